package it.vetro.plan;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Outcome;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcomes of a document: of a report for its last year; of a plan for the periods of which it gives both a target
 * and a result. Only those of a report are counted: a plan quotes a few, of rows that it happens to know.
 */
public final class Evaluation {

  private final PlanDocument document;
  private final boolean report;
  private final Outcomes outcomes;
  private final Period period;
  private final List<Period> periods;
  private final Map<String, Outcome> all;
  private final RollUp rollUp;

  /** @param series the documents of the chamber, to follow an indicator through them */
  public Evaluation(PlanDocument document, Series series) {
    this.document = document;
    this.report = document.kind() == PlanDocument.Kind.REPORT;
    this.outcomes = new Outcomes(series);
    this.period = Period.of(document.years().get(document.years().size() - 1));
    this.periods = report ? List.of(period) : Outcomes.periods(document);
    this.all = report ? outcomes.all(document, period) : Map.of();
    this.rollUp = new RollUp(all);
  }

  /** The year that a report is about: the last of the document. */
  public Period period() {
    return period;
  }

  /** The periods of which there are outcomes, in time order. */
  public List<Period> periods() {
    return periods;
  }

  /** The outcome of a row of a report. */
  public Optional<Outcome> of(Indicator indicator) {
    return Optional.ofNullable(all.get(indicator.id()));
  }

  /** The outcome of a sub-target in a period, 0 for the whole row. */
  public Optional<Outcome> ofPart(Indicator indicator, int part, Period when) {
    return indicator.state().isCurrent() && isJudged(indicator, part, when)
        ? Optional.of(outcomes.ofPart(document, indicator, part, when))
        : Optional.empty();
  }

  /** A report judges every row, also one without a result; a plan only what it has a result of. */
  private boolean isJudged(Indicator indicator, int part, Period when) {
    Optional<Figure> result = indicator.figure(Role.RESULT, part, when);
    return report ? when.equals(period) : result.filter(r -> Outcomes.isJudged(indicator, r)).isPresent();
  }

  /** How many of some rows of a report have each outcome. */
  public RollUp.Tally count(List<Indicator> indicators) {
    return rollUp.of(indicators);
  }
}
