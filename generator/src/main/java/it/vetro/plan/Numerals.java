package it.vetro.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Italian numerals: thousands {@code .}, decimals {@code ,}; either may be absent. */
final class Numerals {

  /** A run of digits, points and commas that ends with a digit; valid or not. */
  static final String RUN = "\\d(?:[\\d.,]*\\d)?";

  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:,\\d+)?");
  private static final Pattern POINT_DECIMAL = Pattern.compile("\\d+\\.\\d+");

  private Numerals() {}

  /** The number, or nothing when points and commas do not add up ({@code 338,541,83}, {@code 124.00}). */
  static Optional<BigDecimal> italian(String run) {
    if (GROUPED.matcher(run).matches()) {
      return Optional.of(new BigDecimal(run.replace(".", "").replace(',', '.')));
    }
    return PLAIN.matcher(run).matches() ? Optional.of(new BigDecimal(run.replace(',', '.'))) : Optional.empty();
  }

  /** Same for a percent, which some documents print once with a decimal point ({@code 0.55%}). */
  static Optional<BigDecimal> percent(String run) {
    Optional<BigDecimal> number = italian(run);
    return number.isEmpty() && POINT_DECIMAL.matcher(run).matches() ? Optional.of(new BigDecimal(run)) : number;
  }
}
