package it.vetro.law;

/** How an obligation stands for a chamber at a date. A section is never silently empty: one of these is always shown. */
public enum FulfilmentState {
  PUBLISHED("pubblicato", "Pubblicato"),
  NOT_APPLICABLE("non-applicabile", "Non applicabile"),
  NOTHING_TO_PUBLISH("nulla-da-pubblicare", "Nulla da pubblicare"),
  /** It holds only if a case occurs, and the chamber has not said whether it does: not counted as missing. */
  UNDECLARED("da-dichiarare", "Da dichiarare"),
  MISSING("mancante", "Mancante");

  private final String key;
  private final String label;

  FulfilmentState(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The Italian words shown on pages. */
  public String label() {
    return label;
  }

  /** Whether the chamber owes it, as far as is known: the counts of what is due, published and missing are over these. */
  public boolean due() {
    return this != NOT_APPLICABLE && this != UNDECLARED;
  }
}
