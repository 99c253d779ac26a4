package it.vetro.plan;

import it.vetro.model.Indicator;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Outcome;
import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts outcomes: how many indicators are reached, not reached, not measured, not applicable, to be judged, by
 * objective, office, typology and label. A count, never a score.
 */
public final class RollUp {

  private final PlanDocument document;
  private final Map<String, Outcome> outcomes;

  /** @param outcomes by indicator id; indicators without an outcome do not count */
  public RollUp(PlanDocument document, Map<String, Outcome> outcomes) {
    this.document = document;
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

  /** The whole document; two rows that are the same indicator count once. */
  public Tally whole() {
    return by(i -> i.sameAs().isEmpty() ? List.of("") : List.of()).getOrDefault("", Tally.ZERO);
  }

  public Map<String, Tally> byTable() {
    return by(i -> List.of(i.table()));
  }

  /** By objective id, at every level: an objective counts its own indicators and those below it. */
  public Map<String, Tally> byObjective() {
    return by(i -> upwards(i).stream().map(Objective::id).toList());
  }

  /** By id of the objectives of one level: ambits, missions… */
  public Map<String, Tally> byLevel(ObjectiveLevel level) {
    return by(i -> upwards(i).stream().filter(o -> o.level() == level).map(Objective::id).toList());
  }

  /** By office id; an indicator of several offices counts in each. */
  public Map<String, Tally> byOffice() {
    return by(Indicator::offices);
  }

  public Map<String, Tally> byTypology() {
    return by(i -> i.description().typologies());
  }

  /** By label: {@code S}, {@code D}, {@code PIRA}. */
  public Map<String, Tally> byLabel() {
    return by(i -> i.labels().marks());
  }

  /** Some indicators of the document, each once. */
  public Tally of(Collection<Indicator> indicators) {
    Tally tally = Tally.ZERO;
    for (Indicator indicator : indicators) {
      Outcome outcome = outcomes.get(indicator.id());
      tally = outcome == null ? tally : tally.plus(outcome.state());
    }
    return tally;
  }

  private Map<String, Tally> by(Function<Indicator, Collection<String>> groups) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Indicator indicator : document.indicators()) {
      Outcome outcome = outcomes.get(indicator.id());
      if (outcome != null) {
        groups.apply(indicator)
            .forEach(g -> tallies.put(g, tallies.getOrDefault(g, Tally.ZERO).plus(outcome.state())));
      }
    }
    return tallies;
  }

  private List<Objective> upwards(Indicator indicator) {
    List<Objective> path = new ArrayList<>();
    Optional<Objective> at = document.objective(indicator.objective());
    while (at.isPresent() && !path.contains(at.get())) {
      path.add(at.get());
      at = document.objective(at.get().parent());
    }
    return path;
  }
}
