package it.vetro.plan;

import it.vetro.model.Operator;
import it.vetro.model.Polarity;
import it.vetro.model.Reference;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether two targets ask for the same: {@code ≥15} and {@code >= 15}, {@code 100} and {@code 100%},
 * {@code >=175 (16 su 10.000)} and {@code >=16}. What one of them leaves open does not set them apart.
 */
public final class TargetMatch {

  private TargetMatch() {}

  /** @param one polarity of the row of the first target, {@code two} of the second: they say what a bare number means */
  public static boolean same(Target first, Polarity one, Target second, Polarity two) {
    if (first.value().isMissing() || second.value().isMissing() || words(first).equals(words(second))) {
      return true;
    }
    if (!first.reference().equals(second.reference())) {
      return false;
    }
    if (first.reference().kind() == Reference.Kind.YEAR) {
      return sameOperator(first, one, second, two);
    }
    return sameValue(first, second) && sameOperator(first, one, second, two) && sameScore(first, second);
  }

  private static boolean sameOperator(Target first, Polarity one, Target second, Polarity two) {
    Operator a = OutcomeRule.operator(first, one);
    Operator b = OutcomeRule.operator(second, two);
    return a == b || a == Operator.NONE || b == Operator.NONE;
  }

  private static boolean sameScore(Target first, Target second) {
    Optional<BigDecimal> a = first.limits().score();
    Optional<BigDecimal> b = second.limits().score();
    return a.isEmpty() || b.isEmpty() || a.get().compareTo(b.get()) == 0;
  }

  private static boolean sameValue(Target first, Target second) {
    Value a = first.value();
    Value b = second.value();
    if (a instanceof Value.Quantity x && b instanceof Value.Quantity y) {
      return sameQuantity(x, y) || inSecondUnit(first, y) || inSecondUnit(second, x);
    }
    if (a instanceof Value.YesNo x && b instanceof Value.YesNo y) {
      return x.yes() == y.yes();
    }
    if (a instanceof Value.Day x && b instanceof Value.Day y) {
      return x.date().equals(y.date());
    }
    if (a instanceof Value.Month x && b instanceof Value.Month y) {
      return x.month().equals(y.month());
    }
    return a instanceof Value.Range x && b instanceof Value.Range y
        && x.low().compareTo(y.low()) == 0 && x.high().compareTo(y.high()) == 0;
  }

  private static boolean sameQuantity(Value.Quantity a, Value.Quantity b) {
    boolean units = Change.comparable(a.unit(), b.unit()) || a.unit() == Unit.NUMBER || b.unit() == Unit.NUMBER;
    return units && a.amount().compareTo(b.amount()) == 0;
  }

  /** {@code 16 su 10.000} is the rate 16. */
  private static boolean inSecondUnit(Target target, Value.Quantity other) {
    String second = target.equivalent();
    return !second.isEmpty()
        && Numerals.italian(second.substring(0, second.indexOf(' ')))
            .filter(n -> n.compareTo(other.amount()) == 0).isPresent();
  }

  private static String words(Target target) {
    return Print.plain(target.printed()).toLowerCase(Locale.ROOT);
  }
}
