package it.vetro.model;

import it.vetro.finding.Position;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan (PIAO, d.l. 80/2021 art. 6) or a report on its results (d.lgs. 150/2009 art. 10).
 *
 * @param id name of its folder
 * @param years of the targets or of the results
 * @param baseYear year of the baseline, when the document says or proves it
 * @param baseYearReason how we know
 * @param act the act that adopted it, or empty
 * @param adopted the day of that act; empty when not stated
 * @param sources titles of the source documents by their id
 * @param weightScheme how the weights combine
 * @param dataTables the tables that are not of indicators
 * @param labels meaning of the marks printed beside the rows
 * @param at the document's YAML file
 */
public record PlanDocument(
    String id,
    Kind kind,
    String title,
    List<Integer> years,
    Optional<Integer> baseYear,
    String baseYearReason,
    String act,
    Optional<LocalDate> adopted,
    Map<String, String> sources,
    List<Section> sections,
    List<IndicatorTable> tables,
    List<Annex> annexes,
    List<MissingFigure> missing,
    WeightScheme weightScheme,
    List<Objective> objectives,
    List<Indicator> indicators,
    List<Measure> measures,
    List<Note> notes,
    List<Amendment> amendments,
    List<DataTable> dataTables,
    List<Resource> resources,
    List<Assignment> assignments,
    List<Remark> remarks,
    Map<String, String> labels,
    Position at) {

  /** Plan or report. */
  public enum Kind {
    PLAN("piano", "piani"),
    REPORT("relazione", "relazioni");

    private final String key;
    private final String folder;

    Kind(String key, String folder) {
      this.key = key;
      this.folder = folder;
    }

    /** The word of the data files. */
    public String key() {
      return key;
    }

    /** The folder of these documents, in the data and in the site. */
    public String folder() {
      return folder;
    }
  }

  public PlanDocument {
    years = List.copyOf(years);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    annexes = List.copyOf(annexes);
    missing = List.copyOf(missing);
    objectives = List.copyOf(objectives);
    indicators = List.copyOf(indicators);
    measures = List.copyOf(measures);
    notes = List.copyOf(notes);
    amendments = List.copyOf(amendments);
    dataTables = List.copyOf(dataTables);
    resources = List.copyOf(resources);
    assignments = List.copyOf(assignments);
    remarks = List.copyOf(remarks);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  public Optional<Objective> objective(String objectiveId) {
    return objectives.stream().filter(o -> o.id().equals(objectiveId)).findFirst();
  }

  public Optional<Indicator> indicator(String indicatorId) {
    return indicators.stream().filter(i -> i.id().equals(indicatorId)).findFirst();
  }

  public Optional<Note> note(String noteId) {
    return notes.stream().filter(n -> n.id().equals(noteId)).findFirst();
  }

  /** The objectives right below one; with an empty id, those at the top. */
  public List<Objective> childrenOf(String objectiveId) {
    return objectives.stream().filter(o -> o.parent().equals(objectiveId)).toList();
  }

  /** The indicators that measure an objective itself, not those below it. */
  public List<Indicator> indicatorsOf(String objectiveId) {
    return indicators.stream().filter(i -> i.objective().equals(objectiveId)).toList();
  }

  public List<Indicator> indicatorsInTable(String tableId) {
    return indicators.stream().filter(i -> i.table().equals(tableId)).toList();
  }

  public Optional<DataTable> dataTable(String tableId) {
    return dataTables.stream().filter(t -> t.id().equals(tableId)).findFirst();
  }

  /** What it prints in a cell; empty when nothing, or when there is no such cell. */
  public String printed(CellRef cell) {
    return dataTable(cell.table()).flatMap(t -> t.cell(cell.row(), cell.column())).map(DataTable.Cell::printed).orElse("");
  }

  /** The amendments of an objective or indicator. */
  public List<Amendment> amendmentsOf(String elementId) {
    return amendments.stream().filter(a -> a.element().equals(elementId)).toList();
  }
}
