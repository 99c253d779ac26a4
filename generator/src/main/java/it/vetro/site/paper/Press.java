package it.vetro.site.paper;

import it.vetro.bake.HtmlTemplates;
import it.vetro.finding.Findings;
import it.vetro.model.Chamber;
import it.vetro.pdf.PdfDocument;
import it.vetro.pdf.PdfFonts;
import it.vetro.pdf.PdfOptions;
import it.vetro.site.SiteOptions;
import it.vetro.site.view.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Prints the PDFs of a chamber: fills their templates and sets the HTML. Safe to share between threads. */
public final class Press {

  private final Chamber chamber;
  private final SiteOptions options;
  private final String folder;
  private final HtmlTemplates templates;
  private final PdfFonts fonts;
  private final Optional<SiteView> site;

  /**
   * For PDFs that belong to no site.
   *
   * @param folder where the PDFs go, from the folder of all sites: findings name it
   */
  public Press(Chamber chamber, SiteOptions options, String folder) {
    this(chamber, Optional.empty(), options, folder);
  }

  /**
   * @param site what its pages show around their content: the PDFs of a site say where it is and whom to ask
   * @param folder where the PDFs go, from the folder of all sites: findings name it
   */
  public Press(Chamber chamber, Optional<SiteView> site, SiteOptions options, String folder) {
    this.chamber = chamber;
    this.site = site;
    this.options = options;
    this.folder = folder;
    this.templates = options.htmlTemplates();
    this.fonts = PdfFonts.in(options.pdfFonts());
  }

  /** Takes over what an earlier build printed, as far as it is there. */
  public static List<PrintedPaper> earlier(List<Paper> papers, Path site) throws IOException {
    List<PrintedPaper> kept = new ArrayList<>();
    for (Paper paper : papers) {
      if (Files.isRegularFile(site.resolve(paper.file()))) {
        kept.add(PrintedPaper.of(paper, Files.readAllBytes(site.resolve(paper.file()))));
      }
    }
    return kept;
  }

  /**
   * Prints them all, in their order; those whose template has a mistake are left out.
   *
   * @param findings where mistakes go, and what a reader of a PDF would lose
   */
  public List<PrintedPaper> print(List<Paper> papers, Findings findings) {
    return papers.parallelStream().map(paper -> print(paper, findings).orElse(null)).filter(Objects::nonNull).toList();
  }

  /** Prints one; empty when its template has a mistake. */
  public Optional<PrintedPaper> print(Paper paper, Findings findings) {
    return html(paper, findings).map(html -> {
      PdfDocument pdf = PdfDocument.from(html, about(paper), fonts);
      findings.addAll(pdf.findings());
      return PrintedPaper.of(paper, pdf.bytes());
    });
  }

  /** What it is printed from; empty when its template has a mistake. */
  public Optional<String> html(Paper paper, Findings findings) {
    Map<String, Object> model = new HashMap<>(paper.model().get());
    model.put("ente", chamber);
    model.put("titolo", paper.title());
    model.put("giorno", options.today().toString());
    model.put("radice", Imprint.root(chamber));
    model.put("colophon", site.map(s -> Imprint.of(chamber, s, paper.page())));
    return templates.render(paper.template(), model, findings);
  }

  private PdfOptions about(Paper paper) {
    Instant date = options.today().atStartOfDay().toInstant(ZoneOffset.UTC);
    return PdfOptions.of(folder + "/" + paper.file(), paper.title(), date).withAuthor(chamber.name())
        .withSubject(paper.subject()).withProducer("Vetro " + options.version()).withProfile(options.profile())
        .withAttachments(paper.enclosures().stream().map(Enclosure::attachment).toList());
  }
}
