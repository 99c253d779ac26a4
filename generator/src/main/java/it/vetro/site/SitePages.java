package it.vetro.site;

import it.vetro.anac.AnacFiles;
import it.vetro.bake.GeneratedPage;
import it.vetro.law.Register;
import it.vetro.law.time.Timetable;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.page.DocumentPages;
import it.vetro.site.page.FrontPages;
import it.vetro.site.page.NarrativePages;
import it.vetro.site.page.Narratives;
import it.vetro.site.page.OfficePages;
import it.vetro.site.page.Pages;
import it.vetro.site.page.SchedulePage;
import it.vetro.site.page.SectionFiles;
import it.vetro.site.page.SectionPages;
import it.vetro.site.page.TreePage;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The pages that the data of a chamber make, before they are baked: what there is, at which address. */
public final class SitePages {

  private static final String SIMPLIFIED = "semplificato";

  private final Narratives narratives;
  private final List<DocumentView> documents;
  private final NarrativePages texts;
  private final SchedulePage schedule;
  private final List<GeneratedPage> pages;
  private final AnacFiles anac;
  private final MachineFiles machines;

  /**
   * @param chamber what of it is online on that day
   * @param today the day that counts as today
   * @param words the sentences of the pages; unread where only addresses are asked for
   */
  public SitePages(Project project, ChamberProject chamber, LocalDate today, Words words) {
    Register register = chamber.register(project.law(), today);
    Timetable timetable = new Timetable(project.law(), chamber.chamber().patron(), today);
    Series series = new Series(chamber.documents());
    this.documents = chamber.documents().stream().map(d -> new DocumentView(d, chamber.offices(), series)).toList();
    this.anac = AnacFiles.of(chamber, project.law());
    this.machines = new MachineFiles(chamber, project.law(), anac,
        new ScheduleSheets(chamber.chamber(), project.law(), register, chamber.offices(), timetable), today);
    this.narratives = new Narratives(project.root(), chamber.content(), chamber.narratives());
    this.texts = new NarrativePages(narratives, documents, project.evidence());
    this.schedule = new SchedulePage(project.law(), register, chamber.offices(), timetable, firstSample(chamber, today));
    SectionPages sections = new SectionPages(project.law(), register, chamber.offices(), timetable,
        new SectionFiles(anac, project.law()));
    List<Pages> makers = new ArrayList<>(List.of(
        new FrontPages(chamber.chamber(), chamber.offices(), documents, sections.tree()),
        sections,
        schedule,
        new TreePage(project.law()),
        new OfficePages(chamber.offices(), register, timetable, documents),
        texts));
    documents.forEach(view -> makers.add(new DocumentPages(view, texts.chaptersOf(view),
        project.law().planContents(), chamber.chamber().regime())));
    this.pages = makers.stream().flatMap(Pages::pages).toList();
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
    Set<String> addresses = new TreeSet<>(Documents.addresses(documents));
    pages.forEach(page -> addresses.add(page.uri()));
    addresses.addAll(machines.addresses());
    return addresses;
  }

  List<GeneratedPage> all() {
    return pages;
  }

  List<DocumentView> documents() {
    return documents;
  }

  MachineFiles machines() {
    return machines;
  }

  Narratives narratives() {
    return narratives;
  }

  NarrativePages texts() {
    return texts;
  }

  SchedulePage schedule() {
    return schedule;
  }
}
