package it.vetro.model;

/** What the program can know of an obligation, so that an edition of the grid may give it a value. */
public enum GridFact {
  /** It is on line in its section, or its section leads to it within the site. */
  IN_SECTION("nella-sezione"),
  /** It is due and not on line. */
  MISSING("mancante"),
  /** It does not concern the chamber. */
  NOT_APPLICABLE("non-applicabile"),
  /** All that is on line for it was updated within its last period. */
  UP_TO_DATE("aggiornato"),
  /** All that is on line for it has an open format. */
  OPEN("formato-aperto"),
  /** Nothing that is on line for it has an open format. */
  CLOSED("formato-chiuso");

  private final String key;

  GridFact(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static GridFact of(String key) {
    return Keyed.find(values(), GridFact::key, key);
  }
}
