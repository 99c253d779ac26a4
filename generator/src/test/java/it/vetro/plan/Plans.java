package it.vetro.plan;

import it.vetro.finding.Position;
import it.vetro.model.Amendment;
import it.vetro.model.Annex;
import it.vetro.model.Assignment;
import it.vetro.model.DataTable;
import it.vetro.model.ElementState;
import it.vetro.model.Indicator;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.model.Resource;
import it.vetro.model.SourceLines;
import it.vetro.model.Weight;
import it.vetro.model.WeightScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans for tests, built row by row. */
public final class Plans {

  static final Position AT = Position.of("prova.csv", 2);

  private final String id;
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<DataTable> dataTables = new ArrayList<>();
  private final List<IndicatorTable> tables = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private WeightScheme scheme = WeightScheme.PRODUCT;
  private PlanDocument.Kind kind = PlanDocument.Kind.PLAN;
  private List<Integer> years = List.of(2023, 2025, 2026, 2027);

  private Plans(String id) {
    this.id = id;
  }

  public static Plans named(String id) {
    return new Plans(id);
  }

  public Plans scheme(Map<String, BigDecimal> shares) {
    scheme = new WeightScheme(WeightScheme.Kind.STRATEGIC_SHARE, shares);
    return this;
  }

  public Plans objective(String objectiveId, String parent, ObjectiveLevel level, String weight) {
    return objective(objectiveId, parent, level, weight, "", ElementState.ACTIVE);
  }

  public Plans objective(
      String objectiveId, String parent, ObjectiveLevel level, String weight, String previous, ElementState state) {
    return objective(goal(objectiveId, parent, level).weight(weight, previous).state(state));
  }

  public Plans objective(GoalBuilder goal) {
    objectives.add(goal.build());
    return this;
  }

  public Plans indicator(RowBuilder row) {
    indicators.add(row.build());
    return this;
  }

  public Plans note(String noteId, String mark) {
    notes.add(new Note(noteId, Note.Scope.DOCUMENT, mark, "testo della nota", SourceLines.NONE, AT));
    return this;
  }

  public Plans annex(String title, boolean supplied) {
    annexes.add(new Annex(title, supplied, "", "manca", SourceLines.NONE, AT));
    return this;
  }

  public Plans amendment(Amendment amendment) {
    amendments.add(amendment);
    return this;
  }

  public Plans table(DataTable table) {
    dataTables.add(table);
    return this;
  }

  public Plans report() {
    kind = PlanDocument.Kind.REPORT;
    return this;
  }

  public Plans years(Integer... all) {
    years = List.of(all);
    return this;
  }

  public Plans label(String mark, String meaning) {
    labels.put(mark, meaning);
    return this;
  }

  /** A table beside {@code t}. */
  public Plans table(String tableId, boolean main) {
    tables.add(new IndicatorTable(tableId, tableId, Map.of(), "", main, SourceLines.NONE));
    return this;
  }

  public Plans amendment(String element, String field, String previous, String reason, boolean undecided) {
    amendments.add(new Amendment(element, field, 0, Optional.empty(), "", previous, reason, "", Optional.empty(),
        undecided, SourceLines.NONE, AT));
    return this;
  }

  public Plans money(String objective, Resource.Frame frame, Resource.Nature nature, String label, String printed) {
    return money(objective, frame, nature, label, printed, "");
  }

  /** Money of 2025. */
  public Plans money(
      String objective, Resource.Frame frame, Resource.Nature nature, String label, String printed, String shared) {
    resources.add(new Resource(objective, frame, Optional.of(2025), nature, label, printed,
        ResourceRows.read(printed), shared, List.of(), SourceLines.NONE, AT));
    return this;
  }

  public Plans assignment(String manager, String objective, String label, String printed, String... numbers) {
    assignments.add(new Assignment(manager, objective, List.of(numbers), label, printed, Cells.printedWeight(printed),
        false, List.of(), SourceLines.NONE, AT));
    return this;
  }

  public Plans total(String manager, String printed) {
    assignments.add(new Assignment(manager, "", List.of(), "Totale", printed, Cells.printedWeight(printed), true,
        List.of(), SourceLines.NONE, AT));
    return this;
  }

  public PlanDocument build() {
    List<IndicatorTable> all = new ArrayList<>(tables);
    all.add(0, new IndicatorTable("t", "T", Map.of(), "", false, SourceLines.NONE));
    return new PlanDocument(id, kind, "Prova", years, Optional.of(2024),
        "", "", Optional.empty(), Map.of(), List.of(), all, annexes, List.of(), scheme, objectives, indicators, List.of(), notes,
        amendments, dataTables, resources, assignments, List.of(), labels, AT);
  }

  static Weight weight(String current, String previous) {
    return previous.isEmpty() ? Weight.of(decimal(current)) : new Weight(decimal(current), decimal(previous), true);
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  public static GoalBuilder goal(String id, String parent, ObjectiveLevel level) {
    return new GoalBuilder(id, parent, level);
  }

  public static RowBuilder row(String id, String objective, Polarity polarity) {
    return new RowBuilder(id, objective, polarity);
  }
}
