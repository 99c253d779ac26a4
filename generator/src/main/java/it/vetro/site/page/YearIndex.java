package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Measure;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the documents say of each year: targets, results, what they compare with, measures that are due. */
public final class YearIndex implements Pages {

  static final String ADDRESS = "indice/anni/index.html";

  private final List<DocumentView> documents;
  private final Words words;

  public YearIndex(List<DocumentView> documents, Words words) {
    this.documents = documents;
    this.words = words;
  }

  /** A year and the documents that tell of it. */
  public record Year(int year, List<InDocument> documents) {}

  /**
   * What a document says of a year.
   *
   * @param own whether the document is of that year, and does not only compare with it
   * @param figures how many indicators have a figure of that year, by its role
   * @param tables the tables where they stand
   */
  public record InDocument(LinkView document, boolean own, List<Count> figures, List<LinkView> tables) {}

  /** How many of a kind; the address is empty where there is no page of them alone. */
  public record Count(String kind, long number, String href) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage(ADDRESS, "anni", words.text("ricerca.years"), Map.of(
        "frame", SearchPages.frame(ADDRESS).withLede(words.text("ricerca.years_lede")), "anni", years())));
  }

  private List<Year> years() {
    TreeMap<Integer, List<InDocument>> years = new TreeMap<>(Comparator.reverseOrder());
    for (DocumentView view : documents) {
      for (int year : yearsOf(view.document())) {
        years.computeIfAbsent(year, y -> new ArrayList<>()).add(inDocument(view, year));
      }
    }
    return years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList();
  }

  private static TreeSet<Integer> yearsOf(PlanDocument document) {
    TreeSet<Integer> years = new TreeSet<>(document.years());
    document.indicators().stream().flatMap(i -> i.figures().stream()).flatMap(f -> f.period().stream())
        .forEach(p -> years.add(p.year()));
    document.measures().stream().flatMap(m -> m.deadline().stream()).forEach(d -> years.add(d.getYear()));
    return years;
  }

  private static InDocument inDocument(DocumentView view, int year) {
    PlanDocument document = view.document();
    List<Count> counts = new ArrayList<>();
    for (Role role : Role.values()) {
      long number = document.indicators().stream().filter(i -> has(i, role, year)).count();
      if (number > 0) {
        counts.add(new Count(role.key(), number, ""));
      }
    }
    long due = document.measures().stream().map(Measure::deadline).filter(d -> d.isPresent() && d.get().getYear() == year).count();
    if (due > 0) {
      counts.add(new Count("misure", due, view.addresses().measures()));
    }
    List<LinkView> tables = document.tables().stream()
        .filter(t -> document.indicatorsInTable(t.id()).stream().anyMatch(i -> has(i, Role.TARGET, year) || has(i, Role.RESULT, year)))
        .map(t -> new LinkView(t.title(), view.addresses().table(t.id()))).toList();
    return new InDocument(new LinkView(view.title(), view.href()), document.years().contains(year), counts, tables);
  }

  private static boolean has(Indicator indicator, Role role, int year) {
    return indicator.figures().stream().filter(f -> f.role() == role).map(Figure::period)
        .anyMatch(p -> p.isPresent() && p.get().year() == year);
  }
}
