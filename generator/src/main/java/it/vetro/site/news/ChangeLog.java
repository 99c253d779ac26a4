package it.vetro.site.news;

import it.vetro.anac.AnacFiles;
import it.vetro.anac.PublishedFile;
import it.vetro.law.Law;
import it.vetro.model.Amendment;
import it.vetro.model.FileDates;
import it.vetro.model.Office;
import it.vetro.model.PlanDocument;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import it.vetro.model.TransparencySection;
import it.vetro.project.ChamberProject;
import it.vetro.site.news.NewsItem.Kind;
import it.vetro.site.view.Addresses;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers what changed from the dates that the data state, and from no other: publications, ANAC's files, acts of those who
 * control, texts, documents with their updates, offices. A day after today is not there yet.
 */
public final class ChangeLog {

  private static final String ORGANISATION = "articolazione_uffici";
  private static final int DAY = "2025-01-31".length();

  private final ChamberProject chamber;
  private final Law law;
  private final AnacFiles anac;
  private final LocalDate today;
  private final Words words;
  private final List<NewsItem> items = new ArrayList<>();
  private final List<News.Undated> undated = new ArrayList<>();

  private ChangeLog(ChamberProject chamber, Law law, AnacFiles anac, LocalDate today, Words words) {
    this.chamber = chamber;
    this.law = law;
    this.anac = anac;
    this.today = today;
    this.words = words;
  }

  /**
   * Gathers it.
   *
   * @param chamber what of it is online today
   */
  public static News of(ChamberProject chamber, Law law, AnacFiles anac, LocalDate today, Words words) {
    ChangeLog log = new ChangeLog(chamber, law, anac, today, words);
    log.publications();
    log.files();
    log.acts();
    new TextLog(chamber, law, log::add, log.undated::add).gather();
    chamber.documents().forEach(log::document);
    log.undatedDocuments();
    chamber.offices().all().forEach(log::office);
    return new News(today, log.items, log.undated, law.sections());
  }

  private void publications() {
    Map<String, LinkView> where = new LinkedHashMap<>();
    int count = 0;
    for (Publication publication : chamber.publications()) {
      Places places = Places.ofObligations(publication.obligations(), law);
      publication(publication, places);
      if (publication.onlineOn(today) && publication.changes().findAny().isEmpty()) {
        count++;
        places.areas().stream().map(law::section).flatMap(Optional::stream).findFirst()
            .ifPresent(area -> where.putIfAbsent(area.path(), LinkView.toSection(area)));
      }
    }
    tellUndated("pubblicazione", count, List.copyOf(where.values()));
  }

  private void publication(Publication publication, Places places) {
    LinkView what = new LinkView(publication.title(),
        publication.link().isEmpty() ? places.first().href() : publication.link());
    LinkView owner = office(publication.office());
    boolean online = publication.status() == PublicationStatus.PUBLISHED;
    String key = publication.id();
    if (!publication.first().isEmpty()) {
      add(new NewsItem(key, publication.first(), online ? Kind.NEW : Kind.UPDATED, "pubblicazione", what, places.first(), owner,
          places.areas()));
    }
    if (!publication.updated().isEmpty() && !publication.updated().equals(publication.first())) {
      add(new NewsItem(key, publication.updated(), Kind.UPDATED, "pubblicazione", what, places.first(), owner,
          places.areas()));
    }
  }

  /** The files in ANAC's schemas, by the dates that the chamber declares for them. */
  private void files() {
    for (FileDates dates : chamber.chamber().anac()) {
      anac.files().stream().filter(f -> f.latest() && f.file().id().equals(dates.file())).findFirst()
          .ifPresent(file -> file(file, dates));
    }
  }

  private void file(PublishedFile file, FileDates dates) {
    Places places = Places.ofMapKey(file.file().mapKey(), law);
    LinkView what = new LinkView(file.file().title(), file.address());
    String key = dates.file();
    add(new NewsItem(key, dates.first(), Kind.NEW, "dati", what, places.first(), NewsItem.NOTHING, places.areas()));
    if (!dates.last().equals(dates.first())) {
      add(new NewsItem(key, dates.last(), Kind.UPDATED, "dati", what, places.first(), NewsItem.NOTHING, places.areas()));
    }
  }

