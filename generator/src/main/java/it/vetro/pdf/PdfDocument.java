package it.vetro.pdf;

import it.vetro.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * An accessible, archival PDF made from HTML.
 *
 * <pre>{@code
 * PdfFonts fonts = PdfFonts.in(Path.of("assets/dist/pdf-fonts"));
 * PdfOptions options = PdfOptions.of("documenti/piao.pdf", "Piano integrato", date).withAuthor("Camera di commercio");
 * PdfDocument pdf = PdfDocument.from(html, options, fonts);
 * findings.addAll(pdf.findings());
 * pdf.writeTo(path);
 * }</pre>
 *
 * The same HTML, options and fonts give the same bytes.
 */
public final class PdfDocument {

  private PdfDocument() {}

  /** Lays out the HTML and writes the PDF in memory. */
  public static PdfDocument from(String html, PdfOptions options, PdfFonts fonts) {
    throw new UnsupportedOperationException();
  }

  /** What a reader of the PDF would lose or read differently: characters without a glyph, words cut, links to nowhere. */
  public List<Finding> findings() {
    throw new UnsupportedOperationException();
  }

  /** Number of pages, the cover included. */
  public int pages() {
    throw new UnsupportedOperationException();
  }

  /** The file's bytes. */
  public byte[] bytes() {
    throw new UnsupportedOperationException();
  }

  /** Writes the file, replacing the one that is there and making the folders that are missing. */
  public void writeTo(Path file) {
    throw new UnsupportedOperationException();
  }
}
