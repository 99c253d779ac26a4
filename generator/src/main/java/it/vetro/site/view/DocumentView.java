package it.vetro.site.view;

import it.vetro.model.DataTable;
import it.vetro.model.Indicator;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Measure;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.SourceLines;
import it.vetro.plan.Decimals;
import it.vetro.plan.RollUp;
import it.vetro.plan.Series;
import it.vetro.project.Offices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan or report as pages and PDFs show it. */
public final class DocumentView {

  private final PlanDocument document;
  private final Addresses addresses;
  private final Offices offices;
  private final Evaluation evaluation;
  private final Map<String, IndicatorView> indicators = new LinkedHashMap<>();
  private final Map<String, ObjectiveView> objectives = new HashMap<>();
  private final List<Table> tables;
  private final List<TableView> dataTables;

  /**
   * @param series the documents of the chamber, to follow an indicator through them
   */
  public DocumentView(PlanDocument document, Offices offices, Series series) {
    this.document = document;
    this.addresses = new Addresses(document);
    this.offices = offices;
    this.evaluation = new Evaluation(document, series);
    IndicatorViews views = new IndicatorViews(document, addresses, offices, evaluation, new History(series));
    document.indicators().forEach(i -> indicators.put(i.id(), views.view(i)));
    // all at once: pages are rendered by several threads
    document.objectives().forEach(this::view);
    this.tables = document.tables().stream().map(this::table).toList();
    TableViews tableViews = new TableViews(document, addresses);
    this.dataTables = document.dataTables().stream().map(tableViews::view).toList();
  }

  /** A table of indicators, its rows grouped by objective. */
  public record Table(
      String id,
      String title,
      String legend,
      String href,
      String source,
      boolean withBase,
      boolean withOffices,
      List<Group> groups) {
    public int total() {
      return groups.stream().mapToInt(g -> g.rows().size()).sum();
    }

    /** Whether most targets are numbers: then the headings of the columns stand to the right, over them. */
    public boolean numeric() {
      List<Cell> targets = rows().flatMap(r -> r.figures().stream()).flatMap(p -> p.targets().stream()).toList();
      return targets.stream().filter(Cell::numeric).count() * 2 > targets.size();
    }

    /** Whether any row says how it is measured. */
    public boolean withMeasures() {
      return rows().anyMatch(r -> !r.measure().isEmpty());
    }

    /** Which years of the document, by position, have a target printed in some row. */
    public List<Integer> statedYears() {
      return rows().flatMap(r -> r.figures().stream())
          .flatMapToInt(p -> IntStream.range(0, p.targets().size()).filter(i -> !p.targets().get(i).printed().isEmpty()))
          .distinct().sorted().boxed().toList();
    }

    private Stream<IndicatorView> rows() {
      return groups.stream().flatMap(g -> g.rows().stream());
    }
  }

  /** The rows of an objective. */
  public record Group(ObjectiveView objective, List<IndicatorView> rows) {}

  /** The measures of a class. */
  public record MeasureClass(String name, List<MeasureView> measures) {}

  /** An anti-corruption measure. */
  public record MeasureView(
      String id, String text, String indicator, String target, String timing, List<LinkView> offices) {}

  /** Something declared and not at hand, with the reason. */
  public record MissingView(String name, String reason) {}

  /** The sheets of an objective in one table. */
  public record Sheets(LinkView table, boolean withBase, List<IndicatorView> rows) {}

  public PlanDocument document() {
    return document;
  }

  public String title() {
    return document.title();
  }

  public String href() {
    return addresses.home();
  }

  public Addresses addresses() {
    return addresses;
  }

  public String pdf() {
    return addresses.pdf();
  }

  public boolean report() {
    return addresses.report();
  }

  public String act() {
    return document.act();
  }

  /** {@code 2025-2027}, or {@code 2023}. */
  public String years() {
    List<Integer> years = document.years();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? Integer.toString(first) : first + "-" + last;
  }

