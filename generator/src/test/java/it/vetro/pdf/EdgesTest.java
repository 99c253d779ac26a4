package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What becomes of things that are larger than their room. Each has one outcome; nothing is lost without a finding. */
class EdgesTest {

  private static final String MANY = "molte parole di questo testo ".repeat(500);

  @Test
  void aCellTallerThanAPageGoesOnUnderTheHeadingAndBesideItsRowsName() throws IOException {
    String html = "<html lang=it><table><thead><tr><th>Testata<th>Contenuto</thead><tr><th scope=row>Registro<td>" + MANY
        + "<tr><th scope=row>Ultima<td>fine</table>";
    List<String> pages = pages(html);
    assertTrue(pages.size() >= 3);
    for (String page : pages) {
      assertTrue(page.contains("Testata"), page.substring(0, 90));
    }
    for (String page : pages.subList(0, pages.size() - 1)) {
      assertTrue(page.contains("Registro"), page.substring(0, 90));
    }
    assertEquals(List.of("pdf.riga-alta"), codes(html));
    assertReadAndTidy(html);
  }

  @Test
  void aWordWiderThanItsColumnIsCutAtASyllableOrElseReported() throws IOException {
    String columns = "<td>spazio".repeat(8);
    assertEquals(List.of(), codes("<html lang=it><table><tr><td>amministrativamenteamministrativamente" + columns + "</table>"));
    assertEquals(List.of("pdf.parola-larga"),
        codes("<html lang=it><table><tr><td>" + "AB12CD34EF56".repeat(9) + columns + "</table>"));
  }

  @Test
  void aCharacterThatNoFontHasIsShownAsUnknownAndReported() throws IOException {
    String html = "<p>prima \u6F22 dopo</p>";
    assertTrue(pages(html).get(0).contains("prima \uFFFD dopo"));
    assertEquals(List.of("pdf.carattere"), codes(html));
  }

  @Test
  void aHeadingLongerThanAPageGoesOnOnTheNext() throws IOException {
    String html = "<h1>" + MANY + "</h1><p>testo</p>";
    assertTrue(pages(html).size() > 2);
    assertEquals(List.of(), codes(html));
    assertReadAndTidy(html);
  }

  @Test
  void aCaptionLongerThanAPageGoesOnAndTheTableFollows() throws IOException {
    String html = "<table><caption>" + MANY + "</caption><thead><tr><th>a<th>b</thead><tr><td>1<td>2</table>";
    assertTrue(pages(html).size() > 1);
    assertEquals(List.of(), codes(html));
    assertReadAndTidy(html);
  }

  @Test
  void aNoteLongerThanAPageGoesOnAtTheFeetOfTheNextOnes() throws IOException {
    String html = "<p>testo<a class=noteref href=#n>1</a></p>" + "<p>ancora testo</p>".repeat(60)
        + "<aside class=notes><p id=n>" + MANY + "</p></aside>";
    List<String> pages = pages(html);
    assertTrue(pages.size() > 3);
    assertTrue(pages.stream().allMatch(page -> page.contains("molte parole di questo")));
    assertEquals(List.of(), codes(html));
    assertReadAndTidy(html);
  }

  @Test
  void aTableOfFortyColumnsOfNumbersFitsOnAPageThatLiesOnItsSide() throws IOException {
    String html = "<section class=landscape><table><thead><tr>" + numbers("<th class=num>", 60) + "</thead><tr>"
        + numbers("<td class=num>", 960) + "</table></section>";
    assertEquals(List.of(), codes(html));
    assertEquals(1, pages(html).size());
    assertReadAndTidy(html);
  }

  @Test
  void wordsInFortyColumnsAreCutAndEachIsReported() throws IOException {
    String html = "<section class=landscape><table><tr><th>a" + "<td>parola".repeat(40) + "</table></section>";
    assertEquals(List.of("pdf.parola-larga"), codes(html).stream().distinct().toList());
    assertReadAndTidy(html);
  }

