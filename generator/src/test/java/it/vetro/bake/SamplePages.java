package it.vetro.bake;

import it.vetro.finding.Position;
import it.vetro.read.MarkdownFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads well-formed sample pages without a schema. */
final class SamplePages {

  private static final String SEPARATOR = "~~~~~~\n";

  private SamplePages() {}

  static Bakery.Readers in(Path root) {
    return findings -> file -> Optional.of(read(root, file));
  }

  private static MarkdownFile read(Path root, Path path) {
    try {
      String text = Files.readString(path);
      int end = text.indexOf(SEPARATOR);
      String file = Project.relative(root, path);
      Map<String, String> header = new LinkedHashMap<>();
      Map<String, Position> positions = new LinkedHashMap<>();
      int line = 0;
      for (String row : text.substring(0, end).split("\n")) {
        line++;
        int equals = row.indexOf('=');
        header.put(row.substring(0, equals).strip(), row.substring(equals + 1).strip());
        positions.put(row.substring(0, equals).strip(), Position.of(file, line));
      }
      return new MarkdownFile(file, header, positions, text.substring(end + SEPARATOR.length()), line + 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
