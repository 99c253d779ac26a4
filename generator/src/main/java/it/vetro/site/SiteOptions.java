package it.vetro.site;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * How sites are built.
 *
 * @param root the project's folder
 * @param output where the sites go, one folder per chamber
 * @param today the day that counts as today
 * @param drafts whether drafts and pages with a later date are built too
 * @param pdf whether the PDFs are made
 * @param version of Vetro
 */
public record SiteOptions(Path root, Path output, LocalDate today, boolean drafts, boolean pdf, String version) {

  /** The compiled theme, copied into every site: style, fonts, script, pictures. */
  public Path theme() {
    return root.resolve("assets/dist/site");
  }

  /** The fonts embedded in the PDFs. */
  public Path pdfFonts() {
    return root.resolve("assets/dist/pdf-fonts");
  }

  public Path templates() {
    return root.resolve("templates");
  }
}
