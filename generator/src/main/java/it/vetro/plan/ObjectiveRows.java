package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Sheet;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of {@code obiettivi.csv}. */
final class ObjectiveRows {

  private final Cells cells;
  private final Map<String, CsvRow> rows = new LinkedHashMap<>();

  ObjectiveRows(Cells cells, List<CsvRow> all) {
    this.cells = cells;
    for (CsvRow row : all) {
      if (rows.putIfAbsent(row.get("id"), row) != null) {
        cells.duplicate(row, "id", "L'obiettivo");
      }
    }
  }

  /** The rows by objective id. */
  Map<String, CsvRow> byId() {
    return rows;
  }

  /** @param notes ids of the document's notes */
  List<Objective> read(PreviousWeights weights, Set<String> notes) {
    List<Objective> objectives = new ArrayList<>();
    for (CsvRow row : rows.values()) {
      refer(row, "padre");
      refer(row, "sostituito_da");
      checkCycle(row);
      cells.checkOffices(row, "area");
      cells.checkOffices(row, "unita");
      cells.checkNotes(row, notes);
      objectives.add(new Objective(row.get("id"), row.get("padre"), level(row), row.get("codice"), row.get("titolo"),
          row.get("descrizione"), cells.decimal(row, "importo"), weights.of(row), cells.state(row),
          row.get("sostituito_da"), cells.continues(row), sheet(row), cells.source(row), row.at()));
    }
    return objectives;
  }

  private static Sheet sheet(CsvRow row) {
    return new Sheet(row.get("scheda"), row.get("area"), row.list("unita"), row.list("rilevatori"),
        row.list("validatori"), row.get("missione"), row.get("programma"), row.get("pira"), row.get("periodo"),
        row.get("personale"), row.list("note"));
  }

  private void refer(CsvRow row, String column) {
    if (row.has(column) && !rows.containsKey(row.get(column))) {
      cells.dangling(row, column, row.get(column), "L'obiettivo");
    }
  }

  private void checkCycle(CsvRow row) {
    Set<String> seen = new HashSet<>();
    for (CsvRow at = row; at != null; at = rows.get(at.get("padre"))) {
      if (!seen.add(at.get("id"))) {
        cells.findings().add(Finding.error("piano.ciclo", row.at("padre"),
            "L'obiettivo «" + row.get("id") + "» sta sotto se stesso.",
            "Correggi la colonna «padre»: risalendo si deve arrivare a un obiettivo senza padre."));
        return;
      }
    }
  }

  private static ObjectiveLevel level(CsvRow row) {
    return Arrays.stream(ObjectiveLevel.values())
        .filter(l -> l.key().equals(row.get("livello")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a level the schema does not know"));
  }
}
