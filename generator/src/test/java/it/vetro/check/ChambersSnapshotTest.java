package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.Reckoning;
import it.vetro.model.Reckoning.Verdict;
import it.vetro.plan.arithmetic.TableArithmetic;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that {@code vetro check} tells of the real chambers, line by line, against lists that were read through by hand.
 * With {@code -Dvetro.rilievi=scrivi} the lists are written anew: read the difference before you keep it.
 */
class ChambersSnapshotTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path LISTS = Path.of("src/test/resources/rilievi");

  private static Project project;
  private static List<Finding> findings;

  @BeforeAll
  static void check() {
    Findings all = new Findings();
    ProjectReader reader = new ProjectReader(ROOT, all);
    project = reader.read(reader.chamberIds());
    ProjectChecks.run(project, all, all);
    findings = all.sorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"})
  void theFindingsAreThoseThatWereReadThrough(String chamber) throws IOException {
    String told = findings.stream().filter(f -> project.concerns(f, chamber)).map(ChambersSnapshotTest::line)
        .collect(Collectors.joining("\n", "", "\n")) + accounts(chamber);
    Path list = LISTS.resolve(chamber + ".txt");
    if ("scrivi".equals(System.getProperty("vetro.rilievi"))) {
      Files.writeString(list, told);
    }
    assertEquals(Files.readString(list), told);
  }

  /** How the formulas of the tables come out: those that hold are the controls that stay silent. */
  private static String accounts(String chamber) {
    Map<Verdict, Long> verdicts = project.chambers().stream().filter(c -> c.id().equals(chamber))
        .flatMap(c -> c.documents().stream()).flatMap(d -> TableArithmetic.of(d).stream())
        .collect(Collectors.groupingBy(Reckoning::verdict, TreeMap::new, Collectors.counting()));
    return "conti: " + verdicts + "\n";
  }

  private static String line(Finding finding) {
    return finding.severity().label() + " " + finding.code() + " " + finding.at() + "\n  " + finding.message();
  }
}
