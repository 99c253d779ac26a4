package it.vetro.plan;

import it.vetro.model.Operator;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Polarity;
import it.vetro.model.Reference;
import it.vetro.model.Target;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Judges a result by its target, by a stated rule: the printed operator, else the polarity. Where no rule holds (words,
 * conditions, different units) the outcome is left to a person; nothing is guessed.
 */
public final class OutcomeRule {

  private OutcomeRule() {}

  /**
   * What a rule may look up.
   *
   * @param baseline the value before the plan
   * @param valueOfYear the value reached in a year
   */
  public record Context(Optional<Value> baseline, IntFunction<Optional<Value>> valueOfYear) {
    public static final Context NONE = new Context(Optional.empty(), year -> Optional.empty());
  }

  /** Judges one result. A printed operator decides before the polarity. */
  public static Outcome judge(Target target, Value result, Polarity polarity, Context context) {
    if (result instanceof Value.Missing missing) {
      return missing(missing);
    }
    if (target.value() instanceof Value.Missing) {
      return Outcome.computed(State.NOT_APPLICABLE, "Il documento non fissa un obiettivo per quest'anno.");
    }
    if (!target.condition().isEmpty()) {
      return Outcome.computed(State.TO_BE_JUDGED, "L'obiettivo vale a una condizione («" + target.condition()
          + "»): se si è avverata lo valuta una persona.");
    }
    Outcome outcome = byKind(target, result, polarity, context);
    String beside = Sentences.unverifiable(target);
    return beside.isEmpty()
        ? outcome
        : new Outcome(outcome.state(), outcome.origin(), outcome.rule() + " " + beside,
            outcome.attainment(), outcome.variance());
  }

  private static Outcome missing(Value.Missing missing) {
    if (missing.why() == Value.Why.NOT_APPLICABLE) {
      return Outcome.computed(State.NOT_APPLICABLE, "Il documento dice che il risultato non è applicabile.");
    }
    String shown = missing.printed().isBlank() ? "" : " (stampa «" + missing.printed() + "»)";
    return Outcome.computed(State.NOT_MEASURED, "Il documento non dà il risultato" + shown + ".");
  }

  private static Outcome byKind(Target target, Value result, Polarity polarity, Context context) {
    Value goal = target.value();
    if (target.reference().kind() == Reference.Kind.YEAR) {
      return yearReference(target, result, polarity, context);
    }
    if (goal instanceof Value.YesNo || target.isDeadline()) {
      return goal instanceof Value.YesNo yes ? yesNo(yes, result) : DeadlineRule.judge(target, result);
    }
    if (goal instanceof Value.Compound compound) {
      return compound(target, compound, result, polarity, context);
    }
    if (goal instanceof Value.Range range && result instanceof Value.Quantity q) {
      return QuantityRule.range(range, q, polarity);
    }
    if (goal instanceof Value.Quantity wanted && result instanceof Value.Quantity got) {
      return quantity(target, wanted, got, polarity, context);
    }
    return goal instanceof Value.Text ? Sentences.words(target, result) : Sentences.kindsDiffer(target, result);
  }

  private static Outcome yesNo(Value.YesNo wanted, Value result) {
    if (!(result instanceof Value.YesNo got)) {
      return Outcome.computed(State.TO_BE_JUDGED, "Il documento chiede «" + wanted.printed()
          + "» e il risultato è «" + result.printed() + "»: se basta lo valuta una persona.");
    }
    boolean reached = wanted.yes() == got.yes();
    return Outcome.computed(reached ? State.REACHED : State.NOT_REACHED,
        "Il documento chiede «" + wanted.printed() + "» e il risultato è «" + got.printed() + "».");
  }

  private static Outcome yearReference(
      Target target, Value result, Polarity polarity, Context context) {
    int year = target.reference().year();
    Optional<Value> then = context.valueOfYear().apply(year);
    if (then.isEmpty() || !(then.get() instanceof Value.Quantity wanted)) {
      return Outcome.computed(State.TO_BE_JUDGED, "L'obiettivo è il valore del " + year
          + ", che non è tra i dati: non si può calcolare.");
    }
    if (!(result instanceof Value.Quantity got)) {
      return Sentences.kindsDiffer(target, result);
    }
    String wording = "il valore del " + year + ", che è " + wanted.printed();
    return QuantityRule.judge(new QuantityRule.Goal(target, wanted.amount(), wanted.unit(), wording), got, polarity);
  }

