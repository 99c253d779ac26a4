package it.vetro.check.completeness;

import it.vetro.finding.Finding;
import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.Timeliness;
import it.vetro.law.time.Timing;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import java.util.List;

/**
 * How a chamber stands with one obligation: a row of the report of completeness.
 *
 * @param fulfilment state, publications, duties
 * @param timing due dates, age, retention
 * @param openness the worst of the formats of what is on line
 * @param term whether the law or the chamber says by when
 * @param times how many times it was due so far in the year, how many of these it was done, how many it is due in the year
 * @param findings what is not as it should be
 */
public record Standing(
    Fulfilment fulfilment, Timing timing, Openness openness, boolean term, Times times, List<Finding> findings) {

  /** The most points that an obligation can have. */
  public static final int MAX_POINTS = 3;

  public Standing {
    findings = List.copyOf(findings);
  }

  /**
   * Counts of one duty in a calendar year: a quarterly duty is due four times.
   *
   * @param due due dates that are past; 1 for what has none
   * @param done those of them for which something was published or updated
   * @param inYear due dates of the whole year; 1 for what has none
   */
  public record Times(int due, int done, int inYear) {}

  public Obligation obligation() {
    return fulfilment.obligation();
  }

  public FulfilmentState state() {
    return fulfilment.state();
  }

  /** Ids of the offices that prepare, hand over or publish it. */
  public List<String> owners() {
    return fulfilment.owners();
  }

  /** Ids of the offices that answer for its being on line. */
  public List<String> responsible() {
    return fulfilment.duties().stream().map(Duty::publishes).flatMap(List::stream).distinct().toList();
  }

  /** Whether something is on line, or the chamber has said that there is nothing to publish. */
  public boolean published() {
    return state() == FulfilmentState.PUBLISHED || state() == FulfilmentState.NOTHING_TO_PUBLISH;
  }

  /** Whether it is published, bears a date, and that date is not too old. */
  public boolean upToDate() {
    return state() == FulfilmentState.NOTHING_TO_PUBLISH
        || timing.timeliness() == Timeliness.ON_TIME || timing.timeliness() == Timeliness.WITHOUT_TERM;
  }

  /**
   * One point for being published, one for being up to date, one for open formats; all three for a declaration that there
   * is nothing to publish. Whether a content is complete only a person can say.
   */
  public int points() {
    if (state() == FulfilmentState.NOTHING_TO_PUBLISH) {
      return MAX_POINTS;
    }
    return state() == FulfilmentState.PUBLISHED ? 1 + (upToDate() ? 1 : 0) + (openness.passes() ? 1 : 0) : 0;
  }

  /** Whether nothing is left to do: all points, someone who answers for it, a term. */
  public boolean complete() {
    return points() == MAX_POINTS && !owners().isEmpty() && term;
  }
}
