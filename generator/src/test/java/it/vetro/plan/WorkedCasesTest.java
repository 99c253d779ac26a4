package it.vetro.plan;

import static it.vetro.model.Outcome.State.NOT_APPLICABLE;
import static it.vetro.model.Outcome.State.NOT_MEASURED;
import static it.vetro.model.Outcome.State.NOT_REACHED;
import static it.vetro.model.Outcome.State.REACHED;
import static it.vetro.model.Outcome.State.TO_BE_JUDGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked cases of the Milan plan (P) and report (R), each with the trap it sets. */
class WorkedCasesTest {

  @Test
  void case01BudgetInnovation178PercentWithNote13IsReachedBy88Points() {
    Outcome o = judge(">=90%", "178%13", Polarity.HIGHER);
    assertOutcome(o, REACHED, "197.8", "88", Unit.PERCENTAGE_POINTS);
  }

  @Test
  void case02SeventyTwoPercentWithNote7MissesNinety() {
    assertOutcome(judge(">=90%", "72% 7", Polarity.HIGHER), NOT_REACHED, "80.0", "-18", Unit.PERCENTAGE_POINTS);
  }

  @Test
  void case03TwoWithNote9IsTwoAndNotTwentyNine() {
    assertOutcome(judge("2", "2⁹", Polarity.HIGHER), REACHED, "100.0", "0", Unit.NUMBER);
    assertEquals(Problem.TWO_NUMBERS, ValueGrammar.read("2 29").problem().orElseThrow());
  }

  @Test
  void case04TwoWithNote12IsTwoAndNotTwoHundredTwelve() {
    assertOutcome(judge("2", "2¹²", Polarity.HIGHER), REACHED, "100.0", "0", Unit.NUMBER);
  }

  @Test
  void case05ZeroIsAResultAndNotMissing() {
    assertOutcome(judge("1", "0", Polarity.HIGHER), NOT_REACHED, "0.0", "-1", Unit.NUMBER);
  }

  @Test
  void case06AtMostMinusTenIsReachedByMinusFifteenWithoutAnyQuotient() {
    Outcome o = judge("<=-10", "-15", Polarity.LOWER);
    assertEquals(REACHED, o.state());
    assertTrue(o.attainment().isEmpty(), "150 % would be nonsense");
    assertEquals(new BigDecimal("-5"), o.variance().orElseThrow().amount());
  }

  @Test
  void case07ABiggerReductionReachesAReduction() {
    assertEquals(REACHED, judge("-5%", "-5,3%", Polarity.LOWER).state());
  }

  @Test
  void case08ASmallerReductionMissesAReduction() {
    assertEquals(NOT_REACHED, judge("-25 %", "-10 %", Polarity.LOWER).state());
    assertEquals(NOT_REACHED, judge("-25%", Reading.CHANGE, "-10% 6", Polarity.LOWER).state());
  }

  @Test
  void case09TheTargetCountsEvenUnderAYesNoAlgorithm() {
    assertEquals(REACHED, judge("<=1025", "548", Polarity.LOWER).state());
  }

  @Test
  void case10TheFlagDashIsNotAMinusSign() {
    assertOutcome(judge("87%", "79,2%", Polarity.HIGHER), NOT_REACHED, "91.0", "-7.8", Unit.PERCENTAGE_POINTS);
  }

  @Test
  void case11AtLeast2022IsTheValueOf2022() {
    Plans plan = Plans.named("r").indicator(Plans.row("studenti", "", Polarity.HIGHER)
        .base(2022, "10%").target(2023, ">=2022", Reading.YEAR).result(2023, "10%"));
    assertEquals(REACHED, outcome(plan.build(), "studenti", 2023).state());
  }

  @Test
  void case12ADashWithNote3IsNotMeasured() {
    assertEquals(NOT_MEASURED, judge("≥10", "- 3", Polarity.HIGHER).state());
  }

  @Test
  void case13ThePointOf1418SeparatesThousands() {
    assertOutcome(judge("200", "1.418", Polarity.HIGHER), REACHED, "709.0", "1218", Unit.NUMBER);
    assertEquals(new BigDecimal("1418"), new BigDecimal("1048").add(new BigDecimal("370")));
  }

  @Test
  void case14OneHundredTwentySevenOfOneHundredThirtyIsNotRoundedUp() {
    assertOutcome(judge("130", "127", Polarity.HIGHER), NOT_REACHED, "97.7", "-3", Unit.NUMBER);
  }

  @Test
  void case15AYesAgainstOneHundredPercentIsForAPersonAndNeverZero() {
    Outcome o = judge("100%", "sì", Polarity.HIGHER);
    assertEquals(TO_BE_JUDGED, o.state());
    assertTrue(o.attainment().isEmpty() && o.variance().isEmpty());
  }