  private static Outcome quantity(
      Target target, Value.Quantity wanted, Value.Quantity got, Polarity polarity, Context context) {
    if (target.reference().kind() != Reference.Kind.BASELINE) {
      return QuantityRule.judge(
          new QuantityRule.Goal(target, wanted.amount(), wanted.unit(), wanted.printed()), got, polarity);
    }
    if (context.baseline().isEmpty() || !(context.baseline().get() instanceof Value.Quantity base)) {
      return Outcome.computed(State.TO_BE_JUDGED, "L'obiettivo è " + wanted.printed()
          + " rispetto al valore di partenza, che non è tra i dati: non si può calcolare.");
    }
    if (got.unit() != base.unit() && got.unit() == wanted.unit()) {
      String wording = wanted.printed() + " rispetto al valore di partenza";
      return QuantityRule.judge(new QuantityRule.Goal(target, wanted.amount(), wanted.unit(), wording), got, polarity);
    }
    BigDecimal factor = BigDecimal.ONE.add(wanted.amount().movePointLeft(2));
    BigDecimal threshold = base.amount().multiply(factor);
    String wording = Decimals.exact(threshold) + Sentences.unit(base.unit()) + " (" + wanted.printed()
        + " rispetto al valore di partenza " + base.printed() + ")";
    return QuantityRule.judge(new QuantityRule.Goal(target, threshold, base.unit(), wording), got, polarity);
  }

  private static Outcome compound(
      Target target, Value.Compound goal, Value result, Polarity polarity, Context context) {
    if (!(result instanceof Value.Compound got) || got.parts().size() != goal.parts().size()) {
      return Sentences.kindsDiffer(target, result);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < goal.parts().size(); i++) {
      Value wanted = goal.parts().get(i);
      Target part = target.parts().isEmpty()
          ? Target.of(wanted.printed(), target.operator(), wanted)
          : target.parts().get(i);
      outcomes.add(judge(part, got.parts().get(i), polarity, context));
    }
    return combine(outcomes);
  }

  /**
   * The outcome of a row from those of its sub-targets: reached when all that apply are reached. It counts as judged by
   * a person when one of them is.
   */
  public static Outcome combine(List<Outcome> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Outcome> applicable = parts.stream().filter(o -> o.state() != State.NOT_APPLICABLE).toList();
    if (applicable.isEmpty()) {
      return Outcome.computed(State.NOT_APPLICABLE, "Nessuno dei traguardi della riga è applicabile.");
    }
    State state = worst(applicable);
    long reached = applicable.stream().filter(o -> o.state() == State.REACHED).count();
    long excluded = parts.size() - applicable.size();
    String rule = "Traguardi raggiunti: " + reached + " su " + applicable.size()
        + (excluded == 0 ? "" : " (non applicabili: " + excluded + ")") + ".";
    boolean judged = applicable.stream().anyMatch(o -> o.origin() == Outcome.Origin.JUDGED);
    return judged ? Outcome.judged(state, rule) : Outcome.computed(state, rule);
  }

  private static State worst(List<Outcome> outcomes) {
    for (State state : List.of(State.NOT_REACHED, State.TO_BE_JUDGED, State.NOT_MEASURED)) {
      if (outcomes.stream().anyMatch(o -> o.state() == state)) {
        return state;
      }
    }
    return State.REACHED;
  }

  /** The operator that decides: the printed one, else that of the polarity; none when a person must judge. */
  static Operator operator(Target target, Polarity polarity) {
    if (target.operator() != Operator.NONE) {
      return target.operator();
    }
    return switch (polarity) {
      case HIGHER -> Operator.AT_LEAST;
      case LOWER -> Operator.AT_MOST;
      case EXACT -> Operator.EXACTLY;
      case TEXT -> Operator.NONE;
    };
  }
}
