package it.vetro.pdf;

import it.vetro.finding.Finding;
import it.vetro.finding.VetroException;
import it.vetro.pdf.file.FileDescription;
import it.vetro.pdf.file.PdfFile;
import it.vetro.pdf.html.Enclosures;
import it.vetro.pdf.html.HtmlReader;
import it.vetro.pdf.html.Manuscript;
import it.vetro.pdf.layout.Pages;
import it.vetro.pdf.layout.Paginator;
import it.vetro.pdf.layout.RunningHeads;
import it.vetro.pdf.tag.AssociatedFile;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Losses;
import java.io.IOException;
import java.nio.file.Files;
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

  private final byte[] bytes;
  private final int pages;
  private final List<Finding> findings;

  private PdfDocument(byte[] bytes, int pages, List<Finding> findings) {
    this.bytes = bytes;
    this.pages = pages;
    this.findings = findings;
  }

  /**
   * Lays out the HTML and writes the PDF in memory.
   *
   * @throws VetroException when a font cannot be read or the file cannot be composed
   */
  public static PdfDocument from(String html, PdfOptions options, PdfFonts fonts) {
    Losses losses = new Losses(options.source());
    FontSet faces = fonts.faces();
    Manuscript manuscript = HtmlReader.read(html, faces, options.phrases(), enclosures(options), losses);
    Pages pages = Paginator.pages(manuscript.sections(), manuscript.notes(), losses);
    RunningHeads heads = new RunningHeads(faces, options.title(), options.author(), options.phrases(), losses);
    byte[] bytes = PdfFile.bytes(html, manuscript, pages, heads, description(options), options.profile().standards(),
        losses);
    return new PdfDocument(bytes, pages.pages().size(), losses.findings());
  }

  /** What a reader of the PDF would lose or find otherwise: characters without a glyph, cut words, links to nowhere. */
  public List<Finding> findings() {
    return findings;
  }

  /** Number of pages, the cover included. */
  public int pages() {
    return pages;
  }

  /** The file's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Writes the file, replacing the one that is there and making the folders that are missing. */
  public void writeTo(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw VetroException.fault("Non si riesce a scrivere il PDF " + file + ".", e);
    }
  }

  private static FileDescription description(PdfOptions options) {
    return new FileDescription(options.title(), options.language(), options.subject(), options.author(),
        options.producer(), options.date());
  }

  private static Enclosures enclosures(PdfOptions options) {
    return new Enclosures(options.attachments().stream().map(file -> new AssociatedFile(file.name(), file.mediaType(),
        file.description(), file.bytes(), file.relationship().standardName())).toList(), options.tableData());
  }
}
