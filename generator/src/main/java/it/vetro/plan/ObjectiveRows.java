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

  List<Objective> read() {
    List<Objective> objectives = new ArrayList<>();
    for (CsvRow row : rows.values()) {
      refer(row, "padre");
      refer(row, "sostituito_da");
      checkCycle(row);
      objectives.add(new Objective(row.get("id"), row.get("padre"), level(row), row.get("codice"), row.get("titolo"),
          row.get("descrizione"), cells.decimal(row, "importo"), cells.weight(row), cells.state(row),
          row.get("sostituito_da"), cells.continues(row), Sheet.NONE, cells.source(row), row.at()));
    }
    return objectives;
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
