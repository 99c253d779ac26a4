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

/** Printed codes and numbers of sheets: repeated, missing in a row of numbers, PIRA codes that name none or several rows. */
final class CodeChecks {

  private static final Pattern CODE = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.(\\d{1,3})\\.?");

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}\\W?");

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
        .forEach(i -> byCode.computeIfAbsent(within(i.objective(), i.code()), k -> new ArrayList<>()).add(i));
    byCode.values().forEach(same -> {
      if (same.size() > 1) {
        findings.add(Finding.notice("piano.codice-doppio", same.get(1).at(),
            "Il codice «" + same.get(0).code() + "» è stampato su " + same.size() + " indicatori della stessa tabella: "
                + String.join(", ", same.stream().map(Indicator::id).toList()) + ".",
            "Se il documento stampa così non serve altro: Vetro usa gli identificativi."));
      }
    });
    List<String> codes = new ArrayList<>(rows.stream().map(Indicator::code).toList());
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

  /** Codes of objectives of one level, and numbers of sheets; those of budget programmes repeat under each mission. */
  private void objectives() {
    Map<String, Objective> codes = new LinkedHashMap<>();
    Map<String, Objective> sheets = new LinkedHashMap<>();
    for (Objective objective : document.objectives()) {
      if (!objective.code().isEmpty() && objective.level() != ObjectiveLevel.PROGRAMME) {
        boolean budget = PlanChecks.underMission(document, objective);
        String code = budget ? objective.parent() + " " + objective.code() : within(objective.parent(), objective.code());
        Objective first = codes.putIfAbsent(objective.level() + " " + code, objective);
        twice(first, objective, "Il codice «" + objective.code() + "»", "obiettivi");
      }
      String number = objective.sheet().number();
      if (!number.isEmpty()) {
        twice(sheets.putIfAbsent(number, objective), objective, "Il numero di scheda «" + number + "»", "schede");
      }
    }
  }

  /** A code as it should be unique: a bare number counts the rows below one objective, and begins anew below the next. */
  private static String within(String objective, String code) {
    return ORDINAL.matcher(code).matches() ? objective + " " + code : code;
  }

  /** Explained where one of the two took the place of the other. */
  private void twice(Objective first, Objective second, String what, String where) {
    if (first == null) {
      return;
    }
    String message = what + " è stampato su due " + where + ": " + first.id() + ", " + second.id() + ".";
    String remedy = "Se il documento stampa così non serve altro: Vetro usa gli identificativi.";
    findings.add(first.state().isCurrent() && second.state().isCurrent()
        ? Finding.warning("piano.codice-doppio", second.at(), message, remedy)
        : Finding.notice("piano.codice-doppio", second.at(), message, remedy));
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
