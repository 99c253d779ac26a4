package it.vetro.site.paper;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that was made, now or by an earlier build.
 *
 * @param paper what it is
 * @param pages how many it has, the cover included
 * @param bytes the file; not changed afterwards
 */
public record PrintedPaper(Paper paper, int pages, byte[] bytes) {

  /**
   * Reads one that is there.
   *
   * @throws IOException when it is no PDF, or cannot be read
   */
  static PrintedPaper in(Path folder, Paper paper) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(paper.file()));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PrintedPaper(paper, document.getNumberOfPages(), bytes);
    }
  }

  /** Writes it below a folder. */
  public void writeInto(Path folder) {
    Path file = folder.resolve(paper.file());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + file + ": " + e.getMessage(), e);
    }
  }
}
