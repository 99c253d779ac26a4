package it.vetro.pdf.file;

import it.vetro.pdf.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDF/UA-2 (ISO 14289-2), PDF/A-4 (ISO 19005-4) and Well-Tagged PDF 1.0 on PDF 2.0. With attachments PDF/A-4f, which
 * asks for at least one.
 */
public final class Pdf20Standards implements Standards {

  private static final float VERSION = 2.0f;
  private static final COSName NAMESPACE = COSName.getPDFName("NS");
  /** Elements that only the namespace of PDF 1.7 has, the one of elements that name none. */
  private static final Set<String> ONLY_IN_1_7 =
      Set.of("TOC", "TOCI", "Reference", "BlockQuote", "Code", "Quote", "Art", "Index", "BibEntry", "NonStruct");
  /** Elements of our own, or of PDF 1.7, and what they are in the namespace of PDF 2.0. */
  private static final Map<String, String> NAMES =
      Map.of("Note", "FENote", "Del", "Span", "Ins", "Span", "Sup", "Span", "Sub", "Span");

  private final COSDictionary namespace = new COSDictionary();

  @Override
  public void describe(PDDocument document, FileDescription about) {
    document.getDocument().setVersion(VERSION);
    document.getDocumentCatalog().setVersion(Float.toString(VERSION));
  }

  @Override
  public String claims(boolean withAttachments) {
    return CLAIMS.replace("@CONFORMANCE@", withAttachments ? "<pdfaid:conformance>F</pdfaid:conformance>\n" : "");
  }

  @Override
  public void open(COSDictionary treeRoot) {
    namespace.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
    namespace.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
    treeRoot.setItem(COSName.getPDFName("Namespaces"), Standards.array(List.of(namespace)));
  }

  @Override
  public void name(COSDictionary element, String role) {
    element.setName(COSName.S, NAMES.getOrDefault(role, role));
    if (!ONLY_IN_1_7.contains(role)) {
      element.setItem(NAMESPACE, namespace);
    }
  }

  @Override
  public Map<String, Map<String, Object>> attributes(Tag tag) {
    return switch (tag.role()) {
      case "Note" -> with(tag, "FENote", "NoteType", "Footnote");
      case "Sup" -> with(tag, "Layout", "TextPosition", "Sup");
      case "Sub" -> with(tag, "Layout", "TextPosition", "Sub");
      // terms and descriptions, which PDF 1.7 has no word for
      case "L" -> "None".equals(tag.attributes().getOrDefault("List", Map.of()).get("ListNumbering"))
          ? with(tag, "List", "ListNumbering", "Description") : tag.attributes();
      default -> tag.attributes();
    };
  }

  private static Map<String, Map<String, Object>> with(Tag tag, String owner, String name, String value) {
    Map<String, Map<String, Object>> all = new TreeMap<>(tag.attributes());
    Map<String, Object> own = new TreeMap<>(all.getOrDefault(owner, Map.of()));
    own.put(name, value);
    all.put(owner, own);
    return all;
  }

  @Override
  public void relate(COSDictionary element, List<COSDictionary> others) {
    element.setItem(COSName.getPDFName("Ref"), Standards.array(others));
  }

  /** To the element itself, beside the place on the page for readers that know only that. */
  @Override
  public void lead(COSDictionary from, COSArray place, COSDictionary element) {
    COSArray structured = new COSArray(place.toList());
    structured.set(0, element);
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.getPDFName("GoTo"));
    action.setItem(COSName.D, place);
    action.setItem(COSName.getPDFName("SD"), structured);
    action.setDirect(true);
    from.setItem(COSName.A, action);
  }

  private static final String CLAIMS = """
      <rdf:Description rdf:about=""
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfd="http://pdfa.org/declarations/">
      <pdfaid:part>4</pdfaid:part>
      <pdfaid:rev>2020</pdfaid:rev>
      @CONFORMANCE@<pdfuaid:part>2</pdfuaid:part>
      <pdfuaid:rev>2024</pdfuaid:rev>
      <pdfd:declarations><rdf:Bag>
      <rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
      </rdf:li>
      <rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
      </rdf:li>
      </rdf:Bag></pdfd:declarations>
      </rdf:Description>
      """;
}
