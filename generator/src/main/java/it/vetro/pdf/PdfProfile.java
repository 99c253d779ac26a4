package it.vetro.pdf;

import it.vetro.pdf.file.Pdf17Standards;
import it.vetro.pdf.file.Pdf20Standards;
import it.vetro.pdf.file.Standards;
import java.util.function.Supplier;

/** The standards a document claims and is tested against. No file can claim PDF/UA-1 and PDF/UA-2 at once. */
public enum PdfProfile {
  /** PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) on PDF 1.7: what every reader of today knows. */
  UA1_A3A(Pdf17Standards::new),
  /**
   * PDF/UA-2 (ISO 14289-2), PDF/A-4f (ISO 19005-4) and Well-Tagged PDF 1.0 on PDF 2.0. A document without attachments
   * claims PDF/A-4, since the f asks for one.
   */
  UA2_A4F(Pdf20Standards::new);

  private final Supplier<Standards> standards;

  PdfProfile(Supplier<Standards> standards) {
    this.standards = standards;
  }

  /** What the standards ask of one file. */
  Standards standards() {
    return standards.get();
  }
}
