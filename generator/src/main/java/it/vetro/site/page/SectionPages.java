package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.time.Timetable;
import it.vetro.model.Obligation;
import it.vetro.model.TransparencySection;
import it.vetro.project.Offices;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.IndicatorStories;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObligationView;
import it.vetro.site.view.SectionView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The section <i>Amministrazione trasparente</i>: its own page, and one for every section and sub-section. */
public final class SectionPages implements Pages {

  private final Law law;
  private final Register register;
  private final Offices offices;
  private final Timetable timetable;
  private final SectionFiles files;
  private final List<SectionView> tree;
  private final NewsPages news;
  private final IndicatorStories stories;
  private final Words words;

  public SectionPages(Law law, Register register, Offices offices, Timetable timetable, SectionFiles files,
      NewsPages news, IndicatorStories stories, Words words) {
    this.words = words;
    this.files = files;
    this.news = news;
    this.stories = stories;
    this.law = law;
    this.register = register;
    this.offices = offices;
    this.timetable = timetable;
    this.tree = law.sections().stream().map(this::view).toList();
  }

  @Override
  public Stream<GeneratedPage> pages() {
    Stream<GeneratedPage> sections = law.sections().stream().flatMap(TransparencySection::all).map(this::page);
    return Stream.concat(Stream.of(index()), sections);
  }

  /** The tree as links, for the pages that show it whole. */
  public List<SectionView> tree() {
    return tree;
  }

  private String name() {
    return words.text("areas.amministrazione-trasparente");
  }

  private GeneratedPage index() {
    List<Fulfilment> due = register.all().stream().filter(f -> f.state().due()).toList();
    return new GeneratedPage(TransparencySection.FOLDER + "index.html", "trasparente", name(), Map.of(
        "frame", Frame.of(TransparencySection.FOLDER + "index.html", "amministrazione-trasparente", List.of()),
        "sezioni", tree,
        "albero", !law.changes().isEmpty(),
        "dovuti", due.size(),
        "pubblicati", Register.count(due, FulfilmentState.PUBLISHED),
        "mancanti", Register.count(due, FulfilmentState.MISSING),
        "daDichiarare", Register.count(register.all(), FulfilmentState.UNDECLARED)));
  }

  private GeneratedPage page(TransparencySection section) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(new LinkView(name(), TransparencySection.FOLDER + "index.html"));
    law.parentOf(section).ifPresent(parent -> crumbs.add(new LinkView(parent.name(), href(parent))));
    List<ObligationView> obligations =
        register.ofSection(section.path()).stream().map(f -> ObligationView.of(f, offices, timetable, words)).toList();
    return new GeneratedPage(href(section), "sezione", section.name(), Map.of(
        "frame", Frame.of(href(section), "amministrazione-trasparente", crumbs)
            .withFacets(Facets.ofOffices(owners(obligations)).inForce(section.applicable()))
            .withDescription(words.say("sezione.description", Map.of("section", section.name()))),
        "sezione", view(section),
        "obblighi", obligations,
        "indicatori", stories.about(register.ofSection(section.path()).stream().map(f -> f.obligation().id()).toList()),
        "scarica", files.latest(section),
        "versioni", files.dated(section),
        "feed", news.feed(section),
        "vicine", neighbours(section)));
  }

  private static List<LinkView> owners(List<ObligationView> obligations) {
    return obligations.stream().flatMap(o -> Stream.concat(o.owners().stream(), o.checks().stream())).toList();
  }

  private SectionView view(TransparencySection section) {
    List<Fulfilment> due = register.within(section.path()).stream().filter(f -> f.state().due()).toList();
    return new SectionView(section.name(), href(section), note(section), section.status().key(), section.reason(),
        due.size(), (int) Register.count(due, FulfilmentState.PUBLISHED),
        section.children().stream().map(this::view).toList());
  }

  private String note(TransparencySection section) {
    return section.applicable() ? "" : words.text("sezione.notes." + section.status().key());
  }

  /** The sections before and after on the same level. */
  private Map<String, LinkView> neighbours(TransparencySection section) {
    List<TransparencySection> siblings = law.parentOf(section).map(TransparencySection::children).orElse(law.sections());
    return Neighbours.of(siblings.stream().map(SectionPages::link).toList(), siblings.indexOf(section));
  }

  private static LinkView link(TransparencySection section) {
    return new LinkView(section.name(), href(section));
  }

  /** Address of a section's page. */
  static String href(TransparencySection section) {
    return section.page();
  }

  /** Address of the page of the section that an obligation belongs to. */
  static String href(Obligation obligation) {
    return TransparencySection.page(obligation.section());
  }
}