  @Test
  void case16AConditionThatDidNotComeTrueIsJudgedNotApplicableByAPerson() {
    String target = "Avvio dei controlli a campione (se avviata entro maggio 2023)";
    String result = "No (campagna di popolamento avviata ad ottobre 2023)";
    assertEquals(TO_BE_JUDGED, judge(target, result, Polarity.TEXT).state());
    PlanDocument report = Plans.named("r").indicator(Plans.row("titolari", "", Polarity.TEXT)
        .target(1, 2023, "Sì", Reading.AS_PRINTED).result(1, 2023, "Sì")
        .target(4, 2023, target, Reading.AS_PRINTED)
        .judged(4, 2023, result, NOT_APPLICABLE, "La campagna è partita a ottobre.")).build();
    assertEquals(NOT_APPLICABLE, new Outcomes(new Series(List.of(report)))
        .ofPart(report, report.indicator("titolari").orElseThrow(), 4, Period.of(2023)).state());
    assertEquals(REACHED, outcome(report, "titolari", 2023).state());
  }

  @Test
  void case17TheLastDayOfARangeMeetsTheDeadline() {
    Outcome o = judge("Realizzazione survey entro 15/3/2023", "27/02/2023- 08/03/2023", Polarity.LOWER);
    assertOutcome(o, REACHED, "", "-7", Unit.DAYS);
    assertEquals(NOT_REACHED, judge("entro 1/3/2023", "27/02/2023-08/03/2023", Polarity.LOWER).state());
  }

  @Test
  void case18OctoberIsThreeMonthsAfterJuly() {
    Outcome o = judge("Entro 7/23 (max bdg € 8 milioni)", "10/23", Polarity.LOWER);
    assertOutcome(o, NOT_REACHED, "", "3", Unit.MONTHS);
    assertTrue(o.rule().contains("€ 8.000.000"), o.rule());
    assertEquals(NOT_REACHED,
        judge("Sì inizio ricostruzione Entro 7/23 (max bdg € 8 milioni)", "Inizio ricostruzione 10/23", Polarity.TEXT)
            .state());
  }

  @Test
  void case19ANoAgainstANumberIsForAPersonWithTheReasonShown() {
    Outcome o = judge("50.000", "No (sospensione temporanea obbligo)", Polarity.HIGHER);
    assertEquals(TO_BE_JUDGED, o.state());
    assertTrue(o.rule().contains("sospensione temporanea obbligo"));
  }

  @Test
  void case20ThePrintedOneReachesAtLeastOneThoughTheExactRatioWouldNot() {
    assertEquals(REACHED, judge(">=1", "1", Polarity.LOWER).state());
    assertEquals(NOT_REACHED, judge(">=1", "0,98", Polarity.LOWER).state());
    BigDecimal exact = new BigDecimal("113911209").divide(new BigDecimal("116235868"), 2, RoundingMode.HALF_UP);
    assertEquals("0,98", Decimals.print(exact, 2));
  }

  @Test
  void case21FourteenSeventySevenToFifteenHundredIsPlusOnePointSixPercent() {
    assertEquals(new BigDecimal("1.6"), Change.percent(value("1477"), value("1.500")).orElseThrow());
  }

  @Test
  void case22BaselineFiftySixWithNoteOneIsNot561() {
    assertEquals("percent 56", Describe.of(ValueGrammar.read("56%¹").result()));
    assertEquals("percent 561", Describe.of(ValueGrammar.read("561%").result()), "the raw cell alone cannot tell");
  }

  @Test
  void case23BaselineNinetySevenStandsBelowItsTarget() {
    assertTrue(Change.difference(value("97"), value("200")).orElseThrow().signum() > 0);
    assertTrue(Change.difference(value("971"), value("200")).orElseThrow().signum() < 0, "the trap");
  }

  @Test
  void case24AtLeast2000AutomatismsIsANumber() {
    Plans plan = Plans.named("p").indicator(Plans.row("a", "", Polarity.HIGHER)
        .base("1461").target(2025, "≥2000", Reading.NUMBER).result(2025, "1.990"));
    assertEquals(NOT_REACHED, outcome(plan.build(), "a", 2025).state());
  }

  @Test
  void case25AtMost2024IsTheBaselineOf2024() {
    Plans plan = Plans.named("p").indicator(Plans.row("sospesi", "", Polarity.LOWER)
        .base("4513").target(2025, "<=2024", Reading.YEAR).result(2025, "4.400")
        .target(2026, "<=2025", Reading.YEAR).result(2026, "4.401"));
    assertEquals(REACHED, outcome(plan.build(), "sospesi", 2025).state());
    assertEquals(NOT_REACHED, outcome(plan.build(), "sospesi", 2026).state());
  }

