package it.vetro.pdf.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

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
