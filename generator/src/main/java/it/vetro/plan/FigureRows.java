package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.Figure;
import it.vetro.model.Judgement;
import it.vetro.model.Outcome;
import it.vetro.model.Period;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Value;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code valori.csv}, read by the grammars. */
final class FigureRows {

  private final Cells cells;
  private final Optional<Integer> baseYear;
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<String, CsvRow> slots = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  FigureRows(Cells cells, Optional<Integer> baseYear, List<CsvRow> all) {
    this.cells = cells;
    this.baseYear = baseYear;
    for (CsvRow row : all) {
      Figure figure = figure(row);
      String slot = slot(row.get("indicatore"), figure.role().key(), figure.part(), figure.period());
      CsvRow first = slots.putIfAbsent(slot, row);
      if (first != null) {
        cells.findings().add(Finding.error("piano.valore-doppio", row.at(),
            "Per l'indicatore «" + row.get("indicatore") + "» questo valore c'è già alla riga " + first.at().line() + ".",
            "Tenerne uno solo: un indicatore ha un valore per ruolo, parte e anno."));
      } else {
        figures.computeIfAbsent(row.get("indicatore"), k -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** The figures of an indicator, in the order of the file. */
  List<Figure> of(String indicator) {
    used.add(indicator);
    return figures.getOrDefault(indicator, List.of());
  }

  /** The row of one figure; empty when there is none. */
  Optional<CsvRow> row(String indicator, String role, int part, Optional<Period> period) {
    return Optional.ofNullable(slots.get(slot(indicator, role, part, period)));
  }

  /** Tells the values that belong to no indicator; to be called when all indicators have taken theirs. */
  void tellOrphans() {
    slots.values().stream().filter(r -> !used.contains(r.get("indicatore"))).forEach(r ->
        cells.findings().add(Finding.error("piano.valore-orfano", r.at("indicatore"),
            "Il valore «" + r.get("stampato") + "» è di un indicatore che non esiste: «" + r.get("indicatore") + "».",
            "Correggi l'identificativo, oppure aggiungi l'indicatore a indicatori.csv.")));
  }

  /** Tells the sub-targets and notes that a value names and that do not exist. */
  void checkReferences(Map<String, Set<Integer>> parts, Set<String> notes) {
    for (CsvRow row : slots.values()) {
      int part = cells.part(row);
      if (part > 0 && !parts.getOrDefault(row.get("indicatore"), Set.of()).contains(part)) {
        cells.dangling(row, "parte", row.get("indicatore") + "», parte «" + part, "Il sotto-obiettivo");
      }
      cells.checkNotes(row, notes);
    }
  }

  private String slot(String indicator, String role, int part, Optional<Period> period) {
    Optional<Period> year = period.or(() -> baseYear.map(Period::of));
    return indicator + "|" + role + "|" + part + "|" + year.map(Period::toString).orElse("");
  }

  private Figure figure(CsvRow row) {
    Role role = Arrays.stream(Role.values()).filter(r -> r.key().equals(row.get("ruolo"))).findFirst()
        .orElseThrow(() -> new IllegalStateException("a role the schema does not know"));
    Reading reading = Reading.of(row.get("lettura")).orElse(Reading.AS_PRINTED);
    Optional<Target> target = Optional.empty();
    Value value;
    if (role == Role.TARGET) {
      Parsed<Target> parsed = TargetGrammar.read(row.get("stampato"), reading, row.get("valore"));
      cells.tell(row, "stampato", parsed);
      target = Optional.of(parsed.result());
      value = parsed.result().value();
    } else {
      Parsed<Value> parsed = ValueGrammar.read(row.get("stampato"), reading, row.get("valore"));
      cells.tell(row, "stampato", parsed);
      value = parsed.result();
    }
    return new Figure(cells.part(row), role, cells.period(row), row.get("grezzo"), value, target,
        row.list("note"), judgement(row), cells.source(row), row.at());
  }

  private static Optional<Judgement> judgement(CsvRow row) {
    return Arrays.stream(Outcome.State.values())
        .filter(s -> s.key().equals(row.get("esito")))
        .findFirst()
        .map(s -> new Judgement(s, row.get("motivo")));
  }
}
