package it.vetro.plan;

import it.vetro.model.Operator;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Polarity;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Compares numbers: strict and non-strict operators differ, and a tolerance is stated in the rule. */
final class QuantityRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private QuantityRule() {}

  /**
   * A number to reach.
   *
   * @param target the printed target it comes from
   * @param amount the number, resolved
   * @param wording the number in words of the rule
   */
  record Goal(Target target, BigDecimal amount, Unit unit, String wording) {}

  static Outcome judge(Goal goal, Value.Quantity result, Polarity polarity) {
    Operator operator = OutcomeRule.operator(goal.target(), polarity);
    if (operator == Operator.NONE) {
      return Outcome.computed(State.TO_BE_JUDGED, "Se il risultato " + result.printed() + " raggiunge l'obiettivo «"
          + goal.target().printed() + "» lo valuta una persona.");
    }
    if (!Change.comparable(goal.unit(), result.unit())) {
      return Sentences.kindsDiffer(goal.target(), result);
    }
    BigDecimal threshold = withTolerance(goal, operator);
    boolean reached = holds(result.amount(), operator, threshold);
    Unit unit = goal.unit() == Unit.NUMBER ? result.unit() : goal.unit();
    return new Outcome(
        reached ? State.REACHED : State.NOT_REACHED,
        Outcome.Origin.COMPUTED,
        Sentences.comparison(goal, result, operator, threshold, polarity),
        attainment(goal.amount(), result.amount(), operator),
        Optional.of(new Outcome.Variance(result.amount().subtract(goal.amount()), unit.ofDifference())));
  }

  private static BigDecimal withTolerance(Goal goal, Operator operator) {
    if (goal.target().limits().tolerance().isEmpty()) {
      return goal.amount();
    }
    BigDecimal tolerance = goal.target().limits().tolerance().get();
    BigDecimal margin =
        goal.unit() == Unit.PERCENT ? tolerance : goal.amount().abs().multiply(tolerance.movePointLeft(2));
    return switch (operator) {
      case AT_LEAST, MORE_THAN -> goal.amount().subtract(margin);
      case AT_MOST, LESS_THAN -> goal.amount().add(margin);
      default -> goal.amount();
    };
  }

  static boolean holds(BigDecimal result, Operator operator, BigDecimal threshold) {
    int order = result.compareTo(threshold);
    return switch (operator) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case EXACTLY -> order == 0;
      case NONE -> false;
    };
  }

  /** A quotient makes sense only where more is better and both numbers are on the same side of zero. */
  private static Optional<BigDecimal> attainment(BigDecimal goal, BigDecimal result, Operator operator) {
    boolean upwards = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    return upwards && goal.signum() > 0 && result.signum() >= 0
        ? Optional.of(result.multiply(HUNDRED).divide(goal, 1, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  /** A result outside an interval on the better side is left to a person: the document does not say whether it counts. */
  static Outcome range(Value.Range range, Value.Quantity result, Polarity polarity) {
    if (!Change.comparable(range.unit(), result.unit())) {
      return Outcome.computed(State.TO_BE_JUDGED, "L'obiettivo «" + range.printed() + "» e il risultato «"
          + result.printed() + "» hanno unità diverse: lo valuta una persona.");
    }
    boolean below = result.amount().compareTo(range.low()) < 0;
    boolean above = result.amount().compareTo(range.high()) > 0;
    String rule = "Il documento chiede un valore " + range.printed().strip() + "; il risultato è " + result.printed();
    if (!below && !above) {
      return Outcome.computed(State.REACHED, rule + ", dentro l'intervallo.");
    }
    boolean better = polarity == (above ? Polarity.HIGHER : Polarity.LOWER);
    String where = above ? ", sopra l'intervallo" : ", sotto l'intervallo";
    return better
        ? Outcome.computed(State.TO_BE_JUDGED, rule + where + ": se va bene lo valuta una persona.")
        : Outcome.computed(State.NOT_REACHED, rule + where + ".");
  }
}
