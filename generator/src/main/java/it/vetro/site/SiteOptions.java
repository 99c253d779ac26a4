package it.vetro.site;

import it.vetro.bake.HtmlTemplates;
import it.vetro.pdf.PdfProfile;
import it.vetro.site.view.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * How sites are built.
 *
 * @param root the project's folder
 * @param output where the sites go, one folder per chamber
 * @param today the day that counts as today
 * @param drafts whether drafts and pages with a later date are built too
 * @param pdf whether the PDFs are made
 * @param search whether the sites get the index that their search reads
 * @param version of Vetro
 * @param profile the standards that the PDFs keep
 */
public record SiteOptions(Path root, Path output, LocalDate today, boolean drafts, boolean pdf, boolean search,
    String version, PdfProfile profile) {

  /** Without the index of the search, with PDFs as most programs read them. */
  public SiteOptions(Path root, Path output, LocalDate today, boolean drafts, boolean pdf, String version) {
    this(root, output, today, drafts, pdf, false, version, PdfProfile.UA1_A3A);
  }

  public SiteOptions withSearch(boolean indexed) {
    return new SiteOptions(root, output, today, drafts, pdf, indexed, version, profile);
  }

  public SiteOptions withProfile(PdfProfile standards) {
    return new SiteOptions(root, output, today, drafts, pdf, search, version, standards);
  }

  /** The name under which templates read the sentences. */
  static final String WORDS = "testi";

  /** The compiled theme, copied into every site: style, fonts, script, pictures. */
  public Path theme() {
    return root.resolve("assets/dist/site");
  }

  /** The fonts embedded in the PDFs. */
  public Path pdfFonts() {
    return root.resolve("assets/dist/pdf-fonts");
  }

  /** The folder of the engine that makes the index of the search. */
  public Path searchEngine() {
    return root.resolve("assets/dist/pagefind");
  }

  public Path templates() {
    return root.resolve("templates");
  }

  /** The sentences of the pages. */
  public Words words() {
    return Words.in(templates());
  }

  /** The templates outside a bake, with the sentences. */
  public HtmlTemplates htmlTemplates() {
    return new HtmlTemplates(templates(), Map.of(WORDS, words().tree()));
  }
}
