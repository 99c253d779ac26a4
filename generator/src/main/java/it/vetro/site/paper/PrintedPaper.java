package it.vetro.site.paper;

import it.vetro.finding.VetroException;
import it.vetro.pdf.file.PdfClaims;
import it.vetro.site.view.PaperView;
import it.vetro.site.view.Words;
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
 * @param claims the standards that it names itself
 */
public record PrintedPaper(Paper paper, int pages, byte[] bytes, PdfClaims claims) {

  /**
   * What the file itself says, whoever made it and when.
   *
   * @throws VetroException when it is no PDF
   */
  static PrintedPaper of(Paper paper, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PrintedPaper(paper, document.getNumberOfPages(), bytes, PdfClaims.of(document));
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + paper.file() + ": " + e.getMessage(), e);
    }
  }

  /** What pages say of it. */
  public PaperView view(Words words) {
    return new PaperView(paper.file(), paper.title(), paper.page(), pages, bytes.length, claims.accessible(),
        claims.archival(), words);
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
