package it.vetro.site.view;

import it.vetro.model.Indicator;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.Topic;
import it.vetro.plan.Decimals;
import it.vetro.plan.Evaluation;
import it.vetro.plan.RollUp;
import it.vetro.plan.Series;
import it.vetro.project.Offices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A plan or report as pages and PDFs show it. */
public final class DocumentView {

  private final PlanDocument document;
  private final Addresses addresses;
  private final Offices offices;
  private final Words words;
  private final Evaluation evaluation;
  private final Changes changes;
  private final Managers managers;
  private final ObjectiveSheets sheets;
  private final Flaws flaws;
  private final Map<String, IndicatorView> indicators = new LinkedHashMap<>();
  private final Map<String, ObjectiveView> objectives = new HashMap<>();
  private final IndicatorTables indicatorTables;
  private final List<IndicatorTableView> tables;
  private final List<TableView> dataTables;

  /**
   * @param series the documents of the chamber, to follow an indicator through them
   * @param words the sentences of the pages
   */
  public DocumentView(PlanDocument document, Offices offices, Series series, Words words) {
    this.document = document;
    this.addresses = new Addresses(document);
    this.offices = offices;
    this.words = words;
    this.evaluation = new Evaluation(document, series);
    this.changes = new Changes(document, addresses, words);
    this.managers = new Managers(document, addresses, words);
    this.flaws = new Flaws(document, addresses, words);
    this.sheets = new ObjectiveSheets(document, addresses, offices, changes, managers, words);
    IndicatorViews views = new IndicatorViews(document, addresses, offices, evaluation, changes, words);
    document.indicators().forEach(i -> indicators.put(i.id(), views.view(i)));
    // all at once: pages are rendered by several threads
    document.objectives().forEach(this::view);
    this.indicatorTables = new IndicatorTables(document, addresses, evaluation, objectives, indicators, words);
    this.tables = indicatorTables.all();
    TableViews tableViews = new TableViews(document, addresses, words);
    this.dataTables = document.dataTables().stream().map(tableViews::view).toList();
  }

  /** Something declared and not at hand, with the reason. */
  public record MissingView(String name, String reason) {}

  /** The sheets of an objective in one table. */
  public record Sheets(LinkView table, List<IndicatorView> rows) {}

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
    String why = document.baseYearReason();
    return document.baseYear().map(year -> words.say(why.isEmpty() ? "documento.base_year" : "documento.base_year_why",
        Map.of("year", year, "why", why))).orElse("");
  }

  public List<String> sources() {
    return List.copyOf(document.sources().values());
  }

  /** One sentence on what the document holds. */
  public String summary() {
    String rows = Decimals.exact(BigDecimal.valueOf(document.indicators().stream().filter(i -> i.state().isCurrent()).count()));
    if (!report()) {
      return words.say("documento.summary_plan",
          Map.of("rows", rows, "operational", Decimals.exact(BigDecimal.valueOf(operational()))));
    }
    Tally all = tally("", "", document.indicators());
    return words.say("documento.summary_report", Map.of("rows", rows, "reached", all.reached(), "missed", all.notReached(),
        "others", all.total() - all.reached() - all.notReached()));
  }

  private long operational() {
    return document.objectives().stream().filter(o -> o.level() == ObjectiveLevel.OPERATIONAL && o.state().isCurrent()).count();
  }

  Words words() {
    return words;
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
        objective.weight().current().map(Decimals::exact).orElse(""), objective.state().key(), tally(title(objective), href, below(objective)),
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
    return codes.size() == 1 ? objective.title() + " (" + last + ")"
        : words.say("obiettivo.codes", Map.of("title", objective.title(), "first", codes.get(0), "last", last));
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

  public List<IndicatorTableView> tables() {
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
        () -> new TreeMap<>(Comparator.comparing(t -> Topic.of(t.key()))), Collectors.toList()));
  }

  /** The rows of an objective as tables of their own, with a column for every figure that one of them has. */
  public List<IndicatorTableView> tablesOf(String objectiveId) {
    return indicatorTables.of(objectiveId);
  }

  /** The sheet of an objective. */
  public ObjectiveSheetView sheet(String objectiveId) {
    return sheets.of(document.objective(objectiveId).orElseThrow());
  }

  /** What does not add up in it, in sentences. */
  public Flaws flaws() {
    return flaws;
  }

  /** All that an update of the document changed. */
  public List<ChangeView> changes() {
    return changes.all();
  }

  /** The objectives given to managers. */
  public List<ManagerView> managers() {
    return managers.all();
  }

  public List<Sheets> sheetsOf(String objectiveId) {
    return document.tables().stream()
        .map(t -> new Sheets(new LinkView(t.title(), addresses.table(t.id())),
            document.indicatorsInTable(t.id()).stream().filter(i -> i.objective().equals(objectiveId))
                .map(i -> indicators.get(i.id())).toList()))
        .filter(s -> !s.rows().isEmpty())
        .toList();
  }

  IndicatorView indicator(String id) {
    return indicators.get(id);
  }

  public List<IndicatorView> indicatorsOfOffice(String officeId) {
    return document.indicators().stream().filter(i -> i.offices().contains(officeId)).map(i -> indicators.get(i.id())).toList();
  }

  /** The objectives whose sheet names an office. */
  public List<ObjectiveView> objectivesOfOffice(String officeId) {
    return document.objectives().stream()
        .filter(o -> o.sheet().area().equals(officeId) || o.sheet().units().contains(officeId)).map(this::view).toList();
  }

  /** The notes of the document that something refers to. */
  public NotesInUse notes() {
    return new NotesInUse(document);
  }

  public MeasuresView measures() {
    return MeasuresView.of(document.measures(), offices, words);
  }

  /** Annexes not supplied and figures lost in the source. */
  public List<MissingView> missing() {
    List<MissingView> missing = new ArrayList<>();
    document.annexes().stream().filter(a -> !a.supplied())
        .forEach(a -> missing.add(new MissingView(a.title(), a.reason().isEmpty() ? words.text("documento.annex_missing") : a.reason())));
    document.missing().forEach(m -> missing.add(new MissingView(m.title(), m.reason())));
    return missing;
  }
}
