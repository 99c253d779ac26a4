package it.vetro.plan;

import it.vetro.model.Assignment;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of {@code assegnazioni.csv}. */
final class AssignmentRows {

  private final Cells cells;
  private final Set<String> objectives;
  private final Set<String> notes;

  /**
   * @param objectives ids of the document's objectives
   * @param notes ids of its notes
   */
  AssignmentRows(Cells cells, Set<String> objectives, Set<String> notes) {
    this.cells = cells;
    this.objectives = objectives;
    this.notes = notes;
  }

  List<Assignment> read(List<CsvRow> rows) {
    List<Assignment> assignments = new ArrayList<>();
    for (CsvRow row : rows) {
      if (row.has("obiettivo") && !objectives.contains(row.get("obiettivo"))) {
        cells.dangling(row, "obiettivo", row.get("obiettivo"), "L'obiettivo");
      }
      cells.checkNotes(row, notes);
      assignments.add(new Assignment(row.get("dirigente"), row.get("obiettivo"), row.list("indicatori"),
          row.get("voce"), row.get("peso"), Cells.printedWeight(row.get("peso")), row.get("genere").equals("totale"),
          row.list("note"), cells.source(row), row.at()));
    }
    return assignments;
  }
}
