package it.vetro.site;

import it.vetro.anac.AnacFiles;
import it.vetro.bake.GeneratedPage;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.time.Timetable;
import it.vetro.model.PlanDocument;
import it.vetro.model.TransparencySection;
import it.vetro.opendata.OpenData;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.news.ChangeLog;
import it.vetro.site.news.News;
import it.vetro.site.page.AskedContents;
import it.vetro.site.page.Catalogue;
import it.vetro.site.page.DocumentPages;
import it.vetro.site.page.DataPages;
import it.vetro.site.page.FrontPages;
import it.vetro.site.page.GlossaryPage;
import it.vetro.site.page.LostPage;
import it.vetro.site.page.MapPage;
import it.vetro.site.page.IndicatorPages;
import it.vetro.site.page.NarrativePages;
import it.vetro.site.page.Narratives;
import it.vetro.site.page.NewsPages;
import it.vetro.site.page.NormIndex;
import it.vetro.site.page.OfficeDuties;
import it.vetro.site.page.OfficePages;
import it.vetro.site.page.Pages;
import it.vetro.site.page.ReusePage;
import it.vetro.site.page.SchedulePage;
import it.vetro.site.page.SearchPages;
import it.vetro.site.page.SectionFiles;
import it.vetro.site.page.SectionPages;
import it.vetro.site.page.TreePage;
import it.vetro.site.page.YearIndex;
import it.vetro.site.paper.ChangePapers;
import it.vetro.site.paper.DocumentFiles;
import it.vetro.site.paper.DocumentPapers;
import it.vetro.site.paper.NewsPapers;
import it.vetro.site.paper.OfficePapers;
import it.vetro.site.paper.ObjectivePapers;
import it.vetro.site.paper.Paper;
import it.vetro.site.paper.Papers;
import it.vetro.site.paper.PapersPage;
import it.vetro.site.paper.SchedulePapers;
import it.vetro.site.view.DataCatalogue;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.IndicatorStories;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that the data of a chamber make, before they are baked: what there is, at which address. */
public final class SitePages {

  private static final String SIMPLIFIED = "semplificato";

  private final Narratives narratives;
  private final Catalogue catalogue;
  private final List<GeneratedPage> pages;
  private final List<Paper> papers;
  private final AnacFiles anac;
  private final MachineFiles machines;
  private final News changes;
  private final NewsPages news;

