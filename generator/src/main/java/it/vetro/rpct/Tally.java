package it.vetro.rpct;

import it.vetro.check.completeness.Completeness;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.Timeliness;
import java.math.BigDecimal;

/**
 * Counts of obligations: of a chamber, a section, an office. All are of those that are due, but {@code undeclared}.
 *
 * @param id of the section or office; empty for the whole
 * @param name as people read it
 * @param due owed, as far as is known
 * @param published on line
 * @param nothing declared that there is nothing to publish
 * @param undeclared hold only if a case occurs, and nobody has said whether it does
 * @param onTime on line and recent enough
 * @param late on line and too old
 * @param undated on line without a known date
 * @param expired on line beyond its time
 * @param uncompared on line, with no term to compare with
 * @param withoutOffice nobody answers for it
 * @param withoutTerm neither law nor chamber say by when
 * @param closedFormat on line in a format that is not open
 * @param index points over the most that can be had, from 0 to 1
 */
public record Tally(
    String id, String name, int due, int published, int nothing, int missing, int undeclared, int onTime, int late,
    int undated, int expired, int uncompared, int withoutOffice, int withoutTerm, int closedFormat, int points,
    int maxPoints, BigDecimal index) {

  static Tally of(String id, String name, Completeness rows) {
    return new Tally(id, name, rows.due().size(), count(rows, FulfilmentState.PUBLISHED),
        count(rows, FulfilmentState.NOTHING_TO_PUBLISH), count(rows, FulfilmentState.MISSING), (int) rows.undeclared(),
        count(rows, Timeliness.ON_TIME), count(rows, Timeliness.LATE), count(rows, Timeliness.UNDATED),
        count(rows, Timeliness.EXPIRED), count(rows, Timeliness.WITHOUT_TERM),
        (int) rows.count(row -> row.owners().isEmpty()), (int) rows.count(row -> !row.term()),
        (int) rows.count(row -> row.state() == FulfilmentState.PUBLISHED && !row.openness().passes()),
        rows.points(), rows.maxPoints(), rows.index());
  }

  private static int count(Completeness rows, FulfilmentState state) {
    return (int) rows.count(row -> row.state() == state);
  }

  private static int count(Completeness rows, Timeliness timeliness) {
    return (int) rows.count(timeliness);
  }

  /** Whether there is anything to tell. */
  boolean concerns() {
    return due + undeclared > 0;
  }
}
