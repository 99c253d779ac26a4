package it.vetro.model;

/** What a row of {@code pubblicazioni.csv} declares. */
public enum PublicationStatus {
  PUBLISHED("pubblicato"),
  NOT_APPLICABLE("non-applicabile"),
  NOTHING_TO_PUBLISH("nulla-da-pubblicare"),
  /** Taken out of the section when its time was over; kept, and given to who asks (d.lgs. 33/2013, art. 8, c. 3, and art. 5). */
  ARCHIVED("archiviato");

  private final String key;

  PublicationStatus(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static PublicationStatus of(String key) {
    return Keyed.find(values(), PublicationStatus::key, key);
  }
}