  @Test
  void case26ATolerationOfTenPointsLetsNinetyTwoThroughAndNotEightyNine() {
    String target = "Target: 100% (margine di tolleranza 10%)";
    assertEquals(REACHED, judge(target, "92%", Polarity.HIGHER).state());
    assertEquals(REACHED, judge(target, "90%", Polarity.HIGHER).state());
    assertEquals(NOT_REACHED, judge(target, "89%", Polarity.HIGHER).state());
  }

  @Test
  void case27AYesWithABudgetCapIsReachedAndTheCapIsSaidToBeUnverifiable() {
    Outcome o = judge("Sì (max bdg € 200.000)", "Sì", Polarity.EXACT);
    assertEquals(REACHED, o.state());
    assertTrue(o.rule().contains("€ 200.000") && o.rule().contains("non si può verificare"), o.rule());
    assertTrue(o.variance().isEmpty());
  }

  @Test
  void case28TheRatioOfThe2024PreliminaryAccountsConfirmsTheNoteReading() {
    BigDecimal interventions = amount("40.266.397");
    BigDecimal all = amount("19.639.234").add(amount("28.389.094")).add(interventions);
    BigDecimal percent = interventions.multiply(BigDecimal.valueOf(100)).divide(all, 10, RoundingMode.HALF_UP);
    assertEquals("45,60", Decimals.print(percent, 2));
    assertEquals("46", Decimals.print(percent, 0));
    assertEquals("percent 46", Describe.of(ValueGrammar.read("46%1").result()));
  }

  @Test
  void strictAndNonStrictDiffer() {
    assertEquals(NOT_REACHED, judge(">50", "50", Polarity.HIGHER).state());
    assertEquals(REACHED, judge(">=120", "120", Polarity.HIGHER).state());
    assertEquals(NOT_REACHED, judge("< € 200 (media nazionale cluster dimensionale)", "€ 200,00", Polarity.LOWER).state());
    assertEquals(REACHED, judge("< € 200", "€ 199,99", Polarity.LOWER).state());
    assertEquals(REACHED, judge(">12.000", "12.001", Polarity.HIGHER).state());
    assertEquals(NOT_REACHED, judge(">12.000", "12.000", Polarity.HIGHER).state());
  }

  @Test
  void aDelayOfPaymentsIsBetterWhenLower() {
    assertEquals(REACHED, judge("<= - 2 gg", "-2 gg", Polarity.LOWER).state());
    assertEquals(NOT_REACHED, judge("<= - 2 gg", "-1 gg", Polarity.LOWER).state());
    assertEquals(REACHED, judge("<= - 2 gg", "-6 gg", Polarity.LOWER).state());
    assertEquals(NOT_REACHED, judge("2 GIORNI", "2,8 giorni", Polarity.LOWER).state());
    assertEquals(REACHED, judge("0", "-24 gg", Polarity.LOWER).state());
  }

  @Test
  void aDeadlineIsMetOnItsDayAndMissedTheDayAfter() {
    assertEquals(REACHED, judge("Entro 30.09.2025", "30/09/2025", Polarity.LOWER).state());
    assertEquals(NOT_REACHED, judge("Entro 30.09.2025", "01/10/2025", Polarity.LOWER).state());
    assertEquals(TO_BE_JUDGED, judge("Entro 30.09.2025", "Sì", Polarity.LOWER).state());
    assertEquals(TO_BE_JUDGED, judge("Entro 15.09.2025", "settembre 2025", Polarity.LOWER).state());
    assertEquals(REACHED, judge("Entro 30.09.2025", "settembre 2025", Polarity.LOWER).state());
  }

  @Test
  void aRangeIsMetInsideAndLeftToAPersonOnItsBetterSide() {
    assertEquals(REACHED, judge("Tra 0,8 e 1", "1", Polarity.HIGHER).state());
    assertEquals(TO_BE_JUDGED, judge("Tra 0,8 e 1", "1,2", Polarity.HIGHER).state());
    assertEquals(NOT_REACHED, judge("Tra 0,8 e 1", "1,2", Polarity.EXACT).state());
    assertEquals(NOT_REACHED, judge("Tra 0,8 e 1", "0,7", Polarity.HIGHER).state());
    assertEquals(TO_BE_JUDGED, judge("Tra 0,8 e 1", "127,31%", Polarity.HIGHER).state());
  }

