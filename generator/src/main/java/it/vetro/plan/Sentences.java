package it.vetro.plan;

import it.vetro.model.Operator;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Polarity;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** The rules in Italian that a citizen understands. */
final class Sentences {

  private Sentences() {}

  static String comparison(
      QuantityRule.Goal goal, Value.Quantity result, Operator operator, BigDecimal threshold,
      Polarity polarity) {
    StringBuilder s = new StringBuilder();
    if (goal.target().operator() == Operator.NONE) {
      s.append("L'obiettivo stampato è «").append(goal.target().printed()).append("»: si intende ")
          .append(operator.words()).append(' ').append(goal.wording()).append(", perché per questo indicatore ")
          .append(polarity.words());
    } else {
      s.append("Il documento chiede ").append(operator.words()).append(' ').append(goal.wording());
    }
    if (threshold.compareTo(goal.amount()) != 0) {
      s.append(", con la tolleranza dichiarata ").append(operator.words()).append(' ')
          .append(Decimals.exact(threshold)).append(unit(goal.unit()));
    }
    s.append("; il risultato è ").append(result.printed()).append('.');
    boolean strict = operator == Operator.MORE_THAN || operator == Operator.LESS_THAN;
    if (strict && result.amount().compareTo(threshold) == 0) {
      s.append(operator == Operator.MORE_THAN
          ? " Il valore va superato: raggiungerlo non basta."
          : " Bisogna restare sotto il valore: raggiungerlo non basta.");
    }
    return s.toString();
  }

  static String unit(Unit unit) {
    return switch (unit) {
      case NUMBER -> "";
      case PERCENT -> "%";
      default -> " " + unit.label();
    };
  }

  static Outcome words(Target target, Value result) {
    return Outcome.computed(State.TO_BE_JUDGED, "L'obiettivo è scritto a parole («" + target.printed()
        + "») e il risultato è «" + result.printed() + "»: lo valuta una persona.");
  }

  static Outcome kindsDiffer(Target target, Value result) {
    return Outcome.computed(State.TO_BE_JUDGED, "L'obiettivo «" + target.printed() + "» e il risultato «"
        + result.printed() + "» non si possono confrontare con un calcolo: lo valuta una persona.");
  }

  /** What stands beside a target and cannot be checked with what the document gives; empty when nothing does. */
  static String unverifiable(Target target) {
    if (target.limits().hasBudget()) {
      String bounds = bound("al massimo", target.limits().budgetCap(), target.limits().budgetFloor().isPresent() ? " e " : "")
          + bound("almeno", target.limits().budgetFloor(), "");
      return "Il limite di spesa (" + bounds
          + ") non si può verificare: il documento non dice quanto è stato speso.";
    }
    return target.equivalent().isEmpty()
        ? ""
        : "La seconda misura dell'obiettivo (" + target.equivalent() + ") non è stata verificata.";
  }

  private static String bound(String words, Optional<BigDecimal> amount, String after) {
    return amount.map(a -> words + " € " + Decimals.exact(a) + after).orElse("");
  }
}
