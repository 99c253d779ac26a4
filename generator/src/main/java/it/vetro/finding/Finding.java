package it.vetro.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that is wrong with the input, told so that a civil servant can mend it.
 *
 * @param severity how much it weighs
 * @param code stable name of the kind of finding, e.g. {@code csv.colonna-mancante}; scripts may rely on it
 * @param at where
 * @param message what is wrong, in Italian, a whole sentence
 * @param remedy what to do about it, in Italian, a whole sentence
 * @param norm the legal reference, or an empty string when there is none
 */
public record Finding(Severity severity, String code, Position at, String message, String remedy, String norm)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at).thenComparing(Finding::code).thenComparing(Finding::message);

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(at);
    if (code.isBlank() || message.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("a finding says what is wrong and what to do");
    }
    Objects.requireNonNull(norm);
  }

  public static Finding error(String code, Position at, String message, String remedy) {
    return new Finding(Severity.ERROR, code, at, message, remedy, "");
  }

  public static Finding warning(String code, Position at, String message, String remedy) {
    return new Finding(Severity.WARNING, code, at, message, remedy, "");
  }

  public static Finding notice(String code, Position at, String message, String remedy) {
    return new Finding(Severity.NOTICE, code, at, message, remedy, "");
  }

  /** The same finding with its legal reference. */
  public Finding under(String legalReference) {
    return new Finding(severity, code, at, message, remedy, legalReference);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return at + ": " + severity.label() + " [" + code + "] " + message;
  }
}
