package it.vetro.plan;

import java.util.Arrays;
import java.util.Optional;

/** The hint of the column {@code lettura}: how to read a print that cannot tell by itself. */
public enum Reading {
  /** The print tells. */
  AS_PRINTED(""),
  NUMBER("numero"),
  /** The target is the value reached in that year. */
  YEAR("anno"),
  /** The target is a change in percent of the baseline. */
  RELATIVE("relativo"),
  /** The change itself is what is measured. */
  CHANGE("variazione"),
  TEXT("testo"),
  /** The unit is percent though the sign is not printed. */
  PERCENT("percento");

  private final String key;

  Reading(String key) {
    this.key = key;
  }

  /** The word of the data files. */
  public String key() {
    return key;
  }

  /** The reading of a word of the data files; nothing for an unknown word. */
  public static Optional<Reading> of(String key) {
    return Arrays.stream(values()).filter(r -> r.key.equals(key)).findFirst();
  }
}
