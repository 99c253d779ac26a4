package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesAndRollUpTest {

  private final PlanDocument report = Plans.named("relazione-2023")
      .indicator(Plans.row("suap", "", Polarity.HIGHER).code("2.4.1").target(2023, "7%").result(2023, "7%")).build();
  private final PlanDocument plan = Plans.named("piao-2025-2027")
      .indicator(Plans.row("suap-camerale", "", Polarity.HIGHER).code("1.1.1").continues("relazione-2023#suap")
          .base("56%").target(2025, "59%").target(2026, "≥2023", Reading.YEAR)).build();

  @Test
  void aSeriesJoinsDocumentsByContinuaAndNotByPrintedCode() {
    Series series = new Series(List.of(plan, report));
    List<String> seen = series.history(plan, plan.indicators().get(0)).stream()
        .map(p -> p.document().id() + " " + p.period().map(Period::toString).orElse("?") + " " + p.figure().printed())
        .toList();
    assertEquals(List.of("relazione-2023 2023 7%", "relazione-2023 2023 7%", "piao-2025-2027 2024 56%",
        "piao-2025-2027 2025 59%", "piao-2025-2027 2026 ≥2023"), seen);
    assertEquals(seen.size(), series.history(report, report.indicators().get(0)).size());
  }

  @Test
  void aYearReferenceFindsTheValueOfThePredecessor() {
    Series series = new Series(List.of(plan, report));
    assertEquals("7%", series.valueOf(plan, plan.indicators().get(0), 0, 2023).orElseThrow().printed());
    assertEquals("56%", series.valueOf(plan, plan.indicators().get(0), 0, 2024).orElseThrow().printed());
    assertEquals(Optional.empty(), series.valueOf(plan, plan.indicators().get(0), 0, 2022));
  }

  @Test
  void aMissingValueIsNoValueOfAYear() {
    PlanDocument gap = Plans.named("p").indicator(Plans.row("x", "", Polarity.HIGHER).result(2023, "- 3")).build();
    assertEquals(Optional.empty(), new Series(List.of(gap)).valueOf(gap, gap.indicators().get(0), 0, 2023));
  }

  @Test
  void aCircleOfContinuaEnds() {
    PlanDocument a = Plans.named("a").indicator(Plans.row("x", "", Polarity.HIGHER).continues("b#x").base("1")).build();
    PlanDocument b = Plans.named("b").indicator(Plans.row("x", "", Polarity.HIGHER).continues("a#x").base("2")).build();
    Series series = new Series(List.of(a, b));
    assertEquals(2, series.history(a, a.indicators().get(0)).size());
    assertTrue(series.valueOf(a, a.indicators().get(0), 0, 1999).isEmpty());
  }

  @Test
  void aRollUpCountsEachStateAtEveryLevel() {
    PlanDocument d = Plans.named("d")
        .objective("amb", "", ObjectiveLevel.AREA, "").objective("op", "amb", ObjectiveLevel.OPERATIONAL, "")
        .indicator(Plans.row("a", "op", Polarity.HIGHER).labels("S", "D").offices("u1", "u2")
            .target(2023, "1").result(2023, "2"))
        .indicator(Plans.row("b", "op", Polarity.HIGHER).labels("D").target(2023, "3").result(2023, "2"))
        .indicator(Plans.row("c", "amb", Polarity.HIGHER).target(2023, "3").result(2023, "-"))
        .indicator(Plans.row("e", "amb", Polarity.TEXT).target(2023, "Avvio").result(2023, "Avviato"))
        .indicator(Plans.row("f", "amb", Polarity.HIGHER).sameAs("a").target(2023, "1").result(2023, "2"))
        .build();
    Map<String, Outcome> outcomes = new Outcomes(new Series(List.of(d))).all(d, Period.of(2023));
    RollUp rollUp = new RollUp(d, outcomes);
    assertEquals(new RollUp.Tally(1, 1, 1, 0, 1), rollUp.whole());
    assertEquals(new RollUp.Tally(1, 1, 0, 0, 0), rollUp.byObjective().get("op"));
    assertEquals(5, rollUp.byObjective().get("amb").total());
    assertEquals(new RollUp.Tally(1, 1, 0, 0, 0), rollUp.byLabel().get("D"));
    assertEquals(new RollUp.Tally(1, 0, 0, 0, 0), rollUp.byOffice().get("u2"));
    assertEquals(5, rollUp.byTypology().get("risultato").total());
    assertEquals(5, rollUp.byTable().get("t").total());
    assertEquals(5, rollUp.byLevel(ObjectiveLevel.AREA).get("amb").total());
  }

  @Test
  void aRowIsReachedWhenAllItsApplicableSubTargetsAre() {
    Outcome reached = Outcome.computed(State.REACHED, "r");
    Outcome missed = Outcome.computed(State.NOT_REACHED, "m");
    Outcome open = Outcome.computed(State.TO_BE_JUDGED, "o");
    Outcome notApplicable = Outcome.judged(State.NOT_APPLICABLE, "n");
    assertEquals(State.REACHED, OutcomeRule.combine(List.of(reached, notApplicable)).state());
    assertEquals(Outcome.Origin.COMPUTED, OutcomeRule.combine(List.of(reached, notApplicable)).origin());
    assertEquals(State.NOT_REACHED, OutcomeRule.combine(List.of(reached, missed, open)).state());
    assertEquals(State.TO_BE_JUDGED, OutcomeRule.combine(List.of(reached, open)).state());
    assertEquals(State.NOT_APPLICABLE, OutcomeRule.combine(List.of(notApplicable, notApplicable)).state());
    assertEquals(Outcome.Origin.JUDGED,
        OutcomeRule.combine(List.of(reached, Outcome.judged(State.REACHED, "j"))).origin());
  }

  @Test
  void computedFiguresArePrintedTheItalianWay() {
    assertEquals("1.234,57", Decimals.print(new BigDecimal("1234.565"), 2));
    assertEquals("-7,8", Decimals.print(new BigDecimal("-7.8"), 1));
    assertEquals("0", Decimals.print(new BigDecimal("-0.4"), 0));
    assertEquals("+88", Decimals.signed(new BigDecimal("88"), 0));
    assertEquals("0,0", Decimals.signed(new BigDecimal("0.04"), 1));
    assertEquals("1.003.171,53", Decimals.exact(new BigDecimal("1003171.530")));
    assertEquals("8.000.000", Decimals.exact(new BigDecimal("8E+6")));
    assertEquals("100", Decimals.exact(new BigDecimal("100.00")));
  }
}
