package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
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
    String html = "<html lang=it><h1>Titolo</h1><table><tr>"
        + "<td>responsabile della prevenzione della corruzione e della trasparenza amministrativa ".repeat(7) + "</table>";
    assertReadAloud(html);
    assertTrue(Samples.pdf(html).findings().isEmpty());
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      assertTrue(Structure.of(document).text().contains("\u00AD"));
    }
  }

  @Test
  void aCutWordStaysOneWord() throws IOException {
    assertReadAloud("<table><tr>" + ("<td>precipitevolissimevolmente-" + "a".repeat(60)).repeat(6) + "</table>");
  }

  private static void assertReadAloud(String html) throws IOException {
    List<String> expected = ReadAloud.words(html);
    assertFalse(expected.isEmpty());
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      Structure.Node root = Structure.of(document);
      List<String> heard = Structure.words(withoutPageNumbers(root));
      int difference = 0;
      while (difference < Math.min(expected.size(), heard.size())
          && expected.get(difference).equals(heard.get(difference))) {
        difference++;
      }
      assertEquals(around(expected, difference), around(heard, difference));
      assertEquals(expected.size(), heard.size());
    }
  }

  private static List<String> around(List<String> words, int at) {
    return words.subList(Math.min(words.size(), Math.max(0, at - 8)), Math.min(words.size(), at + 8));
  }

  /** The text, less the number at the end of each entry of the table of contents. */
  private static String withoutPageNumbers(Structure.Node node) {
    if (node.role().equals("Reference") && node.nodes().anyMatch(kid -> kid.text().matches("(?s).* \\d+"))) {
      return node.text().replaceFirst(" \\d+$", "");
    }
    if (!Set.of("Document", "Sect", "TOC", "TOCI").contains(node.role())) {
      return node.text();
    }
    StringBuilder text = new StringBuilder("\n");
    node.nodes().forEach(kid -> text.append(withoutPageNumbers(kid)));
    return text.append('\n').toString();
  }
}
