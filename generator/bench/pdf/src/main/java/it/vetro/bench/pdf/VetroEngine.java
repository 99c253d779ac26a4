package it.vetro.bench.pdf;

import it.vetro.pdf.PdfDocument;
import it.vetro.pdf.PdfFonts;
import it.vetro.pdf.PdfOptions;
import java.nio.file.Path;
import java.time.Instant;

/** Vetro itself. */
final class VetroEngine implements Engine {

  private final PdfFonts fonts;
  private final PdfOptions options = PdfOptions.of("prova.pdf", Sample.TITLE, Instant.parse("2025-01-31T00:00:00Z"))
      .withAuthor(Sample.AUTHOR).withSubject(Sample.SUBJECT);

  VetroEngine(Path folder) {
    fonts = PdfFonts.in(folder);
  }

  @Override
  public byte[] pdf(String html) {
    return PdfDocument.from(html, options, fonts).bytes();
  }
}
