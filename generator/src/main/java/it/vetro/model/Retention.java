package it.vetro.model;

/** How long what is published must stay on line. */
public enum Retention {
  /** Until 31 December of the fifth year after the one in which the obligation arose (d.lgs. 33/2013, art. 8, c. 3). */
  FIVE_YEARS("cinque-anni", "fino al 31 dicembre del quinto anno dopo quello in cui nasce l’obbligo (art. 8, c. 3)"),
  /** Three years after the post ends (d.lgs. 33/2013, art. 14, c. 2, and art. 15, c. 4). */
  THREE_YEARS_AFTER_POST("tre-anni-dalla-cessazione", "per i tre anni dopo la fine dell’incarico (artt. 14 e 15)"),
  /** Until the post ends; then it goes (statements of property, d.lgs. 33/2013, art. 14, c. 1, lett. f, and c. 2). */
  UNTIL_POST_ENDS("durata-incarico", "fino alla fine dell’incarico (art. 14)"),
  /** No rule: what is published without being due (art. 7-bis, c. 3). */
  NONE("nessuna", "senza un tempo fissato dalla legge");

  private final String key;
  private final String label;

  Retention(String key, String label) {
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

  public static Retention of(String key) {
    return Keyed.find(values(), Retention::key, key);
  }
}
