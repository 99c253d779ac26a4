package it.vetro.anac;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dated files already published, kept in {@code content/<ente>/dati/anac/}: the site carries them byte for byte, for
 * ever, as it does with every file that stands among the contents.
 */
final class Archive {

  private static final Pattern NAME = Pattern.compile("(art\\..+)-(\\d{8})-(\\d{8})\\.(csv|json)");

  private final Path folder;
  private final List<Entry> entries;

  /**
   * A file.
   *
   * @param id without dates and ending
   * @param first day of first publication, {@code 20260131}
   * @param last day of the last change
   */
  record Entry(String name, String id, String first, String last, String format) {}

  private Archive(Path folder, List<Entry> entries) {
    this.folder = folder;
    this.entries = entries;
  }

  /** Lists a folder, which need not be there. */
  static Archive of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Archive(folder, List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new Archive(folder, files.map(f -> NAME.matcher(f.getFileName().toString())).filter(Matcher::matches)
          .map(m -> new Entry(m.group(), m.group(1), m.group(2), m.group(3), m.group(4)))
          .sorted((a, b) -> a.name().compareTo(b.name())).toList());
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Every version of a file. */
  List<Entry> versions(AnacFile file, String format) {
    return entries.stream().filter(e -> e.id().equals(file.id()) && e.format().equals(format)).toList();
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + folder.resolve(name) + ": " + e.getMessage(), e);
    }
  }
}
