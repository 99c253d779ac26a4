package it.vetro.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.vetro.finding.Findings;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.model.SourceLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Every value and every name of the real chamber stands in the original, on the lines that the data cite. */
class SeedAuditTest {

  private static Seeds seeds;
  private static List<PlanDocument> documents;

  private final List<String> wrong = new ArrayList<>();
  private int checked;

  @BeforeAll
  static void read() {
    Optional<Seeds> found = Seeds.read();
    assumeTrue(found.isPresent(), "THE TRANSCRIPTION IS NOT AUDITED: the originals are not in " + Seeds.folder()
        + "; name their folder with -Dvetro.seeds=FOLDER");
    seeds = found.get();
    documents = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), new Findings())
        .read(List.of("milano-monza-brianza-lodi")).chambers().get(0).documents();
  }

  @Test
  void everyPrintedValueStandsOnTheLinesItCites(TestReporter reporter) {
    for (PlanDocument document : documents) {
      for (Indicator indicator : document.indicators()) {
        indicator.figures().forEach(figure -> value(document, indicator, figure));
      }
    }
    tell(reporter, "values");
    assertEquals(579, checked, "rows of valori.csv");
  }

  private void value(PlanDocument document, Indicator indicator, Figure figure) {
    checked++;
    String printed = figure.raw().isEmpty() ? figure.printed() : figure.raw();
    if (!seeds.stands(printed, figure.source())) {
      wrong.add(document.id() + " " + indicator.id() + " «" + printed + "» " + figure.source().spans());
    }
  }

  @Test
  void everyWordOfNamesAndTitlesStandsWithinTheLinesItCites(TestReporter reporter) {
    for (PlanDocument document : documents) {
      document.objectives().forEach(o -> text(document, o.id(), o.title(), o.source()));
      for (Indicator indicator : document.indicators()) {
        text(document, indicator.id(), indicator.name(), indicator.source());
        indicator.parts().forEach(p -> text(document, indicator.id(), p.text(), p.source()));
      }
    }
    tell(reporter, "words");
    assertTrue(checked > 4_000, "words: " + checked);
  }

  private void text(PlanDocument document, String id, String text, SourceLines source) {
    checked += Seeds.words(text).size();
    seeds.missing(text, source).forEach(word -> wrong.add(document.id() + " " + id + " «" + word + "» " + source.spans()));
  }

  @Test
  void theAuditItselfFindsAWrongValueAndAWrongWord() {
    Figure figure = documents.get(0).indicators().get(0).figures().get(1);
    assertTrue(seeds.stands(figure.printed(), figure.source()));
    assertFalse(seeds.stands("1" + figure.printed(), figure.source()));
    assertFalse(seeds.stands(figure.printed().substring(1), figure.source()), "a piece of a number is another number");
    Indicator indicator = documents.get(0).indicators().get(0);
    assertEquals(List.of("inventata"), seeds.missing(indicator.name() + " inventata", indicator.source()));
  }

  private void tell(TestReporter reporter, String what) {
    reporter.publishEntry(what, (checked - wrong.size()) + " of " + checked + " stand where the data say");
    assertEquals(List.of(), wrong, what + " that do not stand in the original");
  }
}