  @Test
  void aNoteCalledByAWordHasRoomForIt() throws IOException {
    String html = "<p>Testo<a class=noteref href=#n>Note:</a></p><aside class=notes><p id=n>spiegazione</p></aside>";
    assertEquals(List.of(), codes(html));
    assertTrue(body(html).stream().anyMatch(line -> line.matches("Note: spiegazione")), body(html).toString());
    assertReadAndTidy(html);
  }

  @Test
  void anEmptyTableLeavesItsCaptionOnly() throws IOException {
    assertEquals(List.of("Solo titolo"), body("<table><caption>Solo titolo</caption></table>"));
    assertEquals(List.of("prima", "dopo"), body("<p>prima</p><table></table><p>dopo</p>"));
    assertEquals(List.of(), codes("<table><caption>Solo titolo</caption></table>"));
  }

  @Test
  void aListTwelveLevelsDeepLeavesRoomForItsText() throws IOException {
    String list = "<ul><li>voce di un elenco molto profondo".repeat(12) + "</li></ul>".repeat(12);
    String html = "<html lang=it>" + list;
    assertTrue(body(html).stream().filter(line -> line.contains("profondo")).allMatch(line -> line.contains("voce di")));
    assertEquals(List.of(), codes(html));
    assertReadAndTidy(html);
    String narrow = "<html lang=it><table><tr><th>a<td>" + list + "<td>testo".repeat(5) + "</table>";
    assertEquals(List.of(), codes(narrow));
    assertReadAndTidy(narrow);
  }

  @Test
  void aTermWiderThanItsColumnWrapsAndItsDescriptionStaysBeside() throws IOException {
    String html = "<html lang=it><dl><dt>" + "termine assai lungo ".repeat(6) + "</dt><dd>descrizione</dd>"
        + "<dt>precipitevolissimevolmenteprecipitevolissimevolmente</dt><dd>altra</dd></dl>";
    assertEquals(List.of(), codes(html));
    assertTrue(body(html).get(0).matches("termine.* descrizione"), body(html).toString());
    assertReadAndTidy(html);
  }

  @Test
  void codeKeepsItsLinesAndALongOneWraps() throws IOException {
    String html = "<pre>uno\n  due  tre\n" + "parola ".repeat(40) + "</pre>";
    List<String> lines = body(html);
    assertEquals(List.of("uno", "due tre"), lines.subList(0, 2).stream().map(EdgesTest::plain).toList());
    assertTrue(lines.size() > 4);
    assertEquals(List.of(), codes(html));
    assertReadAndTidy(html);
    assertEquals(List.of("pdf.parola-larga"), codes("<pre>" + "x".repeat(300) + "</pre>"));
  }

  private static String numbers(String tag, int first) {
    return IntStream.range(first, first + 40).mapToObj(n -> tag + n % 1000).collect(Collectors.joining());
  }

  private static String plain(String line) {
    return String.join(" ", Structure.words(line));
  }

  private static List<String> codes(String html) {
    return Samples.pdf(html).findings().stream().map(Finding::code).toList();
  }

  /** The lines between head and foot of the first page. */
  private static List<String> body(String html) throws IOException {
    return pages(html).get(0).lines().filter(line -> !line.equals(Samples.TITLE) && !line.startsWith("Pagina ")
        && !line.startsWith("Camera di commercio di prova")).toList();
  }

  private static List<String> pages(String html) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  /** Every word is in the structure once, nothing is outside the margins or over something else. */
  private static void assertReadAndTidy(String html) throws IOException {
    GeometryTest.assertTidy(html);
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      List<String> expected = new ArrayList<>(ReadAloud.words(html));
      List<String> heard = new ArrayList<>(Structure.words(Structure.of(document).text()));
      assertFalse(expected.isEmpty());
      Collections.sort(expected);
      Collections.sort(heard);
      assertEquals(expected, heard);
    }
  }
}
