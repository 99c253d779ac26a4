package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private final PlanDocument plan = Plans.named("bs")
      .indicator(Plans.row("tempi", "", Polarity.LOWER).result(2022, "3")
          .target(2024, "2 GIORNI").result(2024, "2,8 giorni").target(2025, "2 giorni"))
      .indicator(Plans.row("seminari", "", Polarity.HIGHER).target(2025, "4")).build();

  @Test
  void aPlanJudgesOnlyThePeriodsOfWhichItGivesTargetAndResult() {
    Evaluation evaluation = new Evaluation(plan, new Series(List.of(plan)));
    assertEquals(List.of(Period.of(2024)), evaluation.periods());
    assertEquals(State.NOT_REACHED, evaluation.ofPart(plan.indicators().get(0), 0, Period.of(2024)).orElseThrow().state());
    assertEquals(Optional.empty(), evaluation.ofPart(plan.indicators().get(0), 0, Period.of(2025)));
    assertEquals(Optional.empty(), evaluation.ofPart(plan.indicators().get(0), 0, Period.of(2022)));
    assertEquals(Optional.empty(), evaluation.ofPart(plan.indicators().get(1), 0, Period.of(2024)));
  }

  @Test
  void theOutcomesThatAPlanQuotesAreNotCounted() {
    Evaluation evaluation = new Evaluation(plan, new Series(List.of(plan)));
    assertEquals(Optional.empty(), evaluation.of(plan.indicators().get(0)));
    assertEquals(RollUp.Tally.ZERO, evaluation.count(plan.indicators()));
  }

  @Test
  void aReportJudgesEveryRowOfItsLastYear() {
    PlanDocument report = Plans.named("r").years(2023).report()
        .indicator(Plans.row("a", "", Polarity.HIGHER).target(2023, "1").result(2023, "2"))
        .indicator(Plans.row("b", "", Polarity.HIGHER).target(2023, "1")).build();
    Evaluation evaluation = new Evaluation(report, new Series(List.of(report)));
    assertEquals(List.of(Period.of(2023)), evaluation.periods());
    assertEquals(new RollUp.Tally(1, 0, 1, 0, 0), evaluation.count(report.indicators()));
    assertEquals(State.NOT_MEASURED, evaluation.ofPart(report.indicators().get(1), 0, Period.of(2023)).orElseThrow().state());
  }
}
