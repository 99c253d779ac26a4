package it.vetro.model;

/** What a figure is for its indicator. */
public enum Role {
  BASE("base", "Valore di partenza"),
  TARGET("target", "Obiettivo"),
  RESULT("risultato", "Risultato"),
  /** Mean of the chambers of the same size. */
  CLUSTER("cluster", "Media del cluster"),
  REGIONAL("regionale", "Media regionale"),
  NATIONAL("nazionale", "Media nazionale");

  private final String key;
  private final String label;

  Role(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word of the data files. */
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}