  @Test
  void aTargetRelativeToTheBaselineIsComputedExactly() {
    Plans plan = Plans.named("p").indicator(Plans.row("newsletter", "", Polarity.HIGHER)
        .base("213").target(2025, "+5%", Reading.RELATIVE).result(2025, "223")
        .target(2026, "+5%", Reading.RELATIVE).result(2026, "224"));
    Outcome missed = outcome(plan.build(), "newsletter", 2025);
    assertEquals(NOT_REACHED, missed.state());
    assertTrue(missed.rule().contains("223,65"), missed.rule());
    assertEquals(REACHED, outcome(plan.build(), "newsletter", 2026).state());
  }

  @Test
  void growthOfDigitalSignaturesNeedsAtLeast9437() {
    Plans plan = Plans.named("p").indicator(Plans.row("firma", "", Polarity.HIGHER)
        .base("8.579").target(2025, ">= 10%", Reading.RELATIVE).result(2025, "9.436")
        .target(2026, ">= 10%", Reading.RELATIVE).result(2026, "9.437"));
    assertEquals(NOT_REACHED, outcome(plan.build(), "firma", 2025).state());
    assertEquals(REACHED, outcome(plan.build(), "firma", 2026).state());
  }

  @Test
  void aYearThatIsNotInTheDataIsNeverGuessed() {
    Plans plan = Plans.named("p").indicator(Plans.row("x", "", Polarity.HIGHER)
        .base("n.d.").target(2025, "≥2024", Reading.YEAR).result(2025, "3000"));
    assertEquals(TO_BE_JUDGED, outcome(plan.build(), "x", 2025).state());
  }

  @Test
  void aPercentAndABareNumberAreNotCompared() {
    assertEquals(TO_BE_JUDGED, judge("100%", "97", Polarity.HIGHER).state());
  }

  @Test
  void wordsAreForAPerson() {
    assertEquals(TO_BE_JUDGED, judge("Avvio rilevazione", "Rilevazione avviata", Polarity.TEXT).state());
    assertEquals(TO_BE_JUDGED, judge("320", "277", Polarity.TEXT).state());
  }

  @Test
  void anExactTargetIsMissedOnBothSides() {
    assertEquals(REACHED, judge("0", "0", Polarity.EXACT).state());
    assertEquals(NOT_REACHED, judge("3", "4", Polarity.EXACT).state());
    assertEquals(NOT_REACHED, judge("3", "2", Polarity.EXACT).state());
  }

  @Test
  void severalAmountsInOneCellAreJudgedTogether() {
    assertEquals(REACHED, judge("29 mln €, 192 jobs", "30 mln €, 192 jobs", Polarity.HIGHER).state());
    assertEquals(NOT_REACHED, judge("29 mln €, 192 jobs", "30 mln €, 190 jobs", Polarity.HIGHER).state());
    assertEquals(TO_BE_JUDGED, judge("29 mln €, 192 jobs", "30 mln €", Polarity.HIGHER).state());
  }

  @Test
  void aSecondUnitIsSaidNotToBeVerified() {
    Outcome o = judge(">=175 (16 su 10.000)", "180", Polarity.HIGHER);
    assertEquals(REACHED, o.state());
    assertTrue(o.rule().contains("16 su 10.000"));
  }

  @Test
  void anImpliedOperatorIsExplainedInTheRule() {
    String rule = judge("-25%", "-10%", Polarity.LOWER).rule();
    assertTrue(rule.contains("al massimo") && rule.contains("più basso è, meglio è"), rule);
  }

  @Test
  void aResultWithoutATargetIsNotApplicable() {
    assertEquals(NOT_APPLICABLE, judge("-", "3", Polarity.HIGHER).state());
  }

  private static Outcome judge(String target, String result, Polarity polarity) {
    return judge(target, Reading.AS_PRINTED, result, polarity);
  }

  private static Outcome judge(String target, Reading reading, String result, Polarity polarity) {
    return OutcomeRule.judge(TargetGrammar.read(target, reading, "").result(), ValueGrammar.read(result).result(),
        polarity, OutcomeRule.Context.NONE);
  }

  private static Outcome outcome(PlanDocument document, String indicator, int year) {
    return new Outcomes(new Series(List.of(document)))
        .of(document, document.indicator(indicator).orElseThrow(), Period.of(year));
  }

  private static void assertOutcome(Outcome o, State state, String attainment, String variance, Unit unit) {
    assertEquals(state, o.state());
    assertEquals(attainment, o.attainment().map(BigDecimal::toPlainString).orElse(""));
    assertEquals(variance, o.variance().orElseThrow().amount().toPlainString());
    assertEquals(unit, o.variance().orElseThrow().unit());
    assertNotEquals("", o.rule());
  }

  private static Value value(String printed) {
    return ValueGrammar.read(printed).result();
  }

  private static BigDecimal amount(String printed) {
    return ((Value.Quantity) value(printed)).amount();
  }
}
