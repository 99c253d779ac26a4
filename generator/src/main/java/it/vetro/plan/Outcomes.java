package it.vetro.plan;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Judgement;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The outcomes of indicators: a person's judgement where the data hold one, else {@link OutcomeRule}. A report has them
 * for its year; a plan too, where it quotes the result of an earlier year beside its target.
 */
public final class Outcomes {

  private final Series series;

  /** @param series the documents in which the values of other years are looked up */
  public Outcomes(Series series) {
    this.series = series;
  }

  /** The periods in which some indicator has both a target and a result, or a judgement, in time order. */
  public static List<Period> periods(PlanDocument document) {
    return document.indicators().stream().filter(i -> i.state().isCurrent())
        .flatMap(i -> i.figures().stream().filter(f -> f.role() == Role.RESULT && isJudged(i, f)))
        .flatMap(f -> f.period().stream()).distinct().sorted().toList();
  }

  /** Whether a result stands beside a target of its year; else it is quoted for something to refer to. */
  public static boolean isJudged(Indicator indicator, Figure result) {
    return result.judgement().isPresent()
        || result.period().flatMap(p -> indicator.figure(Role.TARGET, result.part(), p)).isPresent();
  }

  /** The outcomes of all indicators that still stand, by indicator id, in the order of the document. */
  public Map<String, Outcome> all(PlanDocument document, Period period) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    document.indicators().stream()
        .filter(i -> i.state().isCurrent())
        .forEach(i -> outcomes.put(i.id(), of(document, i, period)));
    return outcomes;
  }

  /** The outcome of a row: of its whole figure, else of its sub-targets together. */
  public Outcome of(PlanDocument document, Indicator indicator, Period period) {
    TreeSet<Integer> parts = new TreeSet<>();
    indicator.figures().stream()
        .filter(f -> f.role() == Role.TARGET || f.role() == Role.RESULT)
        .filter(f -> f.period().equals(Optional.of(period)))
        .forEach(f -> parts.add(f.part()));
    Optional<Figure> whole = indicator.figure(Role.RESULT, 0, period);
    if (parts.isEmpty() || whole.flatMap(Figure::judgement).isPresent()) {
      return ofPart(document, indicator, 0, period);
    }
    if (parts.size() > 1) {
      parts.remove(0);
    }
    List<Outcome> outcomes = parts.stream().map(p -> ofPart(document, indicator, p, period)).toList();
    return OutcomeRule.combine(outcomes);
  }

  /** The outcome of one sub-target, 0 for the whole row. */
  public Outcome ofPart(PlanDocument document, Indicator indicator, int part, Period period) {
    Optional<Figure> result = indicator.figure(Role.RESULT, part, period);
    Optional<Judgement> judgement = result.flatMap(Figure::judgement);
    if (judgement.isPresent()) {
      String reason = judgement.get().reason();
      return Outcome.judged(judgement.get().state(), reason.isBlank() ? "Motivo non indicato nei dati." : reason);
    }
    Optional<Target> target = indicator.figure(Role.TARGET, part, period).flatMap(Figure::target);
    if (target.isEmpty()) {
      return Outcome.computed(State.NOT_APPLICABLE, "Il documento non fissa un obiettivo per quest'anno.");
    }
    if (result.isEmpty()) {
      return Outcome.computed(State.NOT_MEASURED, "Il documento non dà il risultato.");
    }
    Optional<Value> baseline = indicator.figures(Role.BASE, part).stream().map(Figure::value).findFirst();
    OutcomeRule.Context context =
        new OutcomeRule.Context(baseline, year -> series.valueOf(document, indicator, part, year));
    return OutcomeRule.judge(target.get(), result.get().value(), indicator.polarity(), context);
  }
}
