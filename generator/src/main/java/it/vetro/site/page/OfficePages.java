package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.Office;
import it.vetro.model.OfficeDetails;
import it.vetro.model.OfficeKind;
import it.vetro.project.Offices;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.IndicatorView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.SourceText;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The offices: a list, and a page each with what it answers for. */
public final class OfficePages implements Pages {

  private final Offices offices;
  private final OfficeDuties duties;
  private final List<DocumentView> documents;
  private final Words words;

  public OfficePages(Offices offices, OfficeDuties duties, List<DocumentView> documents, Words words) {
    this.offices = offices;
    this.duties = duties;
    this.documents = documents;
    this.words = words;
  }

  /** Offices of one kind. */
  public record Group(String name, List<OfficeView> offices) {}

  /**
   * An office as pages show it.
   *
   * @param since from when it exists, as ISO date or year; may be empty
   * @param until until when it existed; may be empty
   * @param above the office it belongs to; empty link when not stated
   * @param continues the office it continues; empty link when none
   * @param details who runs it and how to reach it
   * @param indicators how many indicators it answers for
   * @param duties how many obligations it answers for
   */
  public record OfficeView(
      String name,
      String href,
      String kind,
      List<String> aliases,
      String since,
      String until,
      LinkView above,
      LinkView continues,
      OfficeDetails details,
      int indicators,
      int duties,
      String source) {}

  /** An office within the organisation chart, with those that belong to it. */
  public record Branch(LinkView office, String kind, List<Branch> below) {}

  /** What an office does in one document: the indicators it answers for, the objectives it works on. */
  public record DocumentShare(LinkView document, List<IndicatorView> indicators, List<ObjectiveView> objectives) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.concat(Stream.of(index()), offices.all().stream().map(this::page));
  }

  private GeneratedPage index() {
    List<Group> groups = Arrays.stream(OfficeKind.values())
        .map(kind -> new Group(words.text("uffici.kinds." + kind.key()),
            offices.all().stream().filter(o -> o.kind() == kind).map(this::view).toList()))
        .filter(group -> !group.offices().isEmpty())
        .toList();
    return new GeneratedPage("uffici/index.html", "uffici", words.text("areas.uffici"), Map.of(
        "frame", Frame.of("uffici/index.html", "uffici", List.of())
            .withLede(words.text("uffici.lede")),
        "organigramma", chart(),
        "gruppi", groups));
  }

  /** The organisation chart, as far as the documents say which office belongs to which; empty when they never do. */
  private List<Branch> chart() {
    return offices.all().stream().anyMatch(o -> !o.area().isEmpty())
        ? offices.all().stream().filter(o -> o.area().isEmpty()).map(this::branch)
            .filter(b -> !b.kind().equals(OfficeKind.ROLE.label()) || !b.below().isEmpty()).toList()
        : List.of();
  }

  private Branch branch(Office office) {
    return new Branch(new LinkView(office.name(), href(office.id())), office.kind().label(),
        offices.all().stream().filter(o -> o.area().equals(office.id()) && !o.id().equals(office.id())).map(this::branch).toList());
  }

  private GeneratedPage page(Office office) {
    return new GeneratedPage(href(office.id()), "ufficio", office.name(), Map.of(
        "frame", Frame.of(href(office.id()), "uffici", List.of(new LinkView(words.text("areas.uffici"), "uffici/index.html")))
            .withFacets(Facets.ofOffices(List.of(link(office.id()))))
            .withEyebrow(office.kind().label()),
        "ufficio", view(office),
        "documenti", shares(office.id()),
        "compiti", duties.of(office.id())));
  }

  private OfficeView view(Office office) {
    return new OfficeView(office.name(), href(office.id()), office.kind().label(), office.aliases(), office.from(),
        office.to(), link(office.area()), link(office.continues()), office.details(),
        shares(office.id()).stream().mapToInt(s -> s.indicators().size()).sum(), duties.of(office.id()).size(),
        SourceText.of(office.source(), words));
  }

  private List<DocumentShare> shares(String officeId) {
    return documents.stream()
        .map(d -> new DocumentShare(new LinkView(d.title(), d.href()), d.indicatorsOfOffice(officeId), d.objectivesOfOffice(officeId)))
        .filter(s -> !s.indicators().isEmpty() || !s.objectives().isEmpty())
        .toList();
  }

  private LinkView link(String officeId) {
    return officeId.isEmpty() ? new LinkView("", "") : new LinkView(offices.nameOf(officeId), href(officeId));
  }

  static String href(String officeId) {
    return LinkView.officeHref(officeId);
  }
}
