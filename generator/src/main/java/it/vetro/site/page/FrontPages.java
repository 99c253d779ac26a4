package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.Chamber;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The home page, and the lists of plans, of reports and of PDFs. */
public final class FrontPages implements Pages {

  private final Chamber chamber;
  private final List<DocumentView> documents;
  private final List<SectionView> sections;

  public FrontPages(Chamber chamber, List<DocumentView> documents, List<SectionView> sections) {
    this.chamber = chamber;
    this.documents = documents;
    this.sections = sections;
  }

  /** A PDF and the page with the same content. */
  public record Download(LinkView pdf, LinkView page) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(home(), list("piani", "Piani", false), list("relazioni", "Relazioni", true), downloads());
  }

  private GeneratedPage home() {
    return new GeneratedPage("index.html", "home", chamber.name(), Map.of(
        "frame", Frame.of("index.html", "", List.of())
            .withDescription("Amministrazione trasparente, piani e risultati della " + chamber.name() + "."),
        "ente", chamber,
        "documenti", documents,
        "sezioni", sections));
  }

  private GeneratedPage list(String area, String title, boolean reports) {
    return new GeneratedPage(area + "/index.html", "elenco", title, Map.of(
        "frame", Frame.of(area + "/index.html", area, List.of())
            .withDescription(title + " della " + chamber.name() + "."),
        "documenti", documents.stream().filter(d -> d.report() == reports).toList()));
  }

  private GeneratedPage downloads() {
    List<Download> pdfs = new ArrayList<>();
    documents.forEach(d -> pdfs.add(new Download(new LinkView(d.title(), d.pdf()), new LinkView(d.title(), d.href()))));
    pdfs.add(new Download(new LinkView("Scadenzario degli obblighi di pubblicazione", "documenti/scadenzario.pdf"),
        new LinkView("Scadenzario", "scadenzario/index.html")));
    return new GeneratedPage("documenti/index.html", "documenti", "Documenti", Map.of(
        "frame", Frame.of("documenti/index.html", "documenti", List.of()), "pdf", pdfs));
  }
}
