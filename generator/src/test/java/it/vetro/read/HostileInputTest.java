package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {

  private static final String NOTE = "id;ambito;segno;testo;fonte\n";
  private static final String OFFICES = "# yaml-language-server: $schema=../schemi/uffici.schema.json\n";

  @TempDir Path folder;
  private TemporaryProject project;

  @BeforeEach
  void emptyProject() {
    project = new TemporaryProject(folder);
  }

  private List<String> toldOf(String name, String text) {
    ThrowingSupplier<List<String>> read = () -> {
      Path file = project.write(name, text);
      if (name.endsWith(".csv")) {
        project.reader().csv(file, "note");
      } else if (name.endsWith(".yaml")) {
        project.reader().yaml(file, "uffici");
      } else {
        project.reader().markdown(file);
      }
      return project.told();
    };
    return assertTimeoutPreemptively(Duration.ofSeconds(30), read);
  }

  @Test
  void aLineOfTenMillionCharactersIsRefused() {
    assertEquals(List.of("riga.troppo-lunga n.csv:2:1000001"), toldOf("n.csv", NOTE + "x".repeat(10_000_000)));
  }

  @Test
  void aFileBeyondTheLimitIsRefused() {
    assertEquals(List.of("file.troppo-grande n.csv"), toldOf("n.csv", NOTE + "x\n".repeat(Limits.CSV_BYTES / 2)));
    project = new TemporaryProject(folder);
    assertEquals(List.of("file.troppo-grande u.yaml"), toldOf("u.yaml", OFFICES + "#\n".repeat(Limits.TEXT_BYTES / 2)));
    project = new TemporaryProject(folder);
    assertEquals(List.of("file.troppo-grande p.md"), toldOf("p.md", "x\n".repeat(Limits.TEXT_BYTES / 2 + 1)));
  }

  @Test
  void millionsOfBadRowsGiveAThousandFindingsAndOneMore() {
    List<String> told = toldOf("n.csv", NOTE + "x\n".repeat(3_000_000));
    assertEquals(FileFindings.LIMIT + 1, told.size());
    assertEquals("file.troppi-errori n.csv", told.get(0));
  }

  @Test
  void quotesLeftOpenOnEveryLineAreGivenUp() {
    List<String> told = toldOf("n.csv", NOTE + "\"x\n".repeat(1_000_000));
    assertEquals(22, told.size());
  }

  @Test
  void anEndlessListOfIdsOrSourcesDoesNotExhaustTheStack() {
    assertEquals(List.of("csv.forma-errata n.csv:2:1"), toldOf("n.csv", NOTE + "a-".repeat(100_000) + "a;documento;1;x;\n"));
    project = new TemporaryProject(folder);
    assertEquals(List.of("csv.forma-errata n.csv:2:17"), toldOf("n.csv", NOTE + "n;documento;1;x;" + "000:1|".repeat(100_000) + "\n"));
  }

  @Test
  void aYamlFileOfTooManyValuesIsGivenUp() {
    assertEquals(List.of("yaml.troppi-valori u.yaml:100001:3"), toldOf("u.yaml", OFFICES + "uffici:\n" + "- {}\n".repeat(900_000)));
  }

  @Test
  void aYamlFileOfEndlessBracketsIsGivenUp() {
    assertEquals(List.of("yaml.troppo-annidato u.yaml:2:30"), toldOf("u.yaml", OFFICES + "[".repeat(900_000)));
  }

  @Test
  void aHeaderOfThousandsOfLinesIsGivenUp() {
    assertEquals(List.of("markdown.intestazione-lunga p.md:200:1"), toldOf("p.md", "k=v\n".repeat(500_000) + "~~~~~~\nTesto.\n"));
  }
}
