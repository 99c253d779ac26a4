package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Indicator;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.SubTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed codes: repeated, missing in a row of numbers, PIRA codes that name none or several indicators. */
final class CodeChecks {

  private static final Pattern CODE = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.(\\d{1,3})\\.?");

  private final PlanDocument document;
  private final List<Finding> findings = new ArrayList<>();

  private CodeChecks(PlanDocument document) {
    this.document = document;
  }

  static List<Finding> check(PlanDocument document) {
    CodeChecks run = new CodeChecks(document);
    Map<String, List<Indicator>> byTable = new LinkedHashMap<>();
    document.indicators().forEach(i -> byTable.computeIfAbsent(i.table(), k -> new ArrayList<>()).add(i));
    byTable.forEach(run::table);
    run.objectives();
    run.pira();
    document.indicators().forEach(run::numbering);
    return run.findings;
  }

  private void table(String table, List<Indicator> rows) {
    Map<String, List<Indicator>> byCode = new LinkedHashMap<>();
    rows.stream().filter(i -> !i.code().isEmpty())
        .forEach(i -> byCode.computeIfAbsent(i.code(), k -> new ArrayList<>()).add(i));
    byCode.forEach((code, same) -> {
      if (same.size() > 1) {
        findings.add(Finding.notice("piano.codice-doppio", same.get(1).at(),
            "Il codice «" + code + "» è stampato su " + same.size() + " indicatori della stessa tabella: "
                + String.join(", ", same.stream().map(Indicator::id).toList()) + ".",
            "Se il documento stampa così non serve altro: Vetro usa gli identificativi."));
      }
    });
    List<String> codes = new ArrayList<>(byCode.keySet());
    if (isBudgetTable(rows)) {
      document.indicators().stream().map(i -> i.labels().piraCode()).filter(c -> !c.isEmpty()).forEach(codes::add);
    }
    gaps("La tabella «" + table + "»", codes);
  }

  /** The table of the budget's indicators: the rest of its codes stands on rows of the other tables. */
  private boolean isBudgetTable(List<Indicator> rows) {
    return rows.stream().allMatch(i -> inBudget(i));
  }

  private boolean inBudget(Indicator indicator) {
    return document.objective(indicator.objective())
        .filter(o -> PlanChecks.underMission(document, o))
        .isPresent();
  }

  /** Missing numbers between 1 and the highest, under each prefix and among the prefixes. */
  private void gaps(String where, Collection<String> codes) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    for (String code : codes) {
      Matcher m = CODE.matcher(code);
      while (m.matches()) {
        numbers.computeIfAbsent(m.group(1), k -> new TreeSet<>()).add(Integer.parseInt(m.group(2)));
        m = CODE.matcher(m.group(1));
      }
    }
    numbers.forEach((prefix, present) -> {
      List<String> missing = new ArrayList<>();
      for (int n = 1; n < present.last(); n++) {
        if (!present.contains(n)) {
          missing.add(prefix + "." + n);
        }
      }
      if (!missing.isEmpty()) {
        findings.add(Finding.notice("piano.codice-saltato", document.at(),
            where + " salta dei codici: " + String.join(", ", missing) + ".",
            "Controlla se nella trascrizione manca una riga; se il documento stampa così non serve altro."));
      }
    });
  }

  private void objectives() {
    Map<String, Objective> seen = new LinkedHashMap<>();
    for (Objective objective : document.objectives()) {
      if (objective.code().isEmpty()) {
        continue;
      }
      boolean programme = objective.level() == ObjectiveLevel.PROGRAMME;
      Objective first = seen.putIfAbsent(objective.parent() + " " + objective.level() + " " + objective.code(), objective);
      if (first != null && !programme) {
        findings.add(Finding.notice("piano.codice-doppio", objective.at(),
            "Il codice «" + objective.code() + "» è stampato su due obiettivi: " + first.id() + ", " + objective.id() + ".",
            "Se il documento stampa così non serve altro: Vetro usa gli identificativi."));
      }
    }
  }

  private void pira() {
    Map<String, List<Indicator>> carriers = new LinkedHashMap<>();
    document.indicators().stream().filter(i -> !i.labels().piraCode().isEmpty())
        .forEach(i -> carriers.computeIfAbsent(i.labels().piraCode(), k -> new ArrayList<>()).add(i));
    carriers.forEach((code, rows) -> {
      List<Indicator> all = new ArrayList<>(rows);
      document.indicators().stream()
          .filter(i -> i.code().equals(code) && inBudget(i) && !all.contains(i))
          .forEach(all::add);
      if (all.size() != 1) {
        findings.add(Finding.warning("piano.pira-non-univoco", rows.get(0).at(),
            "Il codice PIRA «" + code + "» porta a " + all.size() + " indicatori: "
                + String.join(", ", all.stream().map(Indicator::id).toList()) + ".",
            "Se il documento stampa così non serve altro: il rimando mostra tutti gli indicatori con quel codice."));
      }
    });
  }

  private void numbering(Indicator indicator) {
    for (SubTarget part : indicator.parts()) {
      String digits = part.number().replaceAll("\\D", "");
      if (!digits.isEmpty() && !digits.equals(Integer.toString(part.ordinal()))) {
        findings.add(Finding.notice("piano.parte-numerata-male", part.at(),
            "Il sotto-obiettivo " + part.ordinal() + " di «" + indicator.id() + "» è stampato con il numero «"
                + part.number() + "».",
            "Se il documento stampa così non serve altro."));
      }
    }
  }
}
