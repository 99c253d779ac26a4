package it.vetro.rpct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Gulpease index: 89 + (300 × sentences − 10 × letters) / words. */
class ReadabilityTest {

  private static Readability of(String markdown) {
    return Readability.of("Titolo", "pagina/index.html", markdown);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '/', value = {
    // 89 + (300 − 10 × 18) / 4 = 119, at most 100
    "Il gatto dorme bene. / 4 / 1 / 16 / 100",
    // 20 words of 8 letters in one sentence: 89 + (300 − 1600) / 20 = 24
    "aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa. / 20 / 1 / 160 / 24",
    // 10 words of 6 letters in one sentence: 89 + (300 − 600) / 10 = 59
    "aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa aaaaaa / 10 / 1 / 60 / 59",
    // an apostrophe parts two words, accents are letters: 89 + (300 − 10 × 13) / 4 = 131.5, at most 100
    "L'atto è perché. / 4 / 1 / 12 / 100",
  })
  void theFormulaHasKnownAnswers(String text, int words, int sentences, int letters, int index) {
    Readability page = of(text);
    assertEquals(List.of(words, sentences, letters, index), List.of(page.words(), page.sentences(), page.letters(), page.index()));
  }

  @Test
  void sentencesEndWhereAReaderEndsThem() {
    assertEquals(List.of("La Camera pubblica i dati (art. 10, c. 8, d.lgs. n. 33/2013).", "Chi li chiede?", "Tutti!"),
        Readability.sentences("La Camera pubblica i dati (art. 10, c. 8, d.lgs. n. 33/2013). Chi li chiede? Tutti!"));
    assertEquals(List.of("Lo firma il dott. Rossi per la Camera.", "Poi si pubblica."),
        Readability.sentences("Lo firma il dott. Rossi per la Camera. Poi si pubblica."));
  }

  @Test
  void headingsAndTablesDoNotCountAndEachItemOfAListIsASentence() {
    Readability page = of("# Titolo lungo\n\nUna frase.\n\n| A | B |\n|---|---|\n| uno | due |\n\n- primo\n- secondo\n  - dentro il secondo\n");
    assertEquals(List.of(7, 4), List.of(page.words(), page.sentences()));
  }

  @Test
  void theHardestPageComesFirstAndAnEmptyOneLast() {
    List<Readability> pages = Stream.of(of(""), of("Il gatto dorme."), of("Amministrazione trasparente obbligatoriamente pubblicata"))
        .sorted(Readability.HARDEST).toList();
    assertEquals("difficile anche per chi ha un diploma", pages.get(0).audience());
    assertTrue(pages.get(0).brief());
    assertEquals(100, pages.get(2).index());
  }
}
