package it.vetro.model;

/** How often a publication must be updated. {@code tempestivo} has no legal number of days (d.lgs. 33/2013, art. 8). */
public enum Frequency {
  PROMPT("tempestivo", "tempestivo"),
  YEARLY("annuale", "annuale"),
  HALF_YEARLY("semestrale", "semestrale"),
  QUARTERLY("trimestrale", "trimestrale"),
  ONCE("una-tantum", "una sola volta"),
  NOT_STATED("non-indicata", "non indicata");

  private final String key;
  private final String label;

  Frequency(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The Italian word shown on pages. */
  public String label() {
    return label;
  }

  public static Frequency of(String key) {
    return Keyed.find(values(), Frequency::key, key);
  }
}
