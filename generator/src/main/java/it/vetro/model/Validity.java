package it.vetro.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when to when the law knows an obligation.
 *
 * @param from first day; empty when it holds since before the register begins
 * @param to last day; empty when it still holds
 * @param changedBy the acts that introduced, changed or ended it; may be empty
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to, List<String> changedBy) {

  public Validity {
    changedBy = List.copyOf(changedBy);
  }

  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty(), List.of());

  /** Whether it holds only from a later day on. */
  public boolean beginsAfter(LocalDate day) {
    return from.filter(day::isBefore).isPresent();
  }

  /** Whether its last day is past. */
  public boolean endedBefore(LocalDate day) {
    return to.filter(day::isAfter).isPresent();
  }

  /** Whether it holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return !beginsAfter(day) && !endedBefore(day);
  }
}
