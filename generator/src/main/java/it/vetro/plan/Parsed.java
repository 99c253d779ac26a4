package it.vetro.plan;

import java.util.Optional;

/**
 * What a grammar made of a print.
 *
 * @param result never missing: what is not understood is text
 * @param noteMark the mark of a note glued to the print ({@code 13} in {@code 178%13}), or empty
 * @param problem what a person should look at
 */
public record Parsed<T>(T result, String noteMark, Optional<Problem> problem) {

  static <T> Parsed<T> of(T result) {
    return new Parsed<>(result, "", Optional.empty());
  }

  static <T> Parsed<T> of(T result, Problem problem) {
    return new Parsed<>(result, "", Optional.of(problem));
  }

  static <T> Parsed<T> withNote(T result, String mark) {
    return new Parsed<>(result, mark, Optional.of(Problem.GLUED_NOTE));
  }

  <U> Parsed<U> carry(U other) {
    return new Parsed<>(other, noteMark, problem);
  }
}
