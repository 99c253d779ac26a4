package it.vetro.sheet.exchange;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes what an import changes: each file whole or not at all. */
public final class ImportWriter {

  private ImportWriter() {}

  /** Puts all new files beside the old ones, and only then in their places. */
  public static void write(List<TableChange> changes) {
    List<Path> made = new ArrayList<>();
    try {
      for (TableChange change : changes) {
        Path fresh = beside(change.table().file());
        made.add(fresh);
        Files.write(fresh, change.text().getBytes(StandardCharsets.UTF_8));
      }
      for (TableChange change : changes) {
        Files.move(beside(change.table().file()), change.table().file(),
            StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere i file dell'ente: " + e.getMessage(), e);
    } finally {
      made.forEach(ImportWriter::delete);
    }
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".nuovo");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      throw VetroException.unreadable("non riesco a togliere " + file + ": " + left.getMessage(), left);
    }
  }
}
