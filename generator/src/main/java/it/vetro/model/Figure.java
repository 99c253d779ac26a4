package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Optional;

/**
 * One cell of an indicator: its baseline, a target, a result, or a mean to compare it with.
 *
 * @param part the sub-target it belongs to, from 1; 0 for the whole row
 * @param period the year; empty for a baseline of a document that does not say of which year
 * @param raw the characters of the extraction where they differ from the print, or empty
 * @param value what it says; for a target the value to reach
 * @param target the whole target; present exactly when the role is {@link Role#TARGET}
 * @param notes ids of the notes anchored to it
 * @param judgement a person's judgement of a result
 * @param at where the row stands in the data
 */
public record Figure(
    int part,
    Role role,
    Optional<Period> period,
    String raw,
    Value value,
    Optional<Target> target,
    List<String> notes,
    Optional<Judgement> judgement,
    SourceLines source,
    Position at) {

  public Figure {
    notes = List.copyOf(notes);
    if (target.isPresent() != (role == Role.TARGET)) {
      throw new IllegalArgumentException("a target goes with the role of target, and only with it");
    }
  }

  /** As the document prints it. */
  public String printed() {
    return target.map(Target::printed).orElse(value.printed());
  }
}
