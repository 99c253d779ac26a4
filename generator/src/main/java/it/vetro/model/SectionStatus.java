package it.vetro.model;

/** Whether a section of the legal tree concerns chambers of commerce today. */
public enum SectionStatus {
  /** The chamber must publish here. */
  APPLICABLE("applicabile"),
  /** The norm addresses other bodies. */
  NOT_APPLICABLE("non-applicabile"),
  /** The norm that asked for it was repealed. */
  REPEALED("abrogata"),
  /** Only what was published in the past stays here. */
  ARCHIVE("archivio");

  private final String key;

  SectionStatus(String key) {
    this.key = key;
  }

  /** The word used in {@code sezioni.yaml}. */
  public String key() {
    return key;
  }

  public static SectionStatus of(String key) {
    return Keyed.find(values(), SectionStatus::key, key);
  }
}
