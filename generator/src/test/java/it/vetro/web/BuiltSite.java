package it.vetro.web;

import it.vetro.cli.CommandLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sites of the real project, built once for all tests that look at them. */
final class BuiltSite {

  static final String MILANO = "milano-monza-brianza-lodi";
  static final String DATE = "2026-02-01";

  private static Path output;

  private BuiltSite() {}

  /** Folder of all sites. */
  static synchronized Path output() {
    if (output == null) {
      Path folder = Path.of("target/siti").toAbsolutePath();
      CommandLine.Run run = CommandLine.run("build", "--project", "..", "--date", DATE, "--output", folder.toString());
      if (run.exitCode() != 0) {
        throw new AssertionError("the real project does not build:\n" + run.err());
      }
      output = folder;
    }
    return output;
  }

  static Path milano() {
    return output().resolve(MILANO);
  }

  /** The page of every site for addresses without a page: its links begin at the root of a server of its own. */
  static List<Path> lostPages() {
    return allPages().stream().filter(page -> page.endsWith("404.html")).toList();
  }

  /** Every other page of every site, the list of chambers included. */
  static List<Path> pages() {
    return allPages().stream().filter(page -> !page.endsWith("404.html")).toList();
  }

  private static List<Path> allPages() {
    try (Stream<Path> files = Files.walk(output())) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
