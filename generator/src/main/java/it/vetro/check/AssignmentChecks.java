package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Assignment;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Decimals;
import it.vetro.plan.ValueGrammar;
import it.vetro.plan.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Objectives given to managers: their weights make 100 and the printed total, their indicators exist. */
final class AssignmentChecks {

  private static final String AS_PRINTED = "Controlla la trascrizione; se il documento stampa così, resta segnalato.";

  private final PlanDocument document;
  private final List<Finding> findings = new ArrayList<>();

  private AssignmentChecks(PlanDocument document) {
    this.document = document;
  }

  static List<Finding> check(PlanDocument document) {
    AssignmentChecks run = new AssignmentChecks(document);
    document.assignments().forEach(run::indicators);
    document.assignments().forEach(run::readable);
    if (document.assignments().stream().anyMatch(a -> a.weight().isPresent())) {
      document.assignments().stream()
          .collect(Collectors.groupingBy(Assignment::manager, LinkedHashMap::new, Collectors.toList()))
          .forEach(run::manager);
    }
    return run.findings;
  }

  /** Numbers of indicators that the objective does not have. */
  private void indicators(Assignment assignment) {
    if (assignment.indicators().isEmpty() || document.objective(assignment.objective()).isEmpty()) {
      return;
    }
    Set<String> known = numbers(document.indicatorsOf(assignment.objective()));
    List<String> unknown = assignment.indicators().stream().filter(n -> !known.contains(number(n))).toList();
    if (!unknown.isEmpty()) {
      findings.add(Finding.error("piano.indicatore-non-suo", assignment.at(),
          "A «" + assignment.manager() + "» è assegnato " + (unknown.size() == 1 ? "l'indicatore " : "gli indicatori ")
              + String.join(", ", unknown) + " di «" + assignment.label() + "», ma l'obiettivo ha solo: "
              + String.join(", ", known) + ".",
          AS_PRINTED));
    }
  }

  /** The last number of each printed code; their places where no code is printed. */
  private static Set<String> numbers(List<Indicator> indicators) {
    Set<String> numbers = new TreeSet<>();
    boolean coded = indicators.stream().anyMatch(i -> !i.code().isEmpty());
    for (int i = 0; i < indicators.size(); i++) {
      numbers.add(coded ? number(indicators.get(i).code()) : Integer.toString(i + 1));
    }
    return numbers;
  }

  private static String number(String code) {
    String digits = code.replaceFirst("[^\\d]+$", "");
    return digits.substring(Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(' ')) + 1);
  }

  private void readable(Assignment assignment) {
    if (assignment.weight().isEmpty() && !isBlank(assignment)) {
      findings.add(Finding.warning("piano.peso-illeggibile", assignment.at(),
          "Il peso «" + assignment.printed() + "» di «" + assignment.label() + "» non si legge come una percentuale.",
          AS_PRINTED));
    }
  }

  private static boolean isBlank(Assignment assignment) {
    return assignment.weight().isEmpty() && ValueGrammar.read(assignment.printed()).result().isMissing();
  }

  private void manager(String name, List<Assignment> all) {
    List<Assignment> rows = all.stream().filter(a -> !a.total()).toList();
    if (rows.stream().anyMatch(a -> a.weight().isEmpty() && !isBlank(a))) {
      return; // told by itself
    }
    BigDecimal sum = rows.stream().flatMap(a -> a.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Assignment> total = all.stream().filter(a -> a.total() && a.weight().isPresent()).findFirst();
    List<Assignment> blank = rows.stream().filter(AssignmentChecks::isBlank).toList();
    if (blank.isEmpty()) {
      sum(name, rows, sum, total);
    } else {
      missing(name, blank, sum, total.flatMap(Assignment::weight).orElse(Weights.HUNDRED));
    }
  }

  private void sum(String name, List<Assignment> rows, BigDecimal sum, Optional<Assignment> total) {
    if (total.isPresent() && total.get().weight().orElseThrow().compareTo(sum) != 0) {
      findings.add(Finding.error("piano.totale-diverso", total.get().at(),
          "I pesi di «" + name + "» fanno " + Decimals.exact(sum) + ", ma il totale stampato è «"
              + total.get().printed() + "».",
          AS_PRINTED));
    } else if (sum.compareTo(Weights.HUNDRED) != 0 && !rows.isEmpty()) {
      findings.add(Finding.error("piano.assegnazioni-non-100", rows.get(0).at(),
          "I pesi di «" + name + "» fanno " + Decimals.exact(sum) + ", non 100.", AS_PRINTED));
    }
  }

  /** One blank can be inferred; it is told, and never filled in. */
  private void missing(String name, List<Assignment> blank, BigDecimal sum, BigDecimal expected) {
    BigDecimal left = expected.subtract(sum);
    String message = blank.size() > 1
        ? "A «" + name + "» mancano " + blank.size() + " pesi. Quelli scritti fanno " + Decimals.exact(sum) + "."
        : "A «" + name + "» manca il peso di «" + blank.get(0).label() + "». Gli altri fanno " + Decimals.exact(sum)
            + (left.signum() > 0
                ? ": con " + Decimals.exact(left) + " il totale sarebbe " + Decimals.exact(expected)
                    + " (dedotto, non scritto nel documento)."
                : ", e non resta nulla per questo.");
    findings.add(Finding.warning("piano.assegnazione-senza-peso", blank.get(0).at(), message,
        "Chiedi il peso all'ufficio; finché il documento non lo dice, la riga resta senza."));
  }
}
