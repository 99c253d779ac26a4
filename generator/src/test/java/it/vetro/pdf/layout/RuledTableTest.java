package it.vetro.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.PdfDocument;
import it.vetro.pdf.PdfFonts;
import it.vetro.pdf.PdfOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A table to fill in by hand shows where its cells end. */
class RuledTableTest {

  private static final String ROWS = "<caption>Prova</caption><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>"
      + "<tbody><tr><th scope=\"rowgroup\" colspan=\"3\">Gruppo</th></tr><tr><th>a</th><td></td><td></td></tr>"
      + "<tr><th>b</th><td colspan=\"2\"></td></tr></tbody></table>";

  @Test
  void rulesStandBetweenItsCellsButNotWithinOneThatSpans() throws IOException {
    assertEquals(List.of(), uprights("<table>" + ROWS));
    List<Double> uprights = uprights("<table class=\"ruled\">" + ROWS);
    assertEquals(5, uprights.size(), "two in the head, none in the row of the group, two, one: " + uprights);
    assertEquals(2, uprights.stream().distinct().count(), "always at the same two places");
    assertTrue(uprights.get(0) < uprights.get(1));
  }

  /** Where thin rules stand that are higher than wide. */
  private static List<Double> uprights(String html) throws IOException {
    PdfFonts fonts = PdfFonts.in(Path.of(System.getProperty("vetro.fonts", "../assets/dist/pdf-fonts")));
    byte[] bytes = PdfDocument.from(html, PdfOptions.of("prova.pdf", "Prova", Instant.EPOCH), fonts).bytes();
    List<Double> places = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<Object> tokens = new PDFStreamParser(pdf.getPage(0)).parse();
      for (int i = 4; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("re")) {
          double width = Math.abs(((COSNumber) tokens.get(i - 2)).floatValue());
          double height = Math.abs(((COSNumber) tokens.get(i - 1)).floatValue());
          if (width < 1 && height > 2) {
            places.add((double) ((COSNumber) tokens.get(i - 4)).floatValue());
          }
        }
      }
    }
    return places;
  }
}
