package it.vetro.opendata;

import it.vetro.cli.CommandLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sites of the four real chambers without PDFs, built once for the tests of their open data. */
public final class BuiltData {

  static final String DATE = "2026-02-01";

  private static List<Path> sites;

  private BuiltData() {}

  /** Their folders. */
  public static synchronized List<Path> sites() {
    if (sites == null) {
      Path output = Path.of("target/siti-dati").toAbsolutePath();
      build(output);
      sites = folders(output);
    }
    return sites;
  }

  static void build(Path output) {
    CommandLine.Run run = CommandLine.run("build", "--no-pdf", "--project", "..", "--date", DATE, "--output", output.toString());
    if (run.exitCode() != 0) {
      throw new AssertionError("the real project does not build:\n" + run.err());
    }
  }

  static List<Path> folders(Path output) {
    try (Stream<Path> entries = Files.list(output)) {
      return entries.filter(f -> Files.exists(f.resolve("release.json"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files of that ending, ANAC's left out. */
  static List<String> names(Path site, String ending) {
    try (Stream<Path> files = Files.list(site.resolve("dati"))) {
      return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
