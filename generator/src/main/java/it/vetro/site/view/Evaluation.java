package it.vetro.site.view;

import it.vetro.model.Indicator;
import it.vetro.model.Outcome;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Outcomes;
import it.vetro.plan.RollUp;
import it.vetro.plan.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outcomes of a document: of a report for its last year; a plan has none. */
final class Evaluation {

  private final PlanDocument document;
  private final Outcomes outcomes;
  private final Period period;
  private final Map<String, Outcome> all;
  private final RollUp rollUp;

  Evaluation(PlanDocument document, Series series) {
    this.document = document;
    this.outcomes = new Outcomes(series);
    this.period = Period.of(document.years().get(document.years().size() - 1));
    this.all = document.kind() == PlanDocument.Kind.REPORT ? outcomes.all(document, period) : Map.of();
    this.rollUp = new RollUp(document, all);
  }

  /** The year that is judged: the last of the document. */
  Period period() {
    return period;
  }

  /** The periods that have outcomes. */
  List<Period> periods() {
    return all.isEmpty() ? List.of() : List.of(period);
  }

  Optional<Outcome> of(Indicator indicator) {
    return Optional.ofNullable(all.get(indicator.id()));
  }

  /** The outcome of a sub-target, 0 for the whole row, in one of the periods. */
  Optional<Outcome> ofPart(Indicator indicator, int part, Period period) {
    return all.containsKey(indicator.id()) ? Optional.of(outcomes.ofPart(document, indicator, part, period)) : Optional.empty();
  }

  RollUp.Tally count(List<Indicator> indicators) {
    return rollUp.of(indicators);
  }
}
