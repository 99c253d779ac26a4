package it.vetro.model;

import java.util.function.Function;

/** Finds an enum constant by the word that the data files use for it. */
final class Keyed {

  private Keyed() {}

  /** @throws IllegalArgumentException when no constant has that key: the schema should have said so before */
  static <E extends Enum<E>> E find(E[] constants, Function<E, String> keyOf, String key) {
    for (E constant : constants) {
      if (keyOf.apply(constant).equals(key)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("unknown word: " + key);
  }
}
