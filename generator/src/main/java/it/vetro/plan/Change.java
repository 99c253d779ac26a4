package it.vetro.plan;

import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far one value of an indicator is from an earlier one. */
public final class Change {

  private Change() {}

  /** Percent of change with one decimal: 1477 → 1500 is 1,6. Nothing from zero, nor between different units. */
  public static Optional<BigDecimal> percent(Value from, Value to) {
    return difference(from, to)
        .filter(d -> ((Value.Quantity) from).amount().signum() != 0)
        .map(d -> d.multiply(BigDecimal.valueOf(100))
            .divide(((Value.Quantity) from).amount().abs(), 1, RoundingMode.HALF_UP));
  }

  /** The difference, exact; in percentage points when both are percents. Nothing between different units. */
  public static Optional<BigDecimal> difference(Value from, Value to) {
    if (from instanceof Value.Quantity a && to instanceof Value.Quantity b && comparable(a.unit(), b.unit())) {
      return Optional.of(b.amount().subtract(a.amount()));
    }
    return Optional.empty();
  }

  /** A bare number goes with days, hours, years and euro, but never with a percent. */
  static boolean comparable(Unit a, Unit b) {
    return a == b || (a == Unit.NUMBER && b != Unit.PERCENT) || (b == Unit.NUMBER && a != Unit.PERCENT);
  }
}
