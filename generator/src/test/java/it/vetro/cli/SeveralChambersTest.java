package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chambers of one project do not get in each other's way. */
class SeveralChambersTest {

  @TempDir private Path folder;
  private WorkingCopy project;
  private Path output;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
    output = folder.resolve("uscita");
  }

  private CommandLine.Run build(String... more) {
    List<String> args = new ArrayList<>(List.of("build", "--project", project.root().toString(), "--date", "2025-06-30",
        "--output", output.toString()));
    args.addAll(List.of(more));
    return CommandLine.run(args.toArray(String[]::new));
  }

  static Stream<Named<Consumer<WorkingCopy>>> mistakesOfOneChamber() {
    return Stream.of(
        Named.of("in a value", p -> p.replace("data/altra/piani/piano-2025/valori.csv", "≥2025;;anno", "≥2025;;")),
        Named.of("in ente.yaml", p -> p.replace("data/altra/ente.yaml", "nome_breve", "  nome_breve")),
        Named.of("in a page", p -> p.replace("content/altra/piani/piano-2025/contesto/index.md", "Nel", "[a](b.html)")),
        Named.of("without pages", p -> deleteContent(p.path("content/altra"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakesOfOneChamber")
  void theErrorOfOneChamberDoesNotStopTheOthers(Consumer<WorkingCopy> mistake) {
    mistake.accept(project.withChamber("altra").withChamber("zeta"));
    CommandLine.Run run = build("--no-pdf");
    assertEquals(1, run.exitCode());
    assertEquals(List.of("_rpct", "index.html", "prova", "zeta"), entries(output), run.err());
    assertTrue(run.out().contains("altra: non compilato"), run.out());
    assertTrue(run.out().matches("(?s).*prova: \\d+ pagine.*"), run.out());
    assertTrue(run.err().contains("altra"), run.err());
  }

  @Test
  void theListOfChambersKeepsThoseOfEarlierRunsUnderTheirNames() throws IOException {
    project.withChamber("altra");
    CommandLine.Run first = build("--no-pdf");
    assertEquals(0, first.exitCode(), first.err());
    String all = Files.readString(output.resolve("index.html"));
    assertTrue(all.contains("Camera di commercio altra") && all.contains("Camera di commercio di Prova"), all);
    assertEquals(0, build("--no-pdf", "prova").exitCode());
    assertEquals(all, Files.readString(output.resolve("index.html")));
  }

  private static void deleteContent(Path content) {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