  private void acts() {
    chamber.acts().all().forEach(act -> {
      Places places = Places.ofMapKey(switch (act.body()) {
        case EVALUATORS -> "nuclei_di_valutazione";
        case AUDITORS -> "organi_revisione_amministrativa_e_contabile";
        case COURT_OF_AUDITORS -> "corte_dei_conti";
      }, law);
      String name = act.title().isEmpty() ? words.text("novita.acts." + (act.kind().isEmpty() ? "rilievo" : act.kind())) : act.title();
      add(new NewsItem(act.body() + "-" + act.link(), act.date(), Kind.NEW, "atto", new LinkView(name, act.link()), places.first(),
          NewsItem.NOTHING, places.areas()));
    });
  }

  private void document(PlanDocument document) {
    Addresses addresses = new Addresses(document);
    document.adopted().ifPresent(day -> add(new NewsItem(document.id(), day.toString(), Kind.NEW, "documento",
        new LinkView(document.title(), addresses.home()), NewsItem.NOTHING, NewsItem.NOTHING, Set.of())));
    Set<LocalDate> days = new TreeSet<>();
    document.amendments().stream().map(Amendment::asOf).flatMap(Optional::stream).forEach(days::add);
    days.forEach(day -> add(new NewsItem(document.id(), day.toString(), Kind.AMENDED, "modifiche",
        new LinkView(document.title(), addresses.changes()), NewsItem.NOTHING, NewsItem.NOTHING, Set.of())));
  }

  private void undatedDocuments() {
    List<LinkView> where = chamber.documents().stream().filter(d -> d.adopted().isEmpty())
        .map(d -> new LinkView(d.title(), new Addresses(d).home())).toList();
    tellUndated("documento", where.size(), where);
    List<LinkView> changed = chamber.documents().stream()
        .filter(d -> d.amendments().stream().anyMatch(a -> a.asOf().isEmpty()))
        .map(d -> new LinkView(d.title(), new Addresses(d).changes())).toList();
    tellUndated("modifiche", changed.size(), changed);
  }

  private void office(Office office) {
    Places places = Places.ofMapKey(ORGANISATION, law);
    LinkView what = new LinkView(office.name(), LinkView.officeHref(office.id()));
    if (office.from().length() == DAY) {
      add(new NewsItem(office.id(), office.from(), Kind.NEW, "ufficio", what, places.first(), NewsItem.NOTHING,
          places.areas()));
    }
    if (office.to().length() == DAY) {
      add(new NewsItem(office.id(), office.to(), Kind.REMOVED, "ufficio", what, places.first(), NewsItem.NOTHING,
          places.areas()));
    }
  }

  private LinkView office(String id) {
    return id.isEmpty() ? NewsItem.NOTHING : new LinkView(chamber.offices().nameOf(id), LinkView.officeHref(id));
  }

  private void tellUndated(String subject, int count, List<LinkView> where) {
    if (count > 0) {
      undated.add(new News.Undated(subject, count, where));
    }
  }

  private void add(NewsItem item) {
    if (!LocalDate.parse(item.date()).isAfter(today)) {
      items.add(item);
    }
  }

  /**
   * Where in the section something belongs.
   *
   * @param first the page of the first section that is concerned; both empty when none is
   * @param areas paths of the first-level sections
   */
  record Places(LinkView first, Set<String> areas) {

    static Places ofObligations(List<String> obligations, Law law) {
      return of(obligations.stream().map(law::obligation).flatMap(Optional::stream).map(o -> law.section(o.section()))
          .flatMap(Optional::stream).toList());
    }

    static Places ofMapKey(String key, Law law) {
      return of(law.sectionOfMapKey(key).stream().toList());
    }

    static Places of(List<TransparencySection> sections) {
      Set<String> areas = new TreeSet<>();
      sections.forEach(section -> areas.add(section.path().replaceFirst("/.*", "")));
      return new Places(sections.stream().findFirst().map(LinkView::toSection).orElse(NewsItem.NOTHING), areas);
    }
  }
}
