package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.layout.PageFormat;
import it.vetro.pdf.layout.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeometryTest {

  private static final double TOLERANCE = 0.6;

  /** A character on a page; y down from the top. */
  private record Glyph(int page, double x, double y, double width, double height, String text) {

    boolean isOver(Glyph other) {
      return x + TOLERANCE < other.x + other.width && other.x + TOLERANCE < x + width
          && y - height + TOLERANCE < other.y && other.y - other.height + TOLERANCE < y;
    }
  }

  @Test
  void aRichDocumentStaysInsideTheMarginsAndNothingOverlaps() throws IOException {
    assertTidy(Samples.rich());
  }

  @Test
  void aLongTableStaysInsideTheMarginsAndNothingOverlaps() throws IOException {
    assertTidy(Samples.table(300));
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112})
  void anOddDocumentStaysInsideTheMarginsAndNothingOverlaps(long seed) throws IOException {
    assertTidy(new RandomHtml(seed).document());
  }

  @Test
  void aHeadingIsNeverTheLastLineOfAPage() throws IOException {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      html.append("<h1>Titolo numero ").append(i).append("</h1><p>").append("testo ".repeat(10 + i * 7 % 160))
          .append("</p>");
    }
    List<Glyph> glyphs = glyphs(html.toString());
    int pages = glyphs.stream().mapToInt(Glyph::page).max().orElseThrow();
    assertTrue(pages > 5);
    for (int page = 0; page <= pages; page++) {
      int number = page;
      Glyph lowest = glyphs.stream().filter(g -> g.page == number && g.y < PageFormat.PORTRAIT.bottom() + 1)
          .max((a, b) -> Double.compare(a.y, b.y)).orElseThrow();
      assertTrue(lowest.height < Theme.BODY * 0.55, "page " + page);
    }
  }

  @Test
  void aNoteStandsOnThePageThatCallsIt() throws IOException {
    StringBuilder html = new StringBuilder();
    StringBuilder notes = new StringBuilder("<aside class=notes>");
    for (int i = 0; i < 60; i++) {
      html.append("<p>").append("testo ".repeat(40 + i % 9 * 10)).append("chiamata").append(i).append('x')
          .append("<a class=noteref href=#n").append(i).append(">").append(i).append("</a></p>");
      notes.append("<p id=n").append(i).append(">spiegazione").append(i).append("x ").append("ancora ".repeat(i % 30));
    }
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html.toString() + notes + "</aside>").bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      int found = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        for (int i = 0; i < 60; i++) {
          boolean called = text.contains("chiamata" + i + "x");
          assertEquals(called, text.contains("spiegazione" + i + "x"), "note " + i + " on page " + page);
          found += called ? 1 : 0;
        }
      }
      assertEquals(60, found);
    }
  }

  static void assertTidy(String html) throws IOException {
    List<Glyph> glyphs = glyphs(html);
    assertFalse(glyphs.isEmpty());
    List<String> outside = new ArrayList<>();
    List<String> over = new ArrayList<>();
    Map<Integer, List<Glyph>> bands = new HashMap<>();
    int page = -1;
    for (Glyph glyph : glyphs) {
      if (glyph.page != page) {
        page = glyph.page;
        bands.clear();
      }
      int band = (int) (glyph.y / 20);
      IntStream.rangeClosed(band - 1, band + 1).mapToObj(b -> bands.getOrDefault(b, List.of())).flatMap(List::stream)
          .filter(glyph::isOver).findFirst().ifPresent(other -> over.add(glyph + " over " + other));
      bands.computeIfAbsent(band, b -> new ArrayList<>()).add(glyph);
    }
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      for (Glyph glyph : glyphs) {
        boolean lying = document.getPage(glyph.page).getMediaBox().getWidth() > 700;
        PageFormat format = lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT;
        double right = format.left() + format.bodyWidth();
        if (glyph.x < format.left() - TOLERANCE || glyph.x + glyph.width > right + TOLERANCE
            || glyph.y - glyph.height < 30 || glyph.y > format.height() - 30
            || glyph.y > format.bottom() + TOLERANCE && glyph.y < format.height() - 45) {
          outside.add(glyph.toString());
        }
      }
    }
    assertEquals(List.of(), outside);
    assertEquals(List.of(), over);
  }

  /** Every visible character, by page. */
  private static List<Glyph> glyphs(String html) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
          glyphs.add(new Glyph(getCurrentPageNo() - 1, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
              text.getFontSizeInPt() * 0.5, text.getUnicode()));
        }
      }
    };
    stripper.setSuppressDuplicateOverlappingText(false);
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      stripper.getText(document);
    }
    return glyphs;
  }
}
