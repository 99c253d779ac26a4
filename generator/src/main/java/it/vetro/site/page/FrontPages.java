package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.Chamber;
import it.vetro.project.Offices;
import it.vetro.site.news.News;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Described;
import it.vetro.site.view.Frame;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.SectionView;
import it.vetro.site.view.StructuredData;
import it.vetro.site.view.SummaryView;
import it.vetro.site.view.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The home page, and the lists of plans and of reports. */
public final class FrontPages implements Pages {

  private static final String BODY = "camera/index.html";

  private final Chamber chamber;
  private final Offices offices;
  private final List<DocumentView> documents;
  private final List<SectionView> sections;
  private final News news;
  private final Words words;

  public FrontPages(Chamber chamber, Offices offices, List<DocumentView> documents, List<SectionView> sections,
      News news, Words words) {
    this.words = words;
    this.news = news;
    this.chamber = chamber;
    this.offices = offices;
    this.documents = documents;
    this.sections = sections;
  }

  /**
   * A role and who holds it.
   *
   * @param holder a person or an office; empty when not stated
   * @param href page of the office; empty for a person
   */
  public record RoleView(String name, String holder, String href) {}

  /**
   * A plan or report in a few lines.
   *
   * @param figures its large figures
   * @param themes the top of its objective tree: of the trees, where it has several, the first
   */
  public record Glance(DocumentView document, List<Map<String, String>> figures, List<ObjectiveView> themes) {}

  @Override
  public Stream<GeneratedPage> pages() {
    Stream<GeneratedPage> always =
        Stream.of(home(), list("piani", false), list("relazioni", true));
    return detailed() ? Stream.concat(always, Stream.of(body())) : always;
  }

  private GeneratedPage home() {
    List<DocumentView> latest = Stream.concat(latest(false), latest(true)).toList();
    return new GeneratedPage("index.html", "home", chamber.name(), Map.of(
        "frame", Frame.of("index.html", "", List.of())
            .withDescription(words.say("home.description", Map.of("chamber", chamber.name()))),
        "ente", chamber,
        "descritti", List.<Described>of(StructuredData::organization),
        "camera", detailed() ? BODY : "",
        "ruoli", chamber.roles().stream().map(this::role).toList(),
        "primi", latest.stream().map(FrontPages::glance).toList(),
        "altri", documents.stream().filter(d -> !latest.contains(d)).toList(),
        "novita", news,
        "sezioni", sections));
  }

  /** Whether the documents say more of organs and seats than their names and addresses. */
  private boolean detailed() {
    return chamber.organs().stream().anyMatch(o -> !o.members().isEmpty() || !o.composition().isEmpty() || !o.competences().isEmpty())
        || chamber.seats().stream().anyMatch(s -> !(s.phone() + s.email() + s.pec() + s.hours() + s.services()).isEmpty());
  }

  private GeneratedPage body() {
    return new GeneratedPage(BODY, "camera", words.text("camera.title"), Map.of(
        "frame", Frame.of(BODY, "", List.of()).withDescription(words.say("camera.description", Map.of("chamber", chamber.name()))),
        "ente", chamber));
  }

  private RoleView role(Chamber.Role role) {
    boolean person = !role.person().isEmpty() || role.office().isEmpty();
    return new RoleView(words.find("home.roles." + role.kind()).orElse(role.kind()),
        person ? role.person() : offices.nameOf(role.office()), person ? "" : OfficePages.href(role.office()));
  }

  /** The plan, or report, of the latest years. */
  private Stream<DocumentView> latest(boolean report) {
    return documents.stream().filter(d -> d.report() == report).max(Comparator.comparing(DocumentView::years)).stream();
  }

  private static Glance glance(DocumentView document) {
    List<ObjectiveView> top = document.objectives();
    return new Glance(document, SummaryView.figures(document),
        top.stream().filter(o -> o.level().equals(top.get(0).level())).toList());
  }

  private GeneratedPage list(String area, boolean reports) {
    String title = words.text("areas." + area);
    return new GeneratedPage(area + "/index.html", "elenco", title, Map.of(
        "frame", Frame.of(area + "/index.html", area, List.of())
            .withDescription(words.say("elenco.description", Map.of("title", title, "chamber", chamber.name()))),
        "documenti", documents.stream().filter(d -> d.report() == reports).toList()));
  }
}