  /** Year of the baseline and how we know it; empty when the document does not say. */
  public String base() {
    return document.baseYear().map(y -> "anno " + y + (document.baseYearReason().isEmpty() ? "" : ": " + document.baseYearReason()))
        .orElse("");
  }

  public List<String> sources() {
    return List.copyOf(document.sources().values());
  }

  /** One sentence on what the document holds. */
  public String summary() {
    String rows = Decimals.exact(BigDecimal.valueOf(indicators.size())) + " indicatori";
    if (!report()) {
      return rows + " con i valori da raggiungere, " + Decimals.exact(BigDecimal.valueOf(operational())) + " obiettivi operativi.";
    }
    Tally all = tally("", "", document.indicators());
    return rows + ": " + all.reached() + " raggiunti, " + all.notReached() + " non raggiunti, "
        + (all.total() - all.reached() - all.notReached()) + " non misurati, non applicabili o da valutare.";
  }

  private long operational() {
    return document.objectives().stream().filter(o -> o.level() == ObjectiveLevel.OPERATIONAL).count();
  }

  String officeName(String id) {
    return offices.nameOf(id);
  }

  /** The top of the objective tree. */
  public List<ObjectiveView> objectives() {
    return document.childrenOf("").stream().map(this::view).toList();
  }

  private ObjectiveView view(Objective objective) {
    ObjectiveView known = objectives.get(objective.id());
    if (known == null) {
      known = make(objective);
      objectives.put(objective.id(), known);
    }
    return known;
  }

  private ObjectiveView make(Objective objective) {
    String href = addresses.objective(objective.id());
    return new ObjectiveView(objective.id(), objective.code(), title(objective), objective.level().label(), href,
        objective.description(), objective.amount().map(a -> Decimals.print(a, Math.max(0, a.scale()))).orElse(""),
        tally(title(objective), href, below(objective)),
        document.childrenOf(objective.id()).stream().map(this::view).toList());
  }

  /** The title as printed; where a sister bears the same, with the codes of its indicators to tell them apart. */
  private String title(Objective objective) {
    boolean alone = document.childrenOf(objective.parent()).stream()
        .noneMatch(o -> o != objective && o.title().equals(objective.title()) && o.code().equals(objective.code()));
    List<String> codes = below(objective).stream().map(Indicator::code).filter(c -> !c.isEmpty()).toList();
    if (alone || codes.isEmpty()) {
      return objective.title();
    }
    String last = codes.get(codes.size() - 1);
    return objective.title() + (codes.size() == 1 ? " (" + last + ")" : " (da " + codes.get(0) + " a " + last + ")");
  }

  /** The indicators of an objective and of all below it. */
  private List<Indicator> below(Objective objective) {
    List<Indicator> all = new ArrayList<>(document.indicatorsOf(objective.id()));
    document.childrenOf(objective.id()).forEach(child -> all.addAll(below(child)));
    return all;
  }

  Tally tally(String name, String href, List<Indicator> counted) {
    List<Indicator> current = counted.stream().filter(i -> i.state().isCurrent()).toList();
    RollUp.Tally counts = evaluation.count(current);
    return new Tally(name, href, current.size(), counts.reached(), counts.notReached(), counts.notMeasured(),
        counts.notApplicable(), counts.toBeJudged());
  }

  public List<Table> tables() {
    return tables;
  }

  /** The tables that are not of indicators, in the order of the document. */
  public List<TableView> dataTables() {
    return dataTables;
  }

  /** Those that are shown in a chapter. */
  public List<TableView> dataTablesOf(String chapterHref) {
    return dataTables.stream().filter(t -> t.chapter().equals(chapterHref)).toList();
  }

