package it.vetro.law;

/** How an obligation stands for a chamber. A section is never silently empty: one of these is always shown. */
public enum FulfilmentState {
  PUBLISHED("pubblicato", "Pubblicato"),
  NOT_APPLICABLE("non-applicabile", "Non applicabile"),
  NOTHING_TO_PUBLISH("nulla-da-pubblicare", "Nulla da pubblicare"),
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
}
