package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.Indicator;
import it.vetro.model.Polarity;
import it.vetro.model.SubTarget;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of {@code indicatori.csv} with their {@code parti.csv}. */
final class IndicatorRows {

  private final Cells cells;
  private final Map<String, CsvRow> rows = new LinkedHashMap<>();
  private final Map<String, List<SubTarget>> parts = new HashMap<>();

  IndicatorRows(Cells cells, List<CsvRow> all, List<CsvRow> partRows) {
    this.cells = cells;
    for (CsvRow row : all) {
      if (rows.putIfAbsent(row.get("id"), row) != null) {
        cells.duplicate(row, "id", "L'indicatore");
      }
    }
    partRows.forEach(this::addPart);
  }

  private void addPart(CsvRow row) {
    String indicator = row.get("indicatore");
    if (!rows.containsKey(indicator)) {
      cells.dangling(row, "indicatore", indicator, "L'indicatore");
    }
    List<SubTarget> own = parts.computeIfAbsent(indicator, k -> new ArrayList<>());
    int ordinal = cells.part(row);
    if (own.stream().anyMatch(p -> p.ordinal() == ordinal)) {
      cells.duplicate(row, "parte", "Per «" + indicator + "» il sotto-obiettivo");
      return;
    }
    own.add(new SubTarget(ordinal, row.get("numero"), row.get("testo"), cells.source(row), row.at()));
  }

  /** The rows by indicator id. */
  Map<String, CsvRow> byId() {
    return rows;
  }

  /** The ordinals of the sub-targets, by indicator id. */
  Map<String, Set<Integer>> partsById() {
    Map<String, Set<Integer>> ordinals = new HashMap<>();
    parts.forEach((id, own) -> own.forEach(p -> ordinals.computeIfAbsent(id, k -> new TreeSet<>()).add(p.ordinal())));
    return ordinals;
  }

  List<Indicator> read(FigureRows figures, PreviousWeights weights) {
    List<Indicator> indicators = new ArrayList<>();
    for (CsvRow row : rows.values()) {
      String id = row.get("id");
      indicators.add(new Indicator(id, row.get("tabella"), row.get("obiettivo"), row.get("codice"), row.get("nome"),
          description(row), polarity(row), new Indicator.Labels(row.list("etichette"), row.get("pira")),
          row.list("centri"), row.list("note"), weights.of(row), cells.state(row), row.get("sostituito_da"),
          cells.continues(row), row.get("stesso_di"), row.list("obblighi"), parts.getOrDefault(id, List.of()), figures.of(id),
          cells.source(row), row.at()));
    }
    return indicators;
  }

  /** Tells what a row names and what does not exist. */
  void checkReferences(Set<String> tables, Set<String> objectives, Set<String> notes) {
    for (CsvRow row : rows.values()) {
      refer(row, "tabella", tables, "La tabella");
      refer(row, "obiettivo", objectives, "L'obiettivo");
      refer(row, "sostituito_da", rows.keySet(), "L'indicatore");
      refer(row, "stesso_di", rows.keySet(), "L'indicatore");
      if (row.has("stesso_di") && row.get("stesso_di").equals(row.get("id"))) {
        cells.dangling(row, "stesso_di", row.get("id"), "Un altro indicatore");
      }
      cells.checkNotes(row, notes);
      cells.checkOffices(row, "centri");
    }
  }

  /** Tells, once each, the marks that the document does not explain. */
  void checkLabels(Set<String> explained) {
    Set<String> told = new HashSet<>(explained);
    for (CsvRow row : rows.values()) {
      row.list("etichette").stream().filter(told::add).forEach(mark -> cells.findings().add(
          Finding.warning("piano.etichetta-ignota", row.at("etichette"),
              "La sigla «" + mark + "» non è tra le «etichette» del documento: chi legge non sa che cosa significa.",
              "Spiegala sotto «etichette» nel file YAML del documento, oppure correggi la sigla.")));
    }
  }

  private void refer(CsvRow row, String column, Set<String> known, String what) {
    if (row.has(column) && !known.contains(row.get(column))) {
      cells.dangling(row, column, row.get(column), what);
    }
  }

  private static Indicator.Description description(CsvRow row) {
    return new Indicator.Description(row.list("tipologia"), row.get("tipologia_stampata"), row.get("misura"),
        row.get("unita_misura"), row.get("descrizione"), row.list("dimensioni"), row.list("beneficiari"),
        row.get("fonte_dati"));
  }

  private static Polarity polarity(CsvRow row) {
    return Arrays.stream(Polarity.values())
        .filter(p -> p.key().equals(row.get("polarita")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a polarity the schema does not know"));
  }
}