  /** The same by topic, in the order of the topics. */
  public Map<TableView.Topic, List<TableView>> tablesByTopic() {
    return dataTables.stream().collect(Collectors.groupingBy(TableView::topic,
        () -> new TreeMap<>(Comparator.comparing(t -> DataTable.Topic.of(t.key()))), Collectors.toList()));
  }

  private Table table(IndicatorTable table) {
    Map<String, List<IndicatorView>> byObjective = document.indicatorsInTable(table.id()).stream()
        .collect(Collectors.groupingBy(Indicator::objective, LinkedHashMap::new,
            Collectors.mapping(i -> indicators.get(i.id()), Collectors.toList())));
    List<Group> groups = byObjective.entrySet().stream()
        .map(e -> new Group(document.objective(e.getKey()).map(this::view).orElseThrow(), e.getValue())).toList();
    return new Table(table.id(), table.title(), table.legend(), addresses.table(table.id()), source(table.source()),
        table.headings().containsKey("base"),
        groups.stream().flatMap(g -> g.rows().stream()).anyMatch(r -> !r.offices().isEmpty()), groups);
  }

  public List<Sheets> sheetsOf(String objectiveId) {
    return document.tables().stream()
        .map(t -> new Sheets(new LinkView(t.title(), addresses.table(t.id())), t.headings().containsKey("base"),
            document.indicatorsInTable(t.id()).stream().filter(i -> i.objective().equals(objectiveId))
                .map(i -> indicators.get(i.id())).toList()))
        .filter(s -> !s.rows().isEmpty())
        .toList();
  }

  public List<IndicatorView> indicatorsOfOffice(String officeId) {
    return document.indicators().stream().filter(i -> i.offices().contains(officeId)).map(i -> indicators.get(i.id())).toList();
  }

  /** The notes that those rows refer to, each once, in the order of the document. */
  public List<Note> notesOf(List<IndicatorView> rows) {
    Set<String> used = new LinkedHashSet<>();
    for (IndicatorView row : rows) {
      row.nameNotes().forEach(m -> used.add(m.id()));
      for (PartView part : row.figures()) {
        List<Cell> cells = new ArrayList<>(part.targets());
        cells.add(part.base());
        cells.add(part.result());
        cells.forEach(c -> c.notes().forEach(m -> used.add(m.id())));
      }
    }
    return document.notes().stream().filter(n -> used.contains(n.id())).toList();
  }

  public List<MeasureClass> measures() {
    Map<String, List<MeasureView>> classes = document.measures().stream().collect(Collectors.groupingBy(Measure::group,
        LinkedHashMap::new, Collectors.mapping(this::view, Collectors.toList())));
    return classes.entrySet().stream().map(e -> new MeasureClass(e.getKey(), e.getValue())).toList();
  }

  private MeasureView view(Measure m) {
    return new MeasureView(m.id(), m.text(), m.indicator(), m.target().printed(), m.timing(),
        m.responsible().stream().map(id -> LinkView.toOffice(id, offices)).toList());
  }

  public String measuresHref() {
    return addresses.measures();
  }

  public String tablesHref() {
    return addresses.tables();
  }

  public String summaryHref() {
    return addresses.summary();
  }

  /** Annexes not supplied and figures lost in the source. */
  public List<MissingView> missing() {
    List<MissingView> missing = new ArrayList<>();
    document.annexes().stream().filter(a -> !a.supplied())
        .forEach(a -> missing.add(new MissingView(a.title(), a.reason().isEmpty() ? "allegato non fornito" : a.reason())));
    document.missing().forEach(m -> missing.add(new MissingView(m.title(), m.reason())));
    return missing;
  }

  /** Where a fact stands in the source documents: {@code documento 000, righe 1020-1048}. */
  public static String source(SourceLines lines) {
    return lines.spans().stream()
        .map(s -> "documento " + s.source() + ", " + (s.first() == s.last() ? "riga " + s.first() : "righe " + s.first() + "-" + s.last()))
        .collect(Collectors.joining("; "));
  }
}
