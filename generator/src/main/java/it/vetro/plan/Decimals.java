package it.vetro.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints figures that Vetro computed, the Italian way. Figures of a document are shown as the document prints them. */
public final class Decimals {

  private Decimals() {}

  /**
   * Decimal comma, thousands point, half up: {@code print(1234.565, 2)} is {@code 1.234,57}.
   *
   * @param decimals how many, not negative
   */
  public static String print(BigDecimal amount, int decimals) {
    return italian(amount.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** All its decimals, without trailing zeros: {@code 223,65}, {@code 90}. */
  public static String exact(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return italian(stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped);
  }

  /** With the decimals that it has; a division that does not come even is cut: {@code atMost(1.50, 4)} is {@code 1,50}. */
  public static String atMost(BigDecimal amount, int decimals) {
    BigDecimal plain = amount.scale() > decimals ? amount.stripTrailingZeros() : amount;
    return print(plain, Math.max(0, Math.min(decimals, plain.scale())));
  }

  /** Same as {@link #print} with the sign always shown, for differences: {@code +88}, {@code -7,8}. */
  public static String signed(BigDecimal amount, int decimals) {
    String printed = print(amount, decimals);
    return amount.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" + printed : printed;
  }

  private static String italian(BigDecimal amount) {
    String plain = amount.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder(amount.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append('.');
      }
      out.append(whole.charAt(i));
    }
    return point < 0 ? out.toString() : out.append(',').append(plain, point + 1, plain.length()).toString();
  }
}
