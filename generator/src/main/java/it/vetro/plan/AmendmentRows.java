package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.Amendment;
import it.vetro.model.Period;
import it.vetro.model.Role;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code modifiche.csv}: each with the value that stands now, taken from the other tables. */
final class AmendmentRows {

  private final Cells cells;
  private final Map<String, CsvRow> objectives;
  private final Map<String, CsvRow> indicators;
  private final FigureRows figures;

  AmendmentRows(Cells cells, Map<String, CsvRow> objectives, Map<String, CsvRow> indicators, FigureRows figures) {
    this.cells = cells;
    this.objectives = objectives;
    this.indicators = indicators;
    this.figures = figures;
  }

  List<Amendment> read(List<CsvRow> rows) {
    List<Amendment> amendments = new ArrayList<>();
    for (CsvRow row : rows) {
      amendments.add(new Amendment(row.get("elemento"), row.get("campo"), cells.part(row), cells.period(row),
          current(row), row.get("precedente"), row.get("motivo"), row.get("atto"), cells.date(row, "data"),
          "indeciso".equals(row.get("stato")), cells.source(row), row.at()));
    }
    return amendments;
  }

  private String current(CsvRow row) {
    String id = row.get("elemento");
    CsvRow element = indicators.getOrDefault(id, objectives.get(id));
    if (element == null) {
      cells.dangling(row, "elemento", id, "L'obiettivo o l'indicatore");
      return "";
    }
    String field = row.get("campo");
    if (Arrays.stream(Role.values()).anyMatch(r -> r.key().equals(field))) {
      return figure(row, id, field);
    }
    if (!element.cells().containsKey(field)) {
      cells.findings().add(Finding.error("piano.campo-ignoto", row.at("campo"),
          "«" + field + "» non è una colonna della tabella in cui sta «" + id + "».",
          "Scrivi il nome di una colonna, oppure base, target, risultato o un altro ruolo di valori.csv."));
      return "";
    }
    return element.get(field);
  }

  private String figure(CsvRow row, String id, String role) {
    Optional<Period> period = cells.period(row);
    Optional<CsvRow> figure = figures.row(id, role, cells.part(row), period);
    if (figure.isEmpty() && element(id).filter(e -> cells.state(e).isCurrent()).isPresent()) {
      cells.dangling(row, "campo", id + "», " + role + " «" + row.get("anno"), "Il valore di");
    }
    return figure.map(f -> f.get("stampato")).orElse("");
  }

  private Optional<CsvRow> element(String id) {
    return Optional.ofNullable(indicators.getOrDefault(id, objectives.get(id)));
  }
}
