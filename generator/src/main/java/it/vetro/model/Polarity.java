package it.vetro.model;

/** Which way an indicator is better. Always stated in the data, never guessed from numbers or names. */
public enum Polarity {
  HIGHER("maggiore", "più alto è, meglio è"),
  LOWER("minore", "più basso è, meglio è"),
  EXACT("esatta", "deve corrispondere al valore fissato"),
  /** The target is words: a person judges. */
  TEXT("testo", "lo valuta una persona");

  private final String key;
  private final String words;

  Polarity(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** The word of the data files. */
  public String key() {
    return key;
  }

  /** In Italian words a citizen understands. */
  public String words() {
    return words;
  }
}
