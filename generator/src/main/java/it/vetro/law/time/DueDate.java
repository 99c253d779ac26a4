package it.vetro.law.time;

import java.time.LocalDate;

/**
 * A day by which something must be on line.
 *
 * @param opens first day on which an update counts for it: an earlier one cannot hold what is due
 * @param day last day to be on time; late from the day after
 */
public record DueDate(LocalDate opens, LocalDate day) {

  /** Whether an update of that day is meant for this date, on time or late. */
  public boolean reachedBy(LocalDate change) {
    return !change.isBefore(opens);
  }

  /** Whether an update of that day was on time for this date. */
  public boolean metBy(LocalDate change) {
    return reachedBy(change) && !change.isAfter(day);
  }
}
