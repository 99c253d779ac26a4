package it.vetro.web;

import it.vetro.cli.CommandLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sites of the real project, built once for all tests that look at them. */
final class BuiltSite {

  static final String MILANO = "milano-monza-brianza-lodi";
  static final String DATE = "2026-02-01";

  private static Path output;
  private static Path pdf20;

  private BuiltSite() {}

  /** Folder of all sites. */
  static synchronized Path output() {
    if (output == null) {
      output = built("target/siti");
    }
    return output;
  }

  /** Folder of all sites with PDFs of the second profile. */
  static synchronized Path pdf20() {
    if (pdf20 == null) {
      pdf20 = built("target/siti-pdf-2.0", "--pdf-profile", "ua2", "--no-search");
    }
    return pdf20;
  }

  private static Path built(String name, String... options) {
    Path folder = Path.of(name).toAbsolutePath();
    List<String> words = new ArrayList<>(List.of("build", "--project", "..", "--date", DATE, "--output", folder.toString()));
    words.addAll(List.of(options));
    CommandLine.Run run = CommandLine.run(words.toArray(String[]::new));
    if (run.exitCode() != 0) {
      throw new AssertionError("the real project does not build:\n" + run.err());
    }
    return folder;
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
