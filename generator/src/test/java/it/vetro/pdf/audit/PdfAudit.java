package it.vetro.pdf.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What is wrong with a PDF that was made here, in words: its structure, its geometry, its colours, its fonts, and,
 * where its HTML is at hand, whether it says the same. veraPDF does not see most of it: it passes a file that reads in
 * the wrong order.
 */
public final class PdfAudit {

  private interface Check {
    void look(OpenPdf pdf, Defects defects) throws IOException;
  }

  private static final List<Check> CHECKS = List.of(Description::check, MarkCheck::check, ArtifactCheck::check,
      HeadingCheck::check, ContentsCheck::check, TableCheck::check, NoteCheck::check, LinkCheck::check,
      FigureCheck::check, AttachmentCheck::check, GeometryCheck::check, ContrastCheck::check, FontCheck::check);

  private PdfAudit() {}

  /** The defects of a file; none of a good one. */
  public static List<String> defects(byte[] bytes) {
    return look(bytes, CHECKS);
  }

  /** The defects of a file that was made from HTML, also as a copy of it; none of a good one. */
  public static List<String> defects(byte[] bytes, String html) {
    List<Check> checks = new ArrayList<>(CHECKS);
    checks.add((pdf, defects) -> SourceCheck.check(pdf, html, defects));
    checks.add((pdf, defects) -> ShapeCheck.check(pdf, html, defects));
    return look(bytes, checks);
  }

  /** Asserts that a file says what the HTML says that it was made from, and has no other defect. */
  public static void assertReads(Path pdf, String html) throws IOException {
    assertEquals(List.of(), defects(Files.readAllBytes(pdf), html), pdf.toString());
  }

  /** The standards a file claims to keep to. */
  public static List<PDFAFlavour> claims(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      boolean second = "2".equals(Description.metadata(document, "http://www.aiim.org/pdfua/ns/id/", "part"));
      boolean files = "F".equals(Description.metadata(document, "http://www.aiim.org/pdfa/ns/id/", "conformance"));
      return second ? List.of(PDFAFlavour.PDFUA_2, files ? PDFAFlavour.PDFA_4_F : PDFAFlavour.PDFA_4)
          : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much there is in a file. */
  public static Contents contents(byte[] bytes) {
    try (OpenPdf pdf = OpenPdf.of(bytes)) {
      return Contents.of(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> look(byte[] bytes, List<Check> checks) {
    Defects defects = new Defects();
    try (OpenPdf pdf = OpenPdf.of(bytes)) {
      for (Check check : checks) {
        try {
          check.look(pdf, defects);
        } catch (RuntimeException broken) {
          defects.add("it is broken", broken);
        }
      }
    } catch (IOException | RuntimeException broken) {
      defects.add("it cannot be read", broken);
    }
    return defects.inWords();
  }
}
