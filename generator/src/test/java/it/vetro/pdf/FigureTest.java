package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.pdf.layout.PageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of drawings, and where they stand. */
class FigureTest {

  private static PDDocument document;
  private static Structure.Node root;

  @BeforeAll
  static void read() throws IOException {
    document = Loader.loadPDF(Samples.pdf(Samples.drawings()).bytes());
    root = Structure.of(document);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static String alt(Structure.Node figure) {
    return figure.dictionary().getString(COSName.ALT);
  }

  @Test
  void everyDrawingIsDescribedByItsTitleAndDescriptionOrByItsCaption() {
    assertEquals(List.of("Grafico degli anni: Incassi per anno. 2023: 10 mila euro; 2024: 20 mila euro.", "Green line.",
        "Una linea sola, spiegata a chi ascolta.", "Un cerchio rosso.", "Cerchio pieno.", "Rombo vuoto.", "Quadrato.",
        "Triangolo."), root.all("Figure").map(FigureTest::alt).toList());
  }

  @Test
  void aDrawingIsOneStretchOfContentHoweverManyWordsItHolds() {
    root.all("Figure").forEach(figure -> {
      assertTrue(figure.dictionary().getDictionaryObject(COSName.K) instanceof COSInteger, alt(figure));
      assertEquals(List.of(), figure.roles());
    });
  }

  @Test
  void aDrawingSaysThatItIsABlockAndWhichPartOfThePageItTakes() {
    for (Structure.Node figure : root.all("Figure").toList()) {
      assertEquals(COSName.getPDFName("Block"), figure.attribute("Placement"));
      float[] box = ((COSArray) figure.attribute("BBox")).toFloatArray();
      PageFormat page = PageFormat.PORTRAIT;
      assertTrue(box[0] >= page.left() - 0.1 && box[2] <= page.left() + page.bodyWidth() + 0.1, alt(figure));
      assertTrue(box[1] >= page.height() - page.bottom() - 0.1 && box[3] <= page.height() - page.top() + 0.1, alt(figure));
      assertTrue(box[0] < box[2] && box[1] < box[3], alt(figure));
    }
  }

  @Test
  void theBoxIsAroundTheInk() throws IOException {
    Structure.Node circle = root.all("Figure").filter(figure -> alt(figure).equals("Un cerchio rosso.")).findFirst()
        .orElseThrow();
    COSArray box = (COSArray) circle.attribute("BBox");
    float left = ((COSNumber) box.getObject(0)).floatValue();
    assertEquals(45, ((COSNumber) box.getObject(2)).floatValue() - left, 0.02);
    var picture = new org.apache.pdfbox.rendering.PDFRenderer(document).renderImage(0, 2);
    int middle = (int) Math.round(2 * (PageFormat.PORTRAIT.height() - ((COSNumber) box.getObject(1)).floatValue() - 22.5));
    for (double x = 2; x < 43; x += 1) {
      assertEquals(0xFFFF0000, picture.getRGB((int) Math.round(2 * (left + x)), middle));
    }
    assertEquals(0xFFFFFFFF, picture.getRGB(Math.round(2 * (left - 1)), middle));
    assertEquals(0xFFFFFFFF, picture.getRGB(Math.round(2 * (left + 46)), middle));
  }

  @Test
  void aCaptionThatIsSeenStandsBesideTheDrawingNotInIt() {
    List<Structure.Node> sections =
        root.all("Sect").filter(section -> section.roles().contains("Figure")).toList();
    assertEquals(List.of(List.of("Caption", "Figure"), List.of("Figure", "Caption"), List.of("Caption", "Figure"),
        List.of("Figure", "Caption")), sections.stream().map(Structure.Node::roles).toList());
    assertEquals(List.of("A line, below which the caption stands", "Rombo", "Con la sua didascalia"),
        sections.stream().skip(1).flatMap(section -> section.all("Caption")).map(Structure.Node::words).toList());
    assertEquals("en", sections.get(1).dictionary().getString(COSName.LANG));
    assertTrue(root.all("Caption").filter(caption -> !caption.words().equals("Segni"))
        .allMatch(caption -> caption.roles().equals(List.of("P"))));
  }

  @Test
  void aCaptionMayCallANote() {
    Structure.Node caption = root.all("Caption").findFirst().orElseThrow();
    assertEquals(List.of("Reference", "Note"), caption.nodes().findFirst().orElseThrow().roles());
  }

  @Test
  void aDrawingThatIsDecorationIsNotInTheStructure() throws IOException {
    assertEquals(8, root.all("Figure").count());
    String page = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII);
    assertTrue(Pattern.compile("/Artifact BMC\nq [^q]*re W n\n[^q]*150 6 |/Artifact BMC\nq [0-9. ]+ 150 6 re W n").matcher(page)
        .find());
  }