  /**
   * @param chamber what of it is online on that day
   * @param today the day that counts as today
   * @param words the sentences of the pages; unread where only addresses are asked for
   */
  public SitePages(Project project, ChamberProject chamber, LocalDate today, Words words) {
    Register register = chamber.register(project.law(), today);
    Timetable timetable = new Timetable(project.law(), chamber.chamber().patron(), today);
    Series series = new Series(chamber.documents());
    List<DocumentView> documents = chamber.documents().stream().map(d -> new DocumentView(d, chamber.offices(), series, words)).toList();
    this.anac = AnacFiles.of(chamber, project.law());
    this.narratives = new Narratives(project.root(), chamber.content(), chamber.narratives());
    NarrativePages texts = new NarrativePages(narratives, documents, project.evidence(), words);
    SchedulePage schedule = new SchedulePage(project.law(), register, chamber.offices(), timetable, firstSample(chamber, today), words);
    this.changes = ChangeLog.of(chamber, project.law(), anac, today, words);
    this.news = new NewsPages(changes, chamber.chamber().baseUrl(), words);
    OfficeDuties duties = new OfficeDuties(register, timetable, words);
    IndicatorStories stories = new IndicatorStories(documents, series, words);
    SectionPages sections = new SectionPages(project.law(), register, chamber.offices(), timetable,
        new SectionFiles(anac, project.law()), news, stories, words);
    OpenData data = new OpenData(chamber, project.law(), register, timetable, anac, series, DataPages::address);
    this.machines = new MachineFiles(chamber, project.law(), anac,
        new ScheduleSheets(chamber.chamber(), project.law(), register, chamber.offices(), timetable, words), data, today);
    DataPages dataPages = new DataPages(data, new DataCatalogue(data, anac, machines.maps()), documents, words);
    AskedContents asked = new AskedContents(project.law().planContents(), chamber.chamber().regime(), texts::chaptersOf);
    Stream<Papers> ofDocuments = documents.stream().flatMap(view -> {
      DocumentFiles files = new DocumentFiles(data, view.document());
      return Stream.of(new DocumentPapers(view, texts, asked, files, words), new ObjectivePapers(view, texts, words),
          new ChangePapers(view, files, words));
    });
    Stream<Papers> others = Stream.of(new SchedulePapers(schedule, data, words),
        new OfficePapers(chamber.offices(), duties, words), new NewsPapers(changes, words));
    this.papers = Stream.concat(ofDocuments, others).flatMap(Papers::papers).toList();
    List<Pages> makers = new ArrayList<>(List.of(
        new FrontPages(chamber.chamber(), chamber.offices(), documents, sections.tree(), changes, words),
        sections,
        schedule,
        new TreePage(project.law(), words),
        new OfficePages(chamber.offices(), duties, documents, words),
        news,
        new GlossaryPage(project.law().glossary(), words),
        new ReusePage(words),
        new PapersPage(papers, words),
        dataPages,
        texts));
    documents.forEach(view -> makers.add(new DocumentPages(view, texts.chaptersOf(view), asked, words)));
    documents.forEach(view -> makers.add(new IndicatorPages(view, stories, project.law(), words)));
    List<GeneratedPage> told = makers.stream().flatMap(Pages::pages).toList();
    this.catalogue = new Catalogue(told);
    List<GeneratedPage> reachable =
        Stream.concat(told.stream(), finders(project.law(), register, documents, words).flatMap(Pages::pages)).toList();
    Stream<Pages> last = Stream.of(new LostPage(chamber.chamber().baseUrl(), words),
        new MapPage(sections.tree(), documents, texts::chaptersOf, service(reachable), words));
    this.pages = Stream.concat(reachable.stream(), last.flatMap(Pages::pages)).map(dataPages::with).toList();
  }

  /** The pages that only lead to others. */
  private Stream<Pages> finders(Law law, Register register, List<DocumentView> documents, Words words) {
    return Stream.of(new SearchPages(catalogue, GlossaryPage.named(law.glossary(), words), words),
        new NormIndex(law, register, words), new YearIndex(documents, words));
  }

  /** The pages right below the home page, by title; the section has its own place in the map. */
  private static List<LinkView> service(List<GeneratedPage> pages) {
    return pages.stream().filter(page -> page.uri().matches("[^/]+/index\\.html"))
        .filter(page -> !page.uri().startsWith(TransparencySection.FOLDER))
        .map(page -> new LinkView(page.title(), page.uri()))
        .sorted(Comparator.comparing(LinkView::name, String.CASE_INSENSITIVE_ORDER)).toList();
  }

  /**
   * The first of the three years in which a chamber of the simplified regime monitors samples: of its plan that covers the
   * day, else the year of the day.
   */
  private static OptionalInt firstSample(ChamberProject chamber, LocalDate today) {
    if (!chamber.chamber().regime().equals(SIMPLIFIED)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(chamber.documents().stream()
        .filter(d -> d.kind() == PlanDocument.Kind.PLAN && d.years().contains(today.getYear()))
        .mapToInt(d -> d.years().get(0)).max().orElse(today.getYear()));
  }

  /** The addresses of all that Vetro makes from data, PDFs among it; relative to the chamber's root. */
  public Set<String> addresses() {
    Set<String> addresses = new TreeSet<>(printed());
    pages.forEach(page -> addresses.add(page.uri()));
    addresses.addAll(machines.addresses());
    return addresses;
  }

  /** The addresses of the PDFs. */
  Set<String> printed() {
    return papers.stream().map(Paper::file).collect(Collectors.toSet());
  }

  /** The PDFs, to be printed; public for tests, which hold them against their pages. */
  public List<Paper> papers() {
    return papers;
  }

  List<GeneratedPage> all() {
    return pages;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  News changes() {
    return changes;
  }

  /** Address of the feed of the site; empty when there is none. */
  String feed() {
    return news.feed();
  }

  MachineFiles machines() {
    return machines;
  }

  Narratives narratives() {
    return narratives;
  }
}
