package it.vetro.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.Samples;
import it.vetro.pdf.tag.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private final FontSet fonts = Samples.faces();
  private final Losses losses = new Losses("prova.pdf");
  private final Ink ink = Ink.of(TextStyle.of(10, new Colour(0)), Tag.document().text());

  @Test
  void aWrappedLineEndsWithASpaceAndTheLastOneDoesNot() {
    assertEquals(List.of("uno due ", "tre"), lines("uno  due\n tre ", width("uno due t")));
  }

  @Test
  void theSpaceAtTheEndOfALineTakesNoRoom() {
    assertEquals(List.of("uno due ", "tre"), lines("uno due tre", width("uno due")));
  }

  @Test
  void noLineIsWiderThanItsRoom() {
    for (double room = 20; room < 200; room += 7) {
      double limit = room;
      WordReader words = new WordReader(fonts, losses);
      words.add("Il piano integrato di attività e organizzazione della pubblica amministrazione", ink);
      List<Line> lines = LineBreaker.lines(words.words(), room, losses);
      assertTrue(lines.stream().allMatch(line -> line.width() <= limit + 0.02));
    }
  }

  @Test
  void aWordBreaksAfterAHyphenBetweenLettersOnly() {
    assertEquals(List.of("socio-", "economico"), lines("socio-economico", width("economico")));
    assertEquals(List.of("il ", "2025-2027"), lines("il 2025-2027", width("2025-2027")));
    assertEquals(List.of("d.lgs. ", "33/2013"), lines("d.lgs. 33/2013", width("d.lgs. 33/")));
    assertEquals(List.of(), losses.findings());
  }

  @Test
  void aWordTooWideIsCutBehindASignAndReported() {
    assertEquals(List.of("https://www.", "example.it"), lines("https://www.example.it", width("https://www.exa")));
    assertEquals(List.of("pdf.parola-larga"), losses.findings().stream().map(f -> f.code()).toList());
  }

  @Test
  void aForcedBreakEndsTheLine() {
    WordReader words = new WordReader(fonts, losses);
    words.add("uno", ink);
    words.endLine(ink);
    words.add("due", ink);
    words.endLine(ink);
    words.endLine(ink);
    words.add("tre", ink);
    assertEquals(List.of("uno ", "due ", " ", "tre"), texts(LineBreaker.lines(words.words(), 500, losses)));
  }

  @Test
  void textInTwoInksWithoutASpaceIsOneWord() {
    WordReader words = new WordReader(fonts, losses);
    words.add("anti", ink);
    words.add("corruzione e altro", Ink.of(ink.style().emboldened(), ink.leaf()));
    assertEquals(List.of("anticorruzione", "e", "altro"), words.words().stream().map(Word::text).toList());
  }

  @Test
  void aHardSpaceKeepsWordsTogether() {
    assertEquals(List.of("a ", "10\u00A0%"), lines("a 10\u00A0%", width("10\u00A0%")));
  }

  @Test
  void signsWithoutAShapeLeaveNoTrace() {
    assertEquals(List.of("parola"), lines("pa\u00ADro\u200Dla\uFEFF", 500));
  }

  @Test
  void aCharacterTheTextFontLacksComesFromTheOther() {
    WordReader words = new WordReader(fonts, losses);
    words.add("≥10", ink);
    List<Piece> pieces = words.words().get(0).pieces();
    assertEquals(List.of(fonts.fallback(), fonts.regular()), pieces.stream().map(Piece::face).toList());
  }

  @Test
  void lettersWithLooseAccentsAreJoined() {
    assertEquals(List.of("perché"), lines("perche\u0301", 500));
  }

  @Test
  void aWordIsDividedWhereTheLineWouldStayEmpty() {
    assertEquals(List.of("la ammini\u00AD", "strazione c’è"), italian("la amministrazione c’è", width("la amminist-")));
    assertEquals(List.of("mamamamamama ", "trasparenza c’è"),
        italian("mamamamamama trasparenza c’è", width("mamamamamama t")));
    assertEquals(List.of(), losses.findings());
  }

  @Test
  void theLastWordOfAParagraphIsNotDivided() {
    assertEquals(List.of("la ", "amministrazione"), italian("la amministrazione", width("amministrazione")));
  }

  @Test
  void noMoreThanTwoLinesInARowEndWithAHyphen() {
    List<String> lines = italian("al comportamento amministrazione pubblicazione trasparenza corruzione organizzazione x",
        width("pubblicazione"));
    for (int i = 2; i < lines.size(); i++) {
      assertTrue(!lines.subList(i - 2, i + 1).stream().allMatch(line -> line.endsWith("\u00AD")), lines.toString());
    }
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("\u00AD")));
  }

  @Test
  void aWordCutAtItsSyllablesIsNoLoss() {
    assertEquals(List.of("ammini\u00AD", "stra\u00AD", "zione"), italian("amministrazione", width("amminis")));
    assertEquals(List.of(), losses.findings());
  }

  @Test
  void aWordOfAnotherLanguageIsCutAndReported() {
    Ink english = Ink.of(ink.style(), Tag.document().in("it").add("Span").in("en").text());
    WordReader words = new WordReader(fonts, losses);
    words.add("administration", english);
    texts(LineBreaker.lines(words.words(), width("administr"), losses));
    assertEquals(List.of("pdf.parola-larga"), losses.findings().stream().map(f -> f.code()).toList());
  }

  @Test
  void whatBelongsTogetherGoesToTheNextLineTogetherWhenItFitsThere() {
    assertEquals(List.of("visto ", "l’art. 10"), lines("visto l’art. 10", width("visto l’art.")));
    assertEquals(List.of("l’art. ", "10"), lines("l’art. 10", width("l’art.")));
  }

  private List<String> italian(String text, double width) {
    WordReader words = new WordReader(fonts, losses);
    words.add(text, Ink.of(ink.style(), Tag.document().in("it").add("P").text()));
    return texts(LineBreaker.lines(words.words(), width, losses));
  }

  private double width(String text) {
    return fonts.regular().width(text, 10) + 0.005;
  }

  private List<String> lines(String text, double width) {
    WordReader words = new WordReader(fonts, losses);
    words.add(text, ink);
    return texts(LineBreaker.lines(words.words(), width, losses));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining())).toList();
  }
}