  @Test
  void aDrawingNobodyDescribedIsToldAndReadByItsWords() throws IOException {
    PdfDocument pdf = Samples.pdf("<svg viewBox='0 0 100 50'><text x='5' y='20'>Uno</text><text x='5' y='40'>Due</text></svg>");
    assertEquals(List.of("pdf.disegno-muto"), pdf.findings().stream().map(Finding::code).toList());
    try (PDDocument silent = Loader.loadPDF(pdf.bytes())) {
      assertEquals("Disegno senza descrizione: Uno; Due",
          alt(Structure.of(silent).all("Figure").findFirst().orElseThrow()));
    }
  }

  @Test
  void aDrawingThatIsTooLargeIsMadeToFitThePage() throws IOException {
    String tall = "<h1>Alto</h1><figure><figcaption>Con didascalia</figcaption><svg width='100' height='4000'>"
        + "<title>Alto</title><rect width='100' height='4000'/></svg></figure>";
    try (PDDocument one = Loader.loadPDF(Samples.pdf(tall).bytes())) {
      assertEquals(1, one.getNumberOfPages());
      assertTrue(box(one)[3] - box(one)[1] < PageFormat.PORTRAIT.bodyHeight());
    }
    String wide = "<svg width='4000' height='100'><title>Largo</title><rect width='4000' height='100'/></svg>";
    try (PDDocument one = Loader.loadPDF(Samples.pdf(wide).bytes())) {
      assertEquals(PageFormat.PORTRAIT.bodyWidth(), box(one)[2] - box(one)[0], 0.1);
    }
  }

  private static float[] box(PDDocument one) throws IOException {
    return ((COSArray) Structure.of(one).all("Figure").findFirst().orElseThrow().attribute("BBox")).toFloatArray();
  }

  @Test
  void aDrawingIsNeverPartedFromItsCaption() throws IOException {
    for (String figure : List.of("<figcaption>Didascalia</figcaption>" + high(), high() + "<figcaption>Didascalia</figcaption>")) {
      for (int lines = 0; lines < 60; lines += 3) {
        String html = "<p>riga</p>".repeat(lines) + "<figure>" + figure + "</figure><p>dopo</p>";
        try (PDDocument two = Loader.loadPDF(Samples.pdf(html).bytes())) {
          Structure.Node tree = Structure.of(two);
          COSDictionary there = tree.all("Figure").findFirst().orElseThrow().dictionary();
          COSDictionary words = tree.all("P").filter(p -> p.words().equals("Didascalia")).findFirst().orElseThrow().dictionary();
          assertEquals(there.getCOSDictionary(COSName.PG), words.getCOSDictionary(COSName.PG), lines + " lines before");
        }
      }
    }
  }

  private static String high() {
    return "<svg width='100' height='400'><title>Alto</title><rect width='100' height='400'/></svg>";
  }

  @Test
  void aPageFullOfNotesDoesNotRunIntoATallDrawing() throws IOException {
    String html = "<p>testo</p>".repeat(20) + "<p>chiamata<a class=noteref href=#n>1</a></p><svg width='100' height='2000'>"
        + "<title>Alto</title><rect width='100' height='2000' fill='red'/></svg><aside class=notes><p id=n>"
        + "nota lunga ".repeat(1200) + "</aside>";
    try (PDDocument pages = Loader.loadPDF(Samples.pdf(html).bytes())) {
      int page = Structure.of(pages).all("Figure").findFirst().orElseThrow().page();
      float[] box = box(pages);
      org.apache.pdfbox.text.PDFTextStripperByArea notes = new org.apache.pdfbox.text.PDFTextStripperByArea();
      notes.addRegion("beside", new java.awt.geom.Rectangle2D.Double(0, PageFormat.PORTRAIT.height() - box[3], 600, box[3] - box[1]));
      notes.extractRegions(pages.getPage(page));
      assertEquals("", notes.getTextForRegion("beside").strip());
    }
  }

  @Test
  void drawingsStandBesideEachOtherWhereThereIsRoom() throws IOException {
    String three = "<div class=figures>" + "<figure><figcaption>Una</figcaption><svg viewBox='0 0 360 100'><title>Una</title>"
        .concat("<rect width='360' height='100'/></svg></figure>").repeat(3) + "</div>";
    try (PDDocument one = Loader.loadPDF(Samples.pdf(three).bytes())) {
      List<float[]> boxes = Structure.of(one).all("Figure").map(f -> ((COSArray) f.attribute("BBox")).toFloatArray()).toList();
      assertEquals(boxes.get(0)[1], boxes.get(1)[1], 0.01);
      assertTrue(boxes.get(1)[0] > boxes.get(0)[2]);
      assertTrue(boxes.get(2)[3] < boxes.get(0)[1]);
      assertEquals(boxes.get(0)[0], boxes.get(2)[0], 0.01);
    }
  }
}
