package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fixture projects with one mistake each. Every folder holds the files of a small project and {@code atteso.txt}: the
 * findings that must come out, all of them and no other, as lines {@code code file:line:column}.
 */
public final class InvalidProjects {

  private static final Path FIXTURES = Path.of("src/test/resources/progetti");

  private InvalidProjects() {}

  /** The valid project: small and complete. */
  public static Path valid() {
    return FIXTURES.resolve("valido");
  }

  /** The projects of a family, e.g. {@code invalidi}, by name. */
  public static Stream<Path> family(String name) {
    try (Stream<Path> projects = Files.list(FIXTURES.resolve(name))) {
      return projects.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs something on a project and compares what it finds with what is expected.
   *
   * @param project the project's folder
   * @param run what to run: reading, checking, building
   */
  public static void assertFindsWhatIsExpected(Path project, Consumer<SourceReader> run) {
    Findings findings = new Findings();
    run.accept(new SourceReader(project, findings));
    assertEquals(String.join("\n", expected(project)), String.join("\n", told(findings)));
  }

  private static List<String> expected(Path project) {
    try {
      return Files.readAllLines(project.resolve("atteso.txt")).stream().filter(line -> !line.isBlank()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> told(Findings findings) {
    return findings.sorted().stream().map(InvalidProjects::line).sorted().toList();
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.at();
  }
}
