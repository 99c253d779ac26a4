package it.vetro.model;

/** What a table is about; pages list the tables in this order. */
public enum Topic {
  ORGANS("organi", "Organi"),
  ORGANISATION("organizzazione", "Organizzazione"),
  SHAREHOLDINGS("partecipazioni", "Partecipazioni"),
  FINANCE("finanza", "Bilancio e risorse economiche"),
  CONTEXT("contesto", "Contesto economico e sociale"),
  CRIME("criminalita", "Criminalità e legalità"),
  OBJECTIVES("obiettivi", "Obiettivi"),
  PERFORMANCE("performance", "Performance"),
  PREVENTION("prevenzione", "Prevenzione della corruzione"),
  TRANSPARENCY("trasparenza", "Trasparenza"),
  EQUALITY("pari-opportunita", "Pari opportunità"),
  STAFF("personale", "Personale"),
  REMOTE_WORK("lavoro-a-distanza", "Lavoro a distanza"),
  STAFF_NEEDS("fabbisogni", "Fabbisogni di personale"),
  TRAINING("formazione", "Formazione"),
  SIMPLIFICATION("semplificazione", "Semplificazione"),
  MONITORING("monitoraggio", "Monitoraggio");

  private final String key;
  private final String label;

  Topic(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The topic that the data files name so. */
  public static Topic of(String key) {
    return Keyed.find(values(), Topic::key, key);
  }

  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}
