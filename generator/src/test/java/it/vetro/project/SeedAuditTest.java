package it.vetro.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.vetro.finding.Findings;
import it.vetro.model.DataTable;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.model.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value and every name of the real chambers stands in the original, on the lines that the data cite. */
class SeedAuditTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static Seeds seeds;
  private static Map<String, List<PlanDocument>> documents;

  private final List<String> wrong = new ArrayList<>();
  private int checked;

  @BeforeAll
  static void read() {
    Optional<Seeds> found = Seeds.read();
    assumeTrue(found.isPresent(), "THE TRANSCRIPTION IS NOT AUDITED: the originals are not in " + Seeds.folder()
        + "; name their folder with -Dvetro.seeds=FOLDER");
    seeds = found.get();
    ProjectReader reader = new ProjectReader(ROOT, new Findings());
    documents = reader.read(reader.chamberIds()).chambers().stream()
        .collect(Collectors.toMap(ChamberProject::id, ChamberProject::documents));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"})
  void everyPrintedValueStandsOnTheLinesItCites(String chamber, TestReporter reporter) throws IOException {
    for (PlanDocument document : documents.get(chamber)) {
      for (Indicator indicator : document.indicators()) {
        indicator.figures().forEach(f -> value(document, indicator.id(), printed(f.raw(), f.printed()), f.source()));
      }
      document.dataTables().forEach(table -> cells(document, table));
      document.resources().forEach(r -> value(document, "risorse " + r.objective(), r.printed(), r.source()));
      document.assignments().forEach(a -> value(document, "assegnazioni " + a.manager(), a.printed(), a.source()));
    }
    tell(reporter, "values");
    String row = "| " + chamber + " | " + checked + " |";
    assertTrue(Files.readString(ROOT.resolve("docs/documents.md")).contains(row), "docs/documents.md should have the line: " + row);
  }

  private void cells(PlanDocument document, DataTable table) {
    for (DataTable.Row row : table.rows()) {
      for (DataTable.Cell cell : row.cells()) {
        value(document, table.id() + " " + row.id(), printed(cell.raw(), cell.printed()), row.source());
        cell.previous().ifPresent(previous -> value(document, table.id() + " " + row.id(), previous, row.source()));
      }
    }
  }

  private static String printed(String raw, String printed) {
    return raw.isEmpty() ? printed : raw;
  }

  private void value(PlanDocument document, String where, String printed, SourceLines source) {
    if (!printed.isEmpty()) {
      checked++;
      if (!seeds.stands(printed, source)) {
        wrong.add(document.id() + " " + where + " «" + printed + "» " + source.spans());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"})
  void everyWordOfNamesAndTitlesStandsWithinTheLinesItCites(String chamber, TestReporter reporter) {
    for (PlanDocument document : documents.get(chamber)) {
      document.objectives().forEach(o -> text(document, o.id(), o.title(), o.source()));
      for (Indicator indicator : document.indicators()) {
        text(document, indicator.id(), indicator.name(), indicator.source());
        indicator.parts().forEach(p -> text(document, indicator.id(), p.text(), p.source()));
      }
    }
    tell(reporter, "words");
    assertTrue(checked > 200, "words: " + checked);
  }

  private void text(PlanDocument document, String id, String text, SourceLines source) {
    checked += Seeds.words(text).size();
    seeds.missing(text, source).forEach(word -> wrong.add(document.id() + " " + id + " «" + word + "» " + source.spans()));
  }

  @Test
  void theAuditItselfFindsAWrongValueAndAWrongWord() {
    Figure figure = documents.get("milano-monza-brianza-lodi").get(0).indicators().get(0).figures().get(1);
    assertTrue(seeds.stands(figure.printed(), figure.source()));
    assertFalse(seeds.stands("1" + figure.printed(), figure.source()));
    assertFalse(seeds.stands(figure.printed().substring(1), figure.source()), "a piece of a number is another number");
    Indicator indicator = documents.get("milano-monza-brianza-lodi").get(0).indicators().get(0);
    assertEquals(List.of("inventata"), seeds.missing(indicator.name() + " inventata", indicator.source()));
  }

  private void tell(TestReporter reporter, String what) {
    reporter.publishEntry(what, (checked - wrong.size()) + " of " + checked + " stand where the data say");
    assertEquals(List.of(), wrong, what + " that do not stand in the original");
  }
}
