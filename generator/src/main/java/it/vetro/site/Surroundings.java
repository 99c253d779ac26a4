package it.vetro.site;

import it.vetro.model.Chamber;
import it.vetro.opendata.Licence;
import it.vetro.project.ChamberProject;
import it.vetro.site.page.GlossaryPage;
import it.vetro.site.page.MapPage;
import it.vetro.site.page.NewsPages;
import it.vetro.site.page.ReusePage;
import it.vetro.site.page.SearchPages;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.PaperView;
import it.vetro.site.view.SiteView;
import it.vetro.site.view.StructuredData;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what every page of a chamber's site shows around its content. */
final class Surroundings {

  private static final List<String> AREAS = List.of("amministrazione-trasparente", "piani", "relazioni", "uffici", "scadenzario",
      "documenti", "dati");
  private static final List<String> CONTACTS = List.of("indirizzo", "telefono", "pec", "email", "orari");

  private final Chamber chamber;
  private final ChamberProject project;
  private final String version;
  private final SitePages pages;
  private final boolean indexed;
  private final Words words;

  /**
   * @param pages of the site, which tell what the footer can lead to
   * @param indexed whether the search has its index
   */
  Surroundings(ChamberProject project, String version, SitePages pages, boolean indexed, Words words) {
    this.words = words;
    this.pages = pages;
    this.indexed = indexed;
    this.project = project;
    this.chamber = project.chamber();
    this.version = version;
  }

  SiteView view() {
    return new SiteView(chamber.name(), chamber.website(), chamber.baseUrl(), areas(),
        new SiteView.Footer(page("accessibilita"), page("privacy"), page("note-legali"), page("feedback"),
            made(ReusePage.ADDRESS), made(GlossaryPage.ADDRESS), made(MapPage.ADDRESS), made(NewsPages.ADDRESS), pages.feed()),
        contacts(), licence(),
        new SiteView.Build(version, "release.json"), SearchPages.SEARCH, indexed);
  }

  private LinkView licence() {
    return Licence.of(chamber.licence()).map(licence -> new LinkView(licence.title(), licence.href()))
        .orElse(new LinkView(chamber.licence(), ""));
  }

  /**
   * What makes the data of each page that search engines read.
   *
   * @param papers the PDFs by the page with the same content
   */
  StructuredData structuredData(Map<String, List<PaperView>> papers) {
    return new StructuredData(chamber, words.text("first_page"), licence().href(), papers);
  }

  private List<SiteView.Area> areas() {
    return AREAS.stream().map(id -> new SiteView.Area(id, words.text("areas." + id), id + "/index.html")).toList();
  }

  /** An address when the data make a page there; else empty. */
  private String made(String address) {
    return pages.all().stream().anyMatch(page -> page.uri().equals(address)) ? address : "";
  }

  /** Address of a page of text; empty when the chamber has not written it. */
  private String page(String folder) {
    String file = project.id() + "/" + folder + "/index.md";
    return project.narratives().stream().anyMatch(m -> m.file().endsWith(file)) ? folder + "/index.html" : "";
  }

  private List<SiteView.Contact> contacts() {
    List<SiteView.Contact> contacts = new ArrayList<>();
    CONTACTS.forEach(key -> {
      String text = chamber.contacts().getOrDefault(key, "");
      if (!text.isEmpty()) {
        contacts.add(new SiteView.Contact(words.text("contacts." + key), text, text.contains("@") ? "mailto:" + text : ""));
      }
    });
    return contacts;
  }
}
