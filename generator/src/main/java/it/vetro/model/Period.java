package it.vetro.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure belongs to: a year, or the first half of a year for documents with two checkpoints.
 *
 * @param year 1990 to 2099
 * @param half 1 for the value at 30 June; 0 for the year
 */
public record Period(int year, int half) implements Comparable<Period> {

  private static final Pattern FORM = Pattern.compile("((?:19|20)\\d\\d)(-S1)?");
  private static final Comparator<Period> ORDER =
      Comparator.comparingInt(Period::year).thenComparingInt(p -> p.half == 1 ? 0 : 1);

  public static Period of(int year) {
    return new Period(year, 0);
  }

  /** Reads {@code 2025} or {@code 2025-S1}. */
  public static Optional<Period> parse(String text) {
    Matcher m = FORM.matcher(text);
    return m.matches()
        ? Optional.of(new Period(Integer.parseInt(m.group(1)), m.group(2) == null ? 0 : 1))
        : Optional.empty();
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  /** {@code 2025} or {@code 2025-S1}, as the data files write it. */
  @Override
  public String toString() {
    return half == 1 ? year + "-S1" : Integer.toString(year);
  }
}
