package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.audit.PdfAudit;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {

  @Test
  void everyWordOfARichDocumentIsReadInOrder() throws IOException {
    assertReadAloud(Samples.rich());
  }

  @Test
  void everyDrawingIsMetWhereItStandsAndItsWordsAreNotReadTwice() throws IOException {
    assertReadAloud(Samples.drawings());
  }

  @Test
  void everyWordOfALongTableIsReadOnceAlthoughItsHeadingIsRepeated() throws IOException {
    assertReadAloud(Samples.table(300));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyWordOfAnOddDocumentIsReadInOrder(long seed) throws IOException {
    assertReadAloud(new RandomHtml(seed).document());
  }

  @Test
  void wordsOfWrappedLinesDoNotRunTogether() throws IOException {
    assertReadAloud("<p>" + "parola ".repeat(200) + "<a href='https://www.example.it/'>" + "collegata ".repeat(60)
        + "</a></p>");
  }

  @Test
  void aWordDividedAtASyllableStaysOneWord() throws IOException {
    String html = "<html lang=it><h1>Titolo</h1><table><tr><th>a"
        + "<td>responsabile della prevenzione della corruzione e della trasparenza amministrativa ".repeat(7) + "</table>";
    assertReadAloud(html);
    assertTrue(Samples.pdf(html).findings().isEmpty());
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      assertTrue(Structure.of(document).text().contains("\u00AD"));
    }
  }

  @Test
  void aCutWordStaysOneWord() throws IOException {
    assertReadAloud("<table><tr><th>a" + ("<td>precipitevolissimevolmente-" + "a".repeat(60)).repeat(6) + "</table>");
  }

  private static void assertReadAloud(String html) throws IOException {
    assertFalse(ReadAloud.words(html).isEmpty());
    assertEquals(List.of(), PdfAudit.defects(Samples.pdf(html).bytes(), html));
  }
}
