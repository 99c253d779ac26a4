package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.audit.PdfAudit;
import it.vetro.pdf.layout.PageFormat;
import it.vetro.pdf.layout.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeometryTest {

  /** A character on a page; y down from the top. */
  private record Glyph(int page, double x, double y, double width, double height, String text) {}

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
    assertFalse(glyphs(html).isEmpty());
    assertEquals(List.of(), PdfAudit.defects(Samples.pdf(html).bytes()));
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
