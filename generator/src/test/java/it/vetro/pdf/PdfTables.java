package it.vetro.pdf;

import it.vetro.pdf.Structure.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The tables of a PDF as a screen reader meets them: the rows below the headings, cell by cell. */
public final class PdfTables {

  private PdfTables() {}

  /** The rows of all its tables, in their order, headings of groups among them. */
  public static List<List<String>> rows(Path file) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return Structure.of(pdf).all("TBody").flatMap(body -> body.all("TR")).map(PdfTables::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(Node row) {
    return row.nodes().map(Node::words).toList();
  }
}
