package it.vetro.model;

/** Whether an obligation concerns chambers of commerce. */
public enum Applicability {
  YES("si"),
  /** Only when the case occurs (a holding, an emergency, a class action). */
  IF_IT_OCCURS("se-ricorre"),
  /** The obligation exists but is suspended. */
  SUSPENDED("sospeso"),
  NO("no"),
  /** Only what was published in the past stays on line. */
  ARCHIVE("archivio");

  private final String key;

  Applicability(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Applicability of(String key) {
    return Keyed.find(values(), Applicability::key, key);
  }
}
