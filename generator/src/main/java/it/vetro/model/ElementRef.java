package it.vetro.model;

import java.util.Optional;

/**
 * An objective or indicator of another document: {@code <document id>#<element id>}.
 *
 * @param document folder name of the document
 * @param element id within it
 */
public record ElementRef(String document, String element) {

  /** Reads {@code relazione-2024#servizi-online}; nothing when a half is missing. */
  public static Optional<ElementRef> parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 1 || hash == text.length() - 1 || text.indexOf('#', hash + 1) >= 0) {
      return Optional.empty();
    }
    return Optional.of(new ElementRef(text.substring(0, hash), text.substring(hash + 1)));
  }

  @Override
  public String toString() {
    return document + "#" + element;
  }
}
