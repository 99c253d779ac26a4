package it.vetro.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What got better or worse since an earlier report: obligations with more or fewer points than they had then.
 *
 * @param better in the order of the law
 * @param worse in the order of the law
 */
public record Progress(List<Step> better, List<Step> worse) {

  /**
   * How an obligation stood in an earlier report.
   *
   * @param state key of its state
   * @param timeliness key of how recent it was; empty when nothing was on line
   * @param points from 0 to {@link Standing#MAX_POINTS}
   */
  public record Before(String state, String timeliness, int points) {}

  /** One obligation, then and now. */
  public record Step(Before before, Standing now) {}

  /**
   * Compares.
   *
   * @param before by id of the obligation; one that is not there cannot be compared, and one that is not due now counts for
   *     nothing
   */
  public static Progress since(Map<String, Before> before, Completeness now) {
    List<Step> better = new ArrayList<>();
    List<Step> worse = new ArrayList<>();
    for (Standing row : now.due()) {
      Before then = before.get(row.obligation().id());
      if (then != null && row.points() > then.points()) {
        better.add(new Step(then, row));
      } else if (then != null && row.points() < then.points()) {
        worse.add(new Step(then, row));
      }
    }
    return new Progress(List.copyOf(better), List.copyOf(worse));
  }
}
