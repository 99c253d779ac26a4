package it.vetro.pdf;

import java.nio.file.Path;

/** The fonts embedded in every document. Immutable: load once, share between documents and threads. */
public final class PdfFonts {

  private PdfFonts() {}

  /**
   * Reads the fonts from a folder, usually {@code assets/dist/pdf-fonts}.
   *
   * @throws it.vetro.finding.VetroException naming the files when one is missing or is not a font
   */
  public static PdfFonts in(Path folder) {
    throw new UnsupportedOperationException();
  }
}
