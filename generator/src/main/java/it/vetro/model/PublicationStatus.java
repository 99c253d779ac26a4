package it.vetro.model;

/** What a row of {@code pubblicazioni.csv} declares. */
public enum PublicationStatus {
  PUBLISHED("pubblicato"),
  NOT_APPLICABLE("non-applicabile"),
  NOTHING_TO_PUBLISH("nulla-da-pubblicare");

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
