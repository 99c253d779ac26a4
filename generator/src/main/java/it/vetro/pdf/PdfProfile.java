package it.vetro.pdf;

/** The pair of standards a document claims and is tested against. No file can claim PDF/UA-1 and PDF/UA-2 at once. */
public enum PdfProfile {
  /** PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) on PDF 1.7. */
  UA1_A3A(1.7f, 1, 3, "A");

  private final float version;
  private final int uaPart;
  private final int archivePart;
  private final String archiveConformance;

  PdfProfile(float version, int uaPart, int archivePart, String archiveConformance) {
    this.version = version;
    this.uaPart = uaPart;
    this.archivePart = archivePart;
    this.archiveConformance = archiveConformance;
  }

  /** Version of the PDF format, e.g. 1.7. */
  public float version() {
    return version;
  }

  /** Part of ISO 14289 (PDF/UA). */
  public int uaPart() {
    return uaPart;
  }

  /** Part of ISO 19005 (PDF/A). */
  public int archivePart() {
    return archivePart;
  }

  /** Conformance level within the part of PDF/A, e.g. {@code A}. */
  public String archiveConformance() {
    return archiveConformance;
  }
}
