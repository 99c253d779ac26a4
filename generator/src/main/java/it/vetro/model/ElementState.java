package it.vetro.model;

/** Whether an objective or indicator still stands after the amendments of its document. */
public enum ElementState {
  ACTIVE("", "in vigore"),
  REMOVED("rimosso", "rimosso"),
  REPLACED("sostituito", "sostituito"),
  INSERTED("inserito", "inserito");

  private final String key;
  private final String label;

  ElementState(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word of the data files; empty for active. */
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  /** Whether it counts in the current set. */
  public boolean isCurrent() {
    return this == ACTIVE || this == INSERTED;
  }

  /** Whether it counted in the set before the amendment. */
  public boolean wasBefore() {
    return this != INSERTED;
  }
}
