package it.vetro.pdf.file;

import it.vetro.pdf.tag.Tag;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) on PDF 1.7. */
public final class Pdf17Standards implements Standards {

  private static final float VERSION = 1.7f;
  /** Elements of our own and the standard one each counts as. */
  private static final Map<String, String> ROLES = new TreeMap<>(Map.of(
      "Em", "Span", "Strong", "Span", "Del", "Span", "Ins", "Span", "Sup", "Span", "Sub", "Span"));

  @Override
  public void describe(PDDocument document, FileDescription about) {
    document.setVersion(VERSION);
    PDDocumentInformation info = document.getDocumentInformation();
    info.setTitle(about.title());
    info.setAuthor(about.author().isEmpty() ? null : about.author());
    info.setSubject(about.subject().isEmpty() ? null : about.subject());
    info.setCreator(about.producer());
    info.setProducer(about.producer());
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    date.setTimeInMillis(about.date().toEpochMilli());
    info.setCreationDate(date);
    info.setModificationDate(date);
  }

  @Override
  public String claims(boolean withAttachments) {
    return CLAIMS;
  }

  @Override
  public void open(COSDictionary treeRoot) {
    COSDictionary roles = new COSDictionary();
    ROLES.forEach((own, standard) -> roles.setName(COSName.getPDFName(own), standard));
    treeRoot.setItem(COSName.ROLE_MAP, roles);
  }

  @Override
  public void name(COSDictionary element, String role) {
    element.setName(COSName.S, role);
  }

  @Override
  public Map<String, Map<String, Object>> attributes(Tag tag) {
    return tag.attributes();
  }

  /** PDF 1.7 has no place for it: the order of reading says it. */
  @Override
  public void relate(COSDictionary element, List<COSDictionary> others) {}

  @Override
  public void lead(COSDictionary from, COSArray place, COSDictionary element) {
    from.setItem(COSName.DEST, place);
  }

  /** PDF/A-3 wants properties it does not know itself, those of PDF/UA, described. */
  private static final String CLAIMS = """
      <rdf:Description rdf:about=""
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;
}
