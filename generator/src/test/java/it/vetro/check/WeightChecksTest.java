package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Severity;
import it.vetro.model.ElementState;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Polarity;
import it.vetro.plan.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights of the Brescia plan (003), and of the Cremona-Mantova-Pavia plan (002) with its amendments. */
class WeightChecksTest {

  private static final ObjectiveLevel OPERATIONAL = ObjectiveLevel.OPERATIONAL;
  private static final String SUM = "piano.pesi-non-100";
  private static final String BLANK = "piano.peso-mancante";
  private static final String IDLE = "piano.peso-senza-target";

  @Test
  void fourWeightsOf30And10MakeAnErrorOf80() {
    assertEquals(List.of("ERROR Indicatori di «OS32»: la somma dei pesi è 80, non 100."),
        Checked.said(indicators("os32", "30", "30", "10", "10"), SUM));
  }

  @Test
  void fourBlankWeightsAreOneFindingThatSaysFourAndNoSum() {
    Plans plan = indicators("oo313", "", "", "", "").indicator(Plans.row("altro", "oo312", Polarity.HIGHER).weight("100"));
    assertEquals(List.of("ERROR Indicatori di «OO313»: mancano 4 pesi su 4 («Indicatore», «Indicatore», «Indicatore», «Indicatore»)."), Checked.said(plan, BLANK));
    assertEquals(List.of(), Checked.only(plan, SUM));
  }

  @Test
  void rowsOfATableInWhichNothingHasAWeightLackNone() {
    Plans plan = indicators("oo312", "60", "40")
        .indicator(Plans.row("nazionale", "oo312", Polarity.HIGHER).in("nazionali"));
    assertEquals(List.of(), Checked.only(plan, BLANK));
  }

  @Test
  void anObjectiveWithoutAWeightBesideOneThatHasItIsTold() {
    Plans plan = Plans.named("p").objective("os", "", ObjectiveLevel.STRATEGIC, "")
        .objective("a", "os", OPERATIONAL, "83").objective("b", "os", OPERATIONAL, "");
    assertEquals(List.of("ERROR Obiettivi di «OS»: manca un peso su 2 («B»). I pesi scritti fanno 83."), Checked.said(plan, BLANK));
  }

  @Test
  void theWeightsOfTheSheetsOfOs11MakeSixtyAndThoseOfOs21Eighty() {
    assertTrue(Checked.said(objectives("20", "10", "30"), SUM).get(0).contains("è 60"));
    assertTrue(Checked.said(objectives("60", "20"), SUM).get(0).contains("è 80"));
    assertEquals(List.of(), Checked.only(objectives("20", "40", "10", "30"), SUM));
  }

  @Test
  void aWeightWithoutATargetInAYearSaysHowMuchCanBeMeasured() {
    Plans plan = Plans.named("bs").objective("os11", "", ObjectiveLevel.STRATEGIC, "")
        .indicator(Plans.row("uno", "os11", Polarity.EXACT).weight("40").target(2025, "SI"))
        .indicator(Plans.row("due", "os11", Polarity.EXACT).weight("20").target(2025, "SI"))
        .indicator(Plans.row("tre", "os11", Polarity.EXACT).weight("40").target(2025, "//"));
    assertEquals(List.of("WARNING Indicatori di «OS11»: nel 2025 «Indicatore» (peso 40) ha un peso ma non un target."
        + " Si misura solo 60 su 100 dei pesi stampati."), Checked.said(plan, IDLE));
  }

  @Test
  void aYearOfWhichTheSetSaysNothingIsNotMissed() {
    Plans plan = Plans.named("bs").objective("oo", "", OPERATIONAL, "")
        .indicator(Plans.row("uno", "oo", Polarity.HIGHER).weight("100").target(2025, "10"));
    assertEquals(List.of(), Checked.only(plan, IDLE));
  }

  @Test
  void theOldSetIsAWarningWhereItWasWrong() {
    Plans plan = Plans.named("p").objective("oo", "", OPERATIONAL, "")
        .indicator(Plans.row("a", "oo", Polarity.HIGHER).weight("60", "50", ElementState.ACTIVE))
        .indicator(Plans.row("b", "oo", Polarity.HIGHER).weight("40", "", ElementState.ACTIVE));
    assertEquals(List.of(Severity.WARNING), Checked.grades(plan, SUM));
  }

  @Test
  void theAmendedSetsOfTheUpdateAreSilent() {
    Plans plan = Plans.named("cmp");
    // OO 2.1.1: 80, 5, 15 became 85, 15; OO 3.1.3: 40, 60 became 40, 30, 30; OO 3.1.8; OS 1.4: 70, 30 became 100
    amended(plan, "oo211", new String[][] {{"85", "80", ""}, {"15", "5", ""}, {"15", "", "rimosso"}});
    amended(plan, "oo313", new String[][] {{"40", "", ""}, {"30", "", "inserito"}, {"30", "60", ""}});
    amended(plan, "oo318", new String[][] {{"40", "", ""}, {"40", "", ""}, {"20", "", "rimosso"}, {"20", "", "inserito"}});
    amended(plan, "os14", new String[][] {{"100", "70", ""}, {"30", "", "rimosso"}});
    assertEquals(List.of(), Checked.only(plan, SUM));
    assertEquals(List.of(), Checked.only(plan, BLANK));
  }

  @Test
  void aThirdThreeTimesMissesHundredByRoundingOnly() {
    assertEquals(List.of(Severity.NOTICE), Checked.grades(indicators("oo", "33.33", "33.33", "33.33"), SUM));
    assertEquals(List.of(Severity.ERROR), Checked.grades(indicators("oo", "33", "33", "33"), SUM));
    assertEquals(List.of(Severity.ERROR), Checked.grades(indicators("oo", "33.33", "33.33", "30"), SUM));
  }

  private static void amended(Plans plan, String objective, String[][] rows) {
    plan.objective(objective, "", OPERATIONAL, "");
    for (int i = 0; i < rows.length; i++) {
      String key = rows[i][2];
      ElementState state = List.of(ElementState.values()).stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
      plan.indicator(Plans.row(objective + i, objective, Polarity.HIGHER).weight(rows[i][0], rows[i][1], state));
    }
  }

  private static Plans indicators(String objective, String... weights) {
    Plans plan = Plans.named("p").objective(objective, "", OPERATIONAL, "");
    for (int i = 0; i < weights.length; i++) {
      plan.indicator(Plans.row("i" + i, objective, Polarity.HIGHER).weight(weights[i]));
    }
    return plan;
  }

  private static Plans objectives(String... weights) {
    Plans plan = Plans.named("p").objective("os", "", ObjectiveLevel.STRATEGIC, "");
    for (int i = 0; i < weights.length; i++) {
      plan.objective("oo" + i, "os", OPERATIONAL, weights[i]);
    }
    return plan;
  }
}
