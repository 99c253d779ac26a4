package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stays on one page, wherever on the page it would begin. */
class PageBreaksTest {

  @Test
  void aHeadingStandsWithTheFirstTwoItemsOfItsList() throws IOException {
    assertTogether("<h2>Titolo</h2><ul><li>primo</li><li>secondo</li><li>terzo</li></ul>", "Titolo", "primo", "secondo");
  }

  @Test
  void aParagraphThatLeadsIntoAListStandsWithItsFirstItem() throws IOException {
    assertTogether("<p>Ecco:</p><ol><li>primo</li><li>secondo</li></ol>", "Ecco:", "primo");
  }

  @Test
  void theCaptionAndTheHeadingOfATableStandWithTwoRows() throws IOException {
    assertTogether("<table><caption>Didascalia</caption><thead><tr><th>Testa</thead><tr><td>riga1<tr><td>riga2<tr>"
        + "<td>riga3<tr><td>riga4<tr><td>riga5</table>", "Didascalia", "Testa", "riga1", "riga2");
  }

  @Test
  void theFirstGroupOfATableStandsWithTwoRows() throws IOException {
    assertTogether("<table><caption>Didascalia</caption><thead><tr><th>Testa<th>b</thead><tr><th colspan=2 "
        + "scope=rowgroup>Gruppo<tr><td>riga1<td>x<tr><td>riga2<td>x<tr><td>riga3<td>x<tr><td>riga4<td>x</table>",
        "Didascalia", "Testa", "Gruppo", "riga1", "riga2");
  }

  @Test
  void theSourceOfATableStandsWithItsLastRow() throws IOException {
    assertTogether("<table><caption>Didascalia</caption><thead><tr><th>Testa</thead><tr><td>riga1<tr><td>riga2<tr><td>riga3"
        + "</table><p class=small>Fonte: documento</p>", "riga3", "Fonte: documento");
  }

  @Test
  void noLineOfAParagraphStandsAlone() throws IOException {
    for (int lines = 30; lines < 50; lines++) {
      List<String> pages = pages("<p>x</p>".repeat(lines) + "<p>" + "parola ".repeat(70) + "</p>");
      for (String page : pages) {
        long alone = page.lines().filter(line -> line.startsWith("parola")).count();
        assertTrue(alone != 1, "after " + lines + " lines");
      }
    }
  }

  @Test
  void behindATitlePageTheContentsHaveAPageOfTheirOwn() throws IOException {
    List<String> pages = pages("<section class=cover><p class=lead>Ente</p><h1>Piano</h1></section>"
        + "<nav class=toc><h2>Indice</h2></nav><h2>Parte</h2><p>testo</p>");
    assertEquals(3, pages.size());
    assertTrue(pages.get(1).contains("Indice"));
    assertFalse(pages.get(1).contains("testo"));
  }

  private static void assertTogether(String html, String... parts) throws IOException {
    int broken = 0;
    for (int lines = 22; lines < 34; lines++) {
      List<String> pages = pages("<p>x</p>".repeat(lines) + html);
      broken += pages.size() - 1;
      String page = pages.stream().filter(text -> text.contains(parts[0])).findFirst().orElseThrow();
      for (String part : parts) {
        assertTrue(page.contains(part), part + " after " + lines + " lines");
      }
    }
    assertTrue(broken > 0, "no page was full");
  }

  private static List<String> pages(String html) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }
}
