package it.vetro.model;

/** The unit of a quantity. {@link #PERCENTAGE_POINTS} and {@link #MONTHS} occur only in differences. */
public enum Unit {
  /** A bare number: a count, an index, a score. */
  NUMBER("number", ""),
  PERCENT("percent", "%"),
  PERCENTAGE_POINTS("percentage-points", "punti percentuali"),
  EURO("money", "€"),
  DAYS("days", "giorni"),
  HOURS("hours", "ore"),
  MONTHS("months", "mesi"),
  YEARS("years", "anni");

  private final String key;
  private final String label;

  Unit(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word used in JSON and in templates. */
  public String key() {
    return key;
  }

  /** The Italian sign or word shown after a figure; empty for a bare number. */
  public String label() {
    return label;
  }

  /** The unit of a difference between two quantities of this unit: percents differ by percentage points. */
  public Unit ofDifference() {
    return this == PERCENT ? PERCENTAGE_POINTS : this;
  }
}
