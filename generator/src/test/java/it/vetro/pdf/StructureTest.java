package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static PDDocument document;
  private static Structure.Node root;

  @BeforeAll
  static void read() throws IOException {
    document = Loader.loadPDF(Samples.pdf(Samples.rich()).bytes());
    root = Structure.of(document);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static COSDictionary treeRoot() {
    return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
  }

  private static String id(Structure.Node node) {
    return node.dictionary().getString(COSName.ID);
  }

  @Test
  void theDocumentSaysItsTitleLanguageAndThatItIsTagged() {
    assertEquals(Samples.TITLE, document.getDocumentInformation().getTitle());
    assertEquals("it-IT", document.getDocumentCatalog().getLanguage());
    assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
    assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    assertEquals(1.7f, document.getVersion());
  }

  @Test
  void everyPageIsTabbedInTheOrderOfTheStructure() {
    int index = 0;
    for (PDPage page : document.getPages()) {
      assertEquals("S", page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")));
      assertEquals(index++, page.getStructParents());
    }
  }

  @Test
  void everyHeadingCellSaysWhatItHeads() {
    List<String> scopes = root.all("TH").map(cell -> ((COSName) cell.attribute("Scope")).getName()).toList();
    assertEquals(23, scopes.size());
    assertEquals(Set.of("Column", "Row"), new HashSet<>(scopes));
  }

  @Test
  void everyCellOfATableWithSpansNamesHeadingsThatExist() {
    Structure.Node table = root.all("Table").findFirst().orElseThrow();
    Set<String> ids = table.all("TH").map(StructureTest::id).collect(Collectors.toSet());
    List<Structure.Node> cells = table.all("TD").toList();
    assertEquals(30, cells.size());
    for (Structure.Node cell : cells) {
      COSArray headers = (COSArray) cell.attribute("Headers");
      assertTrue(headers.size() >= 3, "column, group and row: " + cell.words());
      headers.forEach(header -> assertTrue(ids.contains(((COSString) header).getString())));
    }
  }

  @Test
  void aValueIsHeardUnderItsYearItsGroupAndItsCode() {
    Structure.Node table = root.all("Table").findFirst().orElseThrow();
    Structure.Node value = table.all("TD").filter(cell -> cell.words().equals("≤ 2,8")).findFirst().orElseThrow();
    List<String> heard = new ArrayList<>();
    for (COSBase id : (COSArray) value.attribute("Headers")) {
      String name = ((COSString) id).getString();
      heard.add(table.all("TH").filter(cell -> name.equals(id(cell))).findFirst().orElseThrow().words());
    }
    assertEquals(List.of("Valore atteso", "2026", "Ambito 2. Regolazione del mercato", "2.1"), heard);
  }

  @Test
  void everyNamedElementIsFoundByItsName() {
    COSDictionary tree = treeRoot().getCOSDictionary(COSName.ID_TREE);
    COSArray names = ((COSDictionary) tree.getCOSArray(COSName.KIDS).getObject(0)).getCOSArray(COSName.NAMES);
    Set<String> listed =
        IntStream.range(0, names.size() / 2).mapToObj(i -> names.getString(2 * i)).collect(Collectors.toSet());
    List<String> named = root.all().map(StructureTest::id).filter(id -> id != null).toList();
    assertEquals(named.size(), listed.size());
    assertEquals(new HashSet<>(named), listed);
  }

  @Test
  void aTableHoldsItsCaptionThenItsHeadThenItsBodies() {
    List<List<String>> tables = root.all("Table").map(Structure.Node::roles).toList();
    assertEquals(List.of(List.of("Caption", "THead", "TBody", "TBody"), List.of("Caption", "THead", "TBody")), tables);
    assertTrue(root.all("Table").flatMap(Structure.Node::nodes).filter(part -> !part.role().equals("Caption"))
        .flatMap(Structure.Node::nodes).allMatch(row -> row.role().equals("TR")));
  }

  @Test
  void anEmptyCellIsStillACell() {
    assertTrue(root.all("TD").anyMatch(cell -> cell.kids().isEmpty()));
  }

  @Test
  void spansOfCellsAreStated() {
    Structure.Node wide = root.all("TH").filter(cell -> cell.words().equals("Valore atteso")).findFirst().orElseThrow();
    assertEquals(3, ((COSNumber) wide.attribute("ColSpan")).intValue());
    Structure.Node high = root.all("TH").filter(cell -> cell.words().equals("Codice")).findFirst().orElseThrow();
    assertEquals(2, ((COSNumber) high.attribute("RowSpan")).intValue());
  }

  @Test
  void theContentsListEveryHeadingWithThePageItIsOn() throws IOException {
    Structure.Node contents = root.all("TOC").findFirst().orElseThrow();
    List<String> entries = contents.all("Reference").map(Structure.Node::words).toList();
    List<String> expected = root.all().filter(node -> node.role().matches("H[23]") && !node.words().equals("Indice"))
        .map(node -> node.words() + " " + (node.page() + 1)).toList();
    assertEquals(expected, entries);
    assertTrue(contents.all("TOCI").anyMatch(entry -> entry.roles().equals(List.of("Reference", "TOC"))));
    assertTrue(contents.all("Reference").allMatch(entry -> entry.roles().equals(List.of("Link"))));
  }

  @Test
  void theBookmarksAreTheHeadingsOneInsideTheOther() throws IOException {
    List<String> marks = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), 2, marks);
    List<String> headings = root.all().filter(node -> node.role().matches("H[234]"))
        .map(node -> node.role() + " " + node.words() + " " + node.page()).toList();
    assertEquals(headings, marks);
  }

  private static void collect(PDOutlineNode node, int level, List<String> marks) throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = ((PDPageDestination) item.getDestination()).retrievePageNumber();
      marks.add("H" + level + " " + item.getTitle() + " " + page);
      collect(item, level + 1, marks);
    }
  }

  @Test
  void aNoteFollowsItsFirstCallAndIsNamed() {
    List<Structure.Node> notes = root.all("Note").toList();
    assertEquals(List.of("note-1", "note-2", "note-3"), notes.stream().map(StructureTest::id).toList());
    assertTrue(notes.stream().allMatch(note -> note.roles().equals(List.of("Lbl", "P"))));
    Structure.Node paragraph = root.all("P").filter(p -> p.roles().contains("Note")).findFirst().orElseThrow();
    int note = paragraph.roles().indexOf("Note");
    assertEquals("Reference", paragraph.roles().get(note - 1));
    assertEquals("1", paragraph.nodes().toList().get(note - 1).words());
  }

  @Test
  void everyLinkIsDescribedAndTiedToItsElement() throws IOException {
    int links = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        assertEquals("Link", annotation.getSubtype());
        assertFalse(annotation.getContents().isBlank());
        assertTrue(annotation.isPrinted());
        assertTrue(annotation.getStructParent() >= document.getNumberOfPages());
        links++;
      }
    }
    long elements = root.all("Link").count();
    assertTrue(links >= elements && elements == 17, links + " annotations, " + elements + " elements");
    assertTrue(root.all("Link").allMatch(StructureTest::hasAnnotation));
  }

  private static boolean hasAnnotation(Structure.Node link) {
    COSArray kids = link.dictionary().getCOSArray(COSName.K);
    return IntStream.range(0, kids.size()).anyMatch(i -> kids.getObject(i) instanceof COSDictionary kid
        && "OBJR".equals(kid.getNameAsString(COSName.TYPE)));
  }

  @Test
  void aLinkOutsideSaysItsAddress() throws IOException {
    List<String> said = new ArrayList<>();
    for (PDAnnotation annotation : document.getPage(2).getAnnotations()) {
      said.add(annotation.getContents());
    }
    assertTrue(said.contains("Normattiva (https://www.normattiva.it/)"), said.toString());
    assertTrue(said.contains("Nota 1"), said.toString());
    assertTrue(said.contains("tabella degli indicatori"), said.toString());
  }

  @Test
  void listsHaveMarksAndBodies() {
    assertTrue(root.all("LI").allMatch(item -> item.roles().equals(List.of("Lbl", "LBody"))));
    Set<String> kinds = root.all("L").map(list -> ((COSName) list.attribute("ListNumbering")).getName())
        .collect(Collectors.toSet());
    assertEquals(Set.of("Disc", "Circle", "Decimal", "LowerAlpha", "None"), kinds);
  }

  @Test
  void abbreviationsAndForeignWordsAreExplained() {
    assertEquals(List.of("Creative Commons Attribuzione", "decreto legge"), root.all("Span")
        .map(span -> span.dictionary().getString(COSName.E)).filter(words -> words != null).toList());
    assertEquals(List.of("en", "en"), root.all("Span").map(span -> span.dictionary().getString(COSName.LANG))
        .filter(tag -> tag != null).toList());
  }

  @Test
  void everyMarkedSequenceBelongsToOneElement() {
    COSDictionary tree = treeRoot().getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      COSArray owners = (COSArray) numbers.getObject(2 * page + 1);
      for (int i = 0; i < owners.size(); i++) {
        assertNotNull(owners.getObject(i));
      }
    }
  }
}
