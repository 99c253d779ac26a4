package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    project = new ProjectReader(ROOT, all).read(List.of());
    ProjectChecks.run(project, all, all);
    findings = all.sorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"})
  void theFindingsAreThoseThatWereReadThrough(String chamber) throws IOException {
    String told = findings.stream().filter(f -> project.concerns(f, chamber)).map(ChambersSnapshotTest::line)
        .collect(Collectors.joining("\n", "", "\n"));
    Path list = LISTS.resolve(chamber + ".txt");
    if ("scrivi".equals(System.getProperty("vetro.rilievi"))) {
      Files.writeString(list, told);
    }
    assertEquals(Files.readString(list), told);
  }

  private static String line(Finding finding) {
    return finding.severity().label() + " " + finding.code() + " " + finding.at() + "\n  " + finding.message();
  }
}
