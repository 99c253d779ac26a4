package it.vetro.model;

/** What came of a step against one who does not publish. */
public enum ReminderResult {
  /** Nothing yet. */
  PENDING("", "In attesa"),
  MET("adempiuto", "Adempiuto"),
  /** There is a good reason, written in the note. */
  JUSTIFIED("giustificato", "Giustificato"),
  NOT_MET("inadempiuto", "Non adempiuto");

  private final String key;
  private final String label;

  ReminderResult(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The Italian words shown to people. */
  public String label() {
    return label;
  }

  /** Whether nothing more is to be done. */
  public boolean closes() {
    return this == MET || this == JUSTIFIED;
  }

  public static ReminderResult of(String key) {
    return Keyed.find(values(), ReminderResult::key, key);
  }
}
