package it.vetro.model;

/**
 * A step against one who does not publish (d.lgs. 33/2013, art. 43), in the order in which they grow heavier. The first two
 * are what the steady control of c. 1 consists of; the reports to others are named in c. 1 and 5.
 */
public enum ReminderStep {
  INVITATION("invito", "Invito a provvedere"),
  ORDER("ordine", "Ordine di provvedere"),
  REPORT_TO_LEADERS("segnalazione-organo", "Segnalazione all’organo di indirizzo"),
  REPORT_TO_OIV("segnalazione-oiv", "Segnalazione all’OIV"),
  REPORT_TO_ANAC("segnalazione-anac", "Segnalazione all’ANAC"),
  DISCIPLINE("disciplina", "Segnalazione all’ufficio di disciplina");

  private final String key;
  private final String label;

  ReminderStep(String key, String label) {
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

  public static ReminderStep of(String key) {
    return Keyed.find(values(), ReminderStep::key, key);
  }
}
