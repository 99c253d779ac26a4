package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Outcome.State;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.plan.Plans;
import it.vetro.plan.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanChecksTest {

  @Test
  void aSoundPlanIsSilent() {
    Plans plan = Plans.named("p").objective("os", "", ObjectiveLevel.STRATEGIC, "100")
        .objective("oo", "os", ObjectiveLevel.OPERATIONAL, "100")
        .indicator(Plans.row("i", "oo", Polarity.HIGHER).code("1.1.1").weight("100").notes("n1").base("50%")
            .target(2025, "≥60%").target(2026, "≥2025", Reading.YEAR).result(2025, "61%"))
        .note("n1", "1").annex("Allegato A", true);
    assertEquals(List.of(), Checked.all(plan));
  }

  @Test
  void aNoteNobodyRefersToAndAMarkUsedTwiceAreTold() {
    Plans plan = Plans.named("p").note("n1", "*").note("n2", "*")
        .indicator(Plans.row("a", "", Polarity.HIGHER).notes("n1"));
    assertEquals(1, Checked.only(plan, "piano.nota-senza-richiamo").size());
    assertEquals(Severity.NOTICE, Checked.only(plan, "piano.nota-segno-doppio").get(0).severity());
  }

  @Test
  void aNoteIsAnchoredByWhateverRefersToIt() {
    Plans plan = Plans.named("p").note("n1", "1").note("n2", "2").note("n3", "3")
        .objective(Plans.goal("os", "", ObjectiveLevel.STRATEGIC).notes("n1"))
        .amendment("os", "titolo", "Altro", "n2", false);
    assertEquals(List.of("n3"), Checked.only(plan, "piano.nota-senza-richiamo").stream()
        .map(f -> f.message().replaceAll(".*«(n\\d)».*", "$1")).toList());
  }

  @Test
  void aCheckpointInJuneIsNoFallingTarget() {
    Plans plan = Plans.named("bs").indicator(
        Plans.row("contatti", "", Polarity.HIGHER).base("250").checkpoint(2025, "Almeno 200").target(2025, "Almeno 300"));
    assertEquals(List.of(), Checked.all(plan));
  }

  @Test
  void aTargetWorseThanItsBaselineIsANoticeByPolarity() {
    assertEquals(1, Checked.only(one(Polarity.HIGHER, "209", "200"), "piano.target-sotto-base").size());
    assertEquals(0, Checked.only(one(Polarity.LOWER, "209", "200"), "piano.target-sotto-base").size());
    assertEquals(1, Checked.only(one(Polarity.LOWER, "-19", "≤ -10"), "piano.target-sotto-base").size());
    assertEquals(0, Checked.only(one(Polarity.HIGHER, "97", "≥200"), "piano.target-sotto-base").size());
    assertEquals(0, Checked.only(one(Polarity.HIGHER, "n.d.", "3700"), "piano.target-sotto-base").size());
  }

  @Test
  void targetsThatFallFromYearToYearAreANotice() {
    Plans plan = Plans.named("p").indicator(Plans.row("a", "", Polarity.HIGHER)
        .base("2").target(2025, "4").target(2026, "3").target(2027, "2"));
    assertEquals(1, Checked.only(plan, "piano.target-in-calo").size());
  }

  @Test
  void aResultThatNoRuleAndNobodyJudgesIsAWarning() {
    Plans open = Plans.named("p").indicator(Plans.row("bike", "", Polarity.HIGHER)
        .target(2023, "100%").result(2023, "sì"));
    assertEquals(Severity.WARNING, Checked.only(open, "piano.esito-da-valutare").get(0).severity());
    Plans judged = Plans.named("p").indicator(Plans.row("bike", "", Polarity.HIGHER)
        .target(2023, "100%").judged(0, 2023, "sì", State.REACHED, "Il documento lo dichiara."));
    assertEquals(List.of(), Checked.all(judged));
  }

  @Test
  void aJudgementWithoutAReasonIsAnErrorAndOneAgainstTheRuleANotice() {
    Plans plan = Plans.named("p").indicator(Plans.row("a", "", Polarity.HIGHER)
        .target(2023, "≥10").judged(0, 2023, "9", State.REACHED, ""));
    assertEquals(1, Checked.only(plan, "piano.esito-senza-motivo").size());
    assertEquals(1, Checked.only(plan, "piano.esito-diverso-dal-calcolo").size());
  }

  @Test
  void aResultOfAnEarlierYearQuotedForReferenceIsNotJudged() {
    Plans plan = Plans.named("p").indicator(Plans.row("studenti", "", Polarity.HIGHER)
        .result(2022, "10%").target(2023, ">=2022", Reading.YEAR).result(2023, "10%"));
    assertEquals(List.of(), Checked.all(plan));
  }

  @Test
  void pira412IsTwoDifferentRowsAndPira414LeadsToTwoIndicators() {
    Plans plan = budget()
        .indicator(Plans.row("oneri", "o41", Polarity.LOWER).code("4.1.2"))
        .indicator(Plans.row("formazione", "o41", Polarity.HIGHER).code("4.1.2"))
        .indicator(Plans.row("interventi", "amb", Polarity.HIGHER).pira("4.1.4"))
        .indicator(Plans.row("erp", "amb", Polarity.LOWER).pira("4.1.4"))
        .indicator(Plans.row("suap", "amb", Polarity.HIGHER).pira("1.2.1"));
    PlanDocument document = plan.build();
    assertEquals(2, document.indicators().stream().filter(i -> i.code().equals("4.1.2")).distinct().count());
    assertTrue(Checked.only(plan, "piano.codice-doppio").get(0).message().contains("oneri, formazione"));
    List<Finding> pira = Checked.only(plan, "piano.pira-non-univoco");
    assertEquals(1, pira.size());
    assertTrue(pira.get(0).message().contains("interventi, erp"), pira.toString());
  }

  @Test
  void aCodeThatIsSkippedIsTold() {
    Plans plan = Plans.named("p")
        .indicator(Plans.row("a", "", Polarity.HIGHER).code("3.1.1"))
        .indicator(Plans.row("b", "", Polarity.HIGHER).code("3.2.2."))
        .indicator(Plans.row("c", "", Polarity.HIGHER).code("3.4.1"));
    List<String> messages = Checked.only(plan, "piano.codice-saltato").stream().map(Finding::message).toList();
    assertEquals(2, messages.size());
    assertTrue(messages.stream().anyMatch(m -> m.endsWith("codici: 3.2.1.")), messages.toString());
    assertTrue(messages.stream().anyMatch(m -> m.endsWith("codici: 3.3.")), messages.toString());
  }

  @Test
  void anOperationalObjectiveWithoutIndicatorInAMainTableIsANotice() {
    Plans plan = Plans.named("p").objective("suap", "", ObjectiveLevel.OPERATIONAL, "").table("performance", true)
        .indicator(Plans.row("individuale", "suap", Polarity.HIGHER));
    assertEquals(Severity.NOTICE, Checked.only(plan, "piano.obiettivo-scoperto").get(0).severity());
    plan.indicator(Plans.row("di-performance", "suap", Polarity.HIGHER).in("performance"));
    assertEquals(List.of(), Checked.only(plan, "piano.obiettivo-scoperto"));
  }

  @Test
  void misnumberedSubTargetsAreANotice() {
    Plans plan = Plans.named("p").indicator(Plans.row("a", "", Polarity.HIGHER).part(1, "1.").part(2, "2.").part(3, "2."));
    assertEquals(1, Checked.only(plan, "piano.parte-numerata-male").size());
  }

  @Test
  void lostCharactersAndOpenBracketsAreTold() {
    Plans plan = Plans.named("p")
        .indicator(Plans.row("a", "", Polarity.HIGHER).name("Sempli\uFFFDcare").target(2023, "Sì (max bdg € 31.000"))
        .indicator(Plans.row("b", "", Polarity.HIGHER).name("a) primo b) secondo"));
    assertEquals(1, Checked.only(plan, "piano.carattere-perso").size());
    assertEquals(1, Checked.only(plan, "piano.parentesi-aperta").size());
  }

  @Test
  void anAnnexThatIsDeclaredAndNotSuppliedIsAWarning() {
    Plans plan = Plans.named("p").annex("Allegato A", true).annex("Allegato B - Scadenzario", false);
    assertEquals(Severity.WARNING, Checked.only(plan, "piano.allegato-mancante").get(0).severity());
    assertEquals(1, Checked.only(plan, "piano.allegato-mancante").size());
  }

  private static Plans budget() {
    return Plans.named("r").objective("amb", "", ObjectiveLevel.AREA, "")
        .objective("m032", "", ObjectiveLevel.MISSION, "").objective("o41", "m032", ObjectiveLevel.OPERATIONAL, "");
  }

  private static Plans one(Polarity polarity, String base, String target) {
    return Plans.named("p").indicator(Plans.row("a", "", polarity).base(base).target(2025, target));
  }
}
