package it.vetro.pdf.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a PDF file that someone else made is.
 *
 * @param readable whether it opens without a password
 * @param archival whether its metadata claim PDF/A; whether it keeps that promise only a validator can say
 * @param text whether any page holds text, and not only images
 */
public record PdfFacts(boolean readable, boolean archival, boolean text) {

  private static final PdfFacts UNREADABLE = new PdfFacts(false, false, false);

  /** Looks into a file; one that does not open is told as such, and never throws. */
  public static PdfFacts of(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PdfFacts(true, !PdfClaims.of(document).archival().isEmpty(), hasText(document));
    } catch (IOException unreadable) {
      return UNREADABLE;
    }
  }

  private static boolean hasText(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(document).codePoints().anyMatch(Character::isLetterOrDigit)) {
        return true;
      }
    }
    return false;
  }
}
