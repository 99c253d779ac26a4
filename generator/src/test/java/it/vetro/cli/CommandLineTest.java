package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.project.WorkingCopy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of the command: Italian, the exit codes of the contract, both formats. */
class CommandLineTest {

  private static final String PROJECT = Path.of("..").toAbsolutePath().normalize().toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Vetro.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @ParameterizedTest
  @CsvSource({"--help", "build --help", "check --help", "serve --help", "export --help", "import --help", "grid --help"})
  void helpIsItalian(String line) {
    assertEquals(0, run(line.split(" ")));
    assertTrue(out.toString().startsWith("Uso: vetro"), out.toString());
    for (String english : new String[] {"Usage", "Options:", "Commands:", "Show this", "Print version"}) {
      assertFalse(out.toString().contains(english), english + " in:\n" + out);
    }
  }

  @Test
  void helpListsOnlyCommandsThatExist() {
    run("--help");
    for (String missing : new String[] {"publish", "init"}) {
      assertFalse(out.toString().contains(missing), missing);
    }
  }

  @Test
  void versionIsTold() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("vetro \\S+\\R"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sconosciuta", "pubblica", "check --date 31/12/2025", "check --format xml", "check --fail-on mai",
    "check --project", "check brindisi-immaginaria", "check --date 2025-01-01 --date 2025-01-02"})
  void wrongUsageExitsWithTwoAndSaysWhatInItalian(String line) {
    String[] args = (line.startsWith("check") ? line + " --project " + PROJECT : line).split(" ");
    assertEquals(2, run(line.equals("check --project") ? line.split(" ") : args));
    assertTrue(err.toString().startsWith("vetro: "), err.toString());
    for (String english : new String[] {"Unknown", "Unmatched", "Missing", "Invalid", "should be"}) {
      assertFalse(err.toString().contains(english), err.toString());
    }
  }

  @Test
  void aFolderWithoutAProjectExitsWithTwo() {
    assertEquals(2, run("check", "--project", PROJECT + "/docs"));
    assertTrue(err.toString().contains("non c'è un progetto"), err.toString());
  }

  @Test
  void bothFormatsOfACheckTellTheSameFindings() throws Exception {
    int textExit = run("check", "--project", PROJECT, "--date", "2025-06-30");
    String text = out.toString();
    out.getBuffer().setLength(0);
    int jsonExit = run("check", "--project", PROJECT, "--date", "2025-06-30", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(textExit, jsonExit);
    assertEquals("2025-06-30", json.path("date").asText());
    assertFalse(json.path("findings").isEmpty(), "the real documents have findings");
    for (JsonNode finding : json.path("findings")) {
      int line = finding.path("line").asInt();
      String place = finding.path("file").asText() + ":" + (line == 0 ? " " : line);
      assertAll(
          () -> assertTrue(text.contains(finding.path("message").asText()), finding.toString()),
          () -> assertTrue(text.contains(place), finding.toString()),
          () -> assertFalse(finding.path("remedy").asText().isBlank(), finding.toString()));
    }
  }

  @Test
  void theThresholdDecidesTheExitCode(@TempDir Path folder) {
    String project = WorkingCopy.in(folder)
        .replace("data/prova/piani/piano-2025/tabelle/indici.csv", "98%;se > 100%", "102%;se > 100%").root().toString();
    assertEquals(0, run("check", "--project", project, "--fail-on", "error"), out.toString());
    assertEquals(0, run("check", "--project", project, "--fail-on", "warning"), out.toString());
    assertEquals(1, run("check", "--project", project, "--fail-on", "notice"));
  }
}
