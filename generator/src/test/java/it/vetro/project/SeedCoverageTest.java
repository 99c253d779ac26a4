package it.vetro.project;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The other way round of {@link SeedAuditTest}: how many of the figures in the tables of an original the data carry.
 * Tables are the lines with tab characters; where the extraction has none, those of {@code seeds/tabelle-<seed>.csv}.
 * Lines of {@code seeds/esclusioni-<seed>.csv} hold no data, each for the reason that stands there.
 */
class SeedCoverageTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path LISTS = Path.of("src/test/resources/seeds");

  private static Seeds seeds;

  @BeforeAll
  static void read() {
    Optional<Seeds> found = Seeds.read();
    assumeTrue(found.isPresent(), "THE SHARE OF CARRIED FIGURES IS NOT MEASURED: the originals are not in " + Seeds.folder()
        + "; name their folder with -Dvetro.seeds=FOLDER");
    seeds = found.get();
  }

  /** What was counted: figures in tables, those that are carried, those in lines left out, and what is missing. */
  private record Share(int all, int carried, int excluded, List<String> missing) {
    String percent() {
      return String.format(Locale.ITALY, "%.2f %%", 100.0 * carried / all);
    }
  }

  @ParameterizedTest(name = "{1} in the document {0}")
  @DisplayName("the data carry at least 97 % of the figures in the tables")
  @CsvSource({
    "000, milano-monza-brianza-lodi", "001, milano-monza-brianza-lodi", "002, cremona-mantova-pavia", "003, brescia",
    "004, sondrio"
  })
  void theFiguresAreCarried(String seed, String chamber, TestReporter reporter) throws IOException {
    Share share = share(seed, CarriedFigures.of(ROOT.resolve("data").resolve(chamber)));
    reporter.publishEntry(seed, share.carried() + " of " + share.all() + " (" + share.percent() + "), "
        + share.excluded() + " in lines left out");
    String row = "| " + seed + " | " + chamber + " | " + share.all() + " | " + share.carried() + " | " + share.percent()
        + " | " + share.excluded() + " |";
    assertAll(
        () -> assertTrue(share.carried() * 100 >= share.all() * 97, () -> share.percent() + ": " + share.missing()),
        () -> assertTrue(Files.readString(ROOT.resolve("docs/documents.md")).contains(row),
            "docs/documents.md should have the line: " + row));
  }

  @Test
  void aFigureThatNothingCarriesIsMissing() throws IOException {
    CarriedFigures carried = CarriedFigures.of(ROOT.resolve("data/sondrio"));
    String line = seeds.line("004", 366);
    assertEquals(List.of(), carried.missing("004", 366, line));
    assertEquals(List.of("1.234,56"), carried.missing("004", 366, line + " 1.234,56"));
    assertEquals(List.of("8"), carried.missing("004", 366, line + " 8"), "a figure printed twice is carried twice");
  }

  private static Share share(String seed, CarriedFigures carried) throws IOException {
    Set<Integer> excluded = lines("esclusioni-" + seed + ".csv").orElse(Set.of());
    Set<Integer> tables = lines("tabelle-" + seed + ".csv").orElseGet(() -> seeds.linesWithTabs(seed));
    int all = 0;
    int left = 0;
    List<String> missing = new ArrayList<>();
    for (int line : tables.stream().sorted().toList()) {
      String text = Seeds.plain(seeds.line(seed, line), " ");
      if (excluded.contains(line)) {
        left += CarriedFigures.in(text).size();
      } else {
        all += CarriedFigures.in(text).size();
        carried.missing(seed, line, text).forEach(figure -> missing.add(seed + ":" + line + " " + figure));
      }
    }
    return new Share(all, all - missing.size(), left, missing);
  }

  /** The lines of a list; empty when there is none. */
  private static Optional<Set<Integer>> lines(String name) throws IOException {
    if (!Files.exists(LISTS.resolve(name))) {
      return Optional.empty();
    }
    Set<Integer> lines = new HashSet<>();
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(LISTS.resolve(name).toFile())) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        for (int line = Integer.parseInt(row.get("prima")); line <= Integer.parseInt(row.get("ultima")); line++) {
          lines.add(line);
        }
      }
    }
    return Optional.of(lines);
  }
}
