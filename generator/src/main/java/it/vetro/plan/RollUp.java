package it.vetro.plan;

import it.vetro.model.Indicator;
import it.vetro.model.Outcome;
import java.util.Collection;
import java.util.Map;

/** Counts outcomes: how many indicators are reached, not reached, not measured… A count, never a score. */
public final class RollUp {

  private final Map<String, Outcome> outcomes;

  /** @param outcomes by indicator id; indicators without an outcome do not count */
  public RollUp(Map<String, Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** How many indicators are in each state. */
  public record Tally(int reached, int notReached, int notMeasured, int notApplicable, int toBeJudged) {

    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    public int total() {
      return reached + notReached + notMeasured + notApplicable + toBeJudged;
    }

    Tally plus(Outcome.State state) {
      return switch (state) {
        case REACHED -> new Tally(reached + 1, notReached, notMeasured, notApplicable, toBeJudged);
        case NOT_REACHED -> new Tally(reached, notReached + 1, notMeasured, notApplicable, toBeJudged);
        case NOT_MEASURED -> new Tally(reached, notReached, notMeasured + 1, notApplicable, toBeJudged);
        case NOT_APPLICABLE -> new Tally(reached, notReached, notMeasured, notApplicable + 1, toBeJudged);
        case TO_BE_JUDGED -> new Tally(reached, notReached, notMeasured, notApplicable, toBeJudged + 1);
      };
    }
  }

  /** Some indicators, each once. */
  public Tally of(Collection<Indicator> indicators) {
    Tally tally = Tally.ZERO;
    for (Indicator indicator : indicators) {
      Outcome outcome = outcomes.get(indicator.id());
      tally = outcome == null ? tally : tally.plus(outcome.state());
    }
    return tally;
  }
}
