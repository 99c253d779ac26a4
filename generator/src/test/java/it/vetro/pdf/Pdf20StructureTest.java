package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What PDF/UA-2 asks of the structure beyond PDF/UA-1. */
class Pdf20StructureTest {

  private static final COSName NAMESPACE = COSName.getPDFName("NS");

  private static PDDocument document;
  private static Structure.Node root;
  private static Map<COSDictionary, Structure.Node> nodes;

  @BeforeAll
  static void read() throws IOException {
    PdfOptions options = Samples.options().withProfile(PdfProfile.UA2_A4F);
    document = Loader.loadPDF(PdfDocument.from(Samples.rich(), options, Samples.fonts()).bytes());
    root = Structure.of(document);
    nodes = new HashMap<>();
    root.all().forEach(node -> nodes.put(node.dictionary(), node));
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  /** The elements that an element speaks of. */
  private static List<Structure.Node> references(Structure.Node node) {
    COSArray others = node.dictionary().getCOSArray(COSName.getPDFName("Ref"));
    return others == null ? List.of()
        : IntStream.range(0, others.size()).mapToObj(i -> nodes.get(others.getObject(i))).toList();
  }

  private static Structure.Node target(COSBase action) {
    COSDictionary goTo = (COSDictionary) action;
    assertEquals("GoTo", goTo.getNameAsString(COSName.S));
    COSDictionary page = (COSDictionary) goTo.getCOSArray(COSName.D).getObject(0);
    Structure.Node node = nodes.get(goTo.getCOSArray(COSName.getPDFName("SD")).getObject(0));
    assertNotNull(node);
    int at = node.all().mapToInt(Structure.Node::page).filter(p -> p >= 0).findFirst().orElseThrow();
    assertSame(page, document.getPage(at).getCOSObject(), node.role() + " " + node.words());
    return node;
  }

  @Test
  void theFileIsPdf20AndDescribesItselfInOnePlaceOnly() {
    assertEquals(2.0f, document.getVersion());
    assertEquals(2.0f, document.getDocument().getVersion());
    assertNull(document.getDocument().getTrailer().getDictionaryObject(COSName.INFO));
  }

  @Test
  void everyElementStandsInTheNamespaceThatKnowsIt() {
    Map<Boolean, Set<String>> roles = root.all().collect(Collectors.groupingBy(
        node -> node.dictionary().containsKey(NAMESPACE), Collectors.mapping(Structure.Node::role,
            Collectors.toCollection(TreeSet::new))));
    assertEquals(Set.of("BlockQuote", "Code", "Reference", "TOC", "TOCI"), roles.get(false));
    assertEquals(new TreeSet<>(List.of("Caption", "Document", "Em", "FENote", "H1", "H2", "H3", "H4", "L", "LBody",
        "LI", "Lbl", "Link", "P", "Sect", "Span", "Strong", "TBody", "TD", "TH", "THead", "TR", "Table")),
        roles.get(true));
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSDictionary namespace = (COSDictionary) tree.getCOSArray(COSName.getPDFName("Namespaces")).getObject(0);
    assertEquals("http://iso.org/pdf2/ssn", namespace.getString(NAMESPACE));
    assertTrue(root.all().map(node -> node.dictionary().getCOSDictionary(NAMESPACE))
        .allMatch(own -> own == null || own == namespace));
  }

  @Test
  void aNoteAndItsCallsKnowEachOther() {
    List<Structure.Node> notes = root.all("FENote").toList();
    assertEquals(3, notes.size());
    List<Integer> calls = new ArrayList<>();
    for (Structure.Node note : notes) {
      assertEquals("Footnote", ((COSName) note.attribute("NoteType")).getName());
      List<Structure.Node> callers = references(note);
      calls.add(callers.size());
      for (Structure.Node call : callers) {
        assertEquals("Reference", call.role());
        assertEquals(List.of(note), references(call));
        assertEquals(note.nodes().findFirst().orElseThrow().words(), call.words());
      }
    }
    assertEquals(List.of(2, 1, 1), calls, "the first note is called twice");
  }

  @Test
  void anEntryOfTheContentsKnowsItsHeading() {
    List<Structure.Node> entries = root.all("TOCI").toList();
    assertTrue(entries.size() > 4);
    for (Structure.Node entry : entries) {
      Structure.Node heading = references(entry).get(0);
      assertTrue(heading.role().matches("H[1-6]"), heading.role());
      String said = entry.nodes().findFirst().orElseThrow().words();
      assertEquals(heading.words() + " " + (heading.page() + 1), said);
    }
  }

  @Test
  void everyLinkInsideLeadsToAnElement() throws IOException {
    Map<String, String> targets = new HashMap<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
        assertNull(annotation.getCOSObject().getDictionaryObject(COSName.DEST));
        if (!action.containsKey(COSName.URI)) {
          targets.put(annotation.getContents(), target(action).role());
        }
      }
    }
    assertEquals("Table", targets.get("tabella degli indicatori"));
    assertEquals("FENote", targets.get("Nota 1"));
    assertEquals("H2", targets.get("Premessa"));
  }

  @Test
  void everyBookmarkLeadsToItsHeading() {
    List<String> marks = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), marks);
    assertEquals(root.all().filter(node -> node.role().matches("H[234]")).map(Structure.Node::words).toList(), marks);
  }

  private static void collect(PDOutlineNode outline, List<String> marks) {
    for (PDOutlineItem item : outline.children()) {
      assertNull(item.getCOSObject().getDictionaryObject(COSName.DEST));
      Structure.Node heading = target(item.getCOSObject().getDictionaryObject(COSName.A));
      assertEquals(item.getTitle(), heading.words());
      marks.add(heading.words());
      collect(item, marks);
    }
  }

  @Test
  void termsAreAListOfDescriptions() {
    assertEquals(Set.of("Disc", "Circle", "Decimal", "LowerAlpha", "Description"), root.all("L")
        .map(list -> ((COSName) list.attribute("ListNumbering")).getName()).collect(Collectors.toSet()));
  }

  @Test
  void whatStandsHighOrLowSaysSo() {
    assertEquals(List.of("2 Sub", "2 Sup"), root.all("Span").filter(span -> span.attribute("TextPosition") != null)
        .map(span -> span.words() + " " + ((COSName) span.attribute("TextPosition")).getName()).toList());
  }

  @Test
  void theTextIsReadAsInTheOtherProfile() throws IOException {
    try (PDDocument other = Loader.loadPDF(Samples.pdf(Samples.rich()).bytes())) {
      assertEquals(Structure.of(other).words(), root.words());
    }
  }
}
