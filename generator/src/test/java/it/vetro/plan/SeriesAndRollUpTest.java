package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void aRollUpCountsEachState() {
    PlanDocument d = Plans.named("d")
        .indicator(Plans.row("a", "", Polarity.HIGHER).target(2023, "1").result(2023, "2"))
        .indicator(Plans.row("b", "", Polarity.HIGHER).target(2023, "3").result(2023, "2"))
        .indicator(Plans.row("c", "", Polarity.HIGHER).target(2023, "3").result(2023, "-"))
        .indicator(Plans.row("e", "", Polarity.TEXT).target(2023, "Avvio").result(2023, "Avviato"))
        .indicator(Plans.row("f", "", Polarity.TEXT).target(2023, "Avvio").result(2023, "non applicabile"))
        .build();
    RollUp rollUp = new RollUp(new Outcomes(new Series(List.of(d))).all(d, Period.of(2023)));
    assertEquals(new RollUp.Tally(1, 1, 1, 1, 1), rollUp.of(d.indicators()));
  }

  /** The national indicators of the Brescia plan (003:2066-2073). */
  @Test
  void aPlanHasOutcomesForTheEarlierYearOfWhichItGivesTargetAndResult() {
    PlanDocument d = Plans.named("bs")
        .indicator(Plans.row("tempi", "", Polarity.LOWER)
            .result(2023, "1,63").target(2024, "2 GIORNI").result(2024, "2,8 giorni").target(2025, "2 giorni"))
        .indicator(Plans.row("social", "", Polarity.EXACT)
            .target(2024, "Tra 0,8 e 1").result(2024, "1,2").target(2025, "Tra 0,8 e 1"))
        .indicator(Plans.row("pagamenti", "", Polarity.LOWER).target(2024, "0").result(2024, "-24 gg"))
        .build();
    assertEquals(List.of(Period.of(2024)), Outcomes.periods(d));
    Map<String, Outcome> outcomes = new Outcomes(new Series(List.of(d))).all(d, Period.of(2024));
    assertEquals(State.NOT_REACHED, outcomes.get("tempi").state());
    assertEquals(State.NOT_REACHED, outcomes.get("social").state());
    assertTrue(outcomes.get("social").rule().contains("sopra l'intervallo"), outcomes.get("social").rule());
    assertEquals(State.REACHED, outcomes.get("pagamenti").state());
  }

  @Test
  void aMeanToCompareWithIsNeitherTargetNorResult() {
    PlanDocument d = Plans.named("bs")
        .indicator(Plans.row("tempi", "", Polarity.LOWER).mean(2023, "3,81").target(2023, "2").result(2023, "1,63"))
        .build();
    Outcome outcome = new Outcomes(new Series(List.of(d))).of(d, d.indicators().get(0), Period.of(2023));
    assertEquals(State.REACHED, outcome.state());
    assertEquals("1,63", new Series(List.of(d)).valueOf(d, d.indicators().get(0), 0, 2023).orElseThrow().printed());
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
