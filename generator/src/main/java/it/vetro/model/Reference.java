package it.vetro.model;

import java.util.Objects;

/**
 * What the number of a target refers to.
 *
 * @param kind see {@link Kind}
 * @param year the year whose value is meant; 0 unless the kind is {@link Kind#YEAR}
 */
public record Reference(Kind kind, int year) {

  /** The four ways to mean a number. */
  public enum Kind {
    /** The number itself. */
    ABSOLUTE,
    /** The value reached in a year: {@code ≥2025}. */
    YEAR,
    /** A change in percent of the baseline: {@code +5%} over 213. */
    BASELINE,
    /** The change itself is what is measured: {@code -25%} of waste, whatever the baseline. */
    CHANGE
  }

  public static final Reference ABSOLUTE = new Reference(Kind.ABSOLUTE, 0);
  public static final Reference BASELINE = new Reference(Kind.BASELINE, 0);
  public static final Reference CHANGE = new Reference(Kind.CHANGE, 0);

  public Reference {
    Objects.requireNonNull(kind);
    if ((kind == Kind.YEAR) == (year == 0)) {
      throw new IllegalArgumentException("a year goes with a reference to a year, and only with it");
    }
  }

  public static Reference toYear(int year) {
    return new Reference(Kind.YEAR, year);
  }
}
