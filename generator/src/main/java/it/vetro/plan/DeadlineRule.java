package it.vetro.plan;

import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Compares days and months with a deadline; a month counts to its last day. */
final class DeadlineRule {

  private DeadlineRule() {}

  static Outcome judge(Target target, Value result) {
    LocalDate deadline = lastDay(target.value());
    if (result instanceof Value.Day day) {
      Optional<Outcome.Variance> variance = target.value() instanceof Value.Day
          ? Optional.of(variance(ChronoUnit.DAYS.between(deadline, day.date()), Unit.DAYS))
          : Optional.empty();
      return outcome(target, result, !day.date().isAfter(deadline), variance);
    }
    if (result instanceof Value.DateRange range) {
      Optional<Outcome.Variance> variance = target.value() instanceof Value.Day
          ? Optional.of(variance(ChronoUnit.DAYS.between(deadline, range.to()), Unit.DAYS))
          : Optional.empty();
      return outcome(target, result, !range.to().isAfter(deadline), variance);
    }
    if (result instanceof Value.Month month) {
      return month(target, month, deadline);
    }
    String what = result instanceof Value.YesNo ? "non dice in quale giorno" : "non è una data";
    return Outcome.computed(State.TO_BE_JUDGED, "Il documento chiede «" + target.printed() + "» e il risultato «"
        + result.printed() + "» " + what + ": lo valuta una persona.");
  }

  private static Outcome month(Target target, Value.Month result, LocalDate deadline) {
    if (target.value() instanceof Value.Month wanted) {
      long months = ChronoUnit.MONTHS.between(wanted.month(), result.month());
      return outcome(target, result, months <= 0, Optional.of(variance(months, Unit.MONTHS)));
    }
    boolean inTime = !result.month().atEndOfMonth().isAfter(deadline);
    if (!inTime && !result.month().atDay(1).isAfter(deadline)) {
      return Outcome.computed(State.TO_BE_JUDGED, "Il documento chiede «" + target.printed()
          + "» e il risultato dice solo il mese (" + result.printed() + "): lo valuta una persona.");
    }
    return outcome(target, result, inTime, Optional.empty());
  }

  private static Outcome outcome(
      Target target, Value result, boolean inTime, Optional<Outcome.Variance> variance) {
    String rule = "La scadenza è " + target.value().printed() + "; il risultato è " + result.printed() + ": "
        + (inTime ? "in tempo." : "dopo la scadenza.");
    return new Outcome(inTime ? State.REACHED : State.NOT_REACHED, Outcome.Origin.COMPUTED, rule,
        Optional.empty(), variance);
  }

  private static Outcome.Variance variance(long amount, Unit unit) {
    return new Outcome.Variance(BigDecimal.valueOf(amount), unit);
  }

  private static LocalDate lastDay(Value deadline) {
    return deadline instanceof Value.Month month ? month.month().atEndOfMonth() : ((Value.Day) deadline).date();
  }
}
