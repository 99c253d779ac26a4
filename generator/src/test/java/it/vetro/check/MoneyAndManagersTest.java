package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Severity;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Polarity;
import it.vetro.model.Resource.Frame;
import it.vetro.model.Resource.Nature;
import it.vetro.plan.Plans;
import it.vetro.plan.ResourceSums;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The money of objectives and the assignments to managers of Brescia (003). */
class MoneyAndManagersTest {

  private static final String DIFFERENT = "piano.risorse-diverse";
  private static final String BLANK = "piano.importo-mancante";

  @Test
  void sheetAndEstimateOfOs11DifferBy1275() {
    Plans plan = sheet("€ 31.000", "€ 16.375", "€ 1.000");
    estimate(plan, "€ 31.000", "€ 18.650");
    assertEquals(List.of("ERROR I costi del 2025 per «OS11» fanno 48.375 € nella scheda e 49.650 € nella stima: una differenza di 1.275 €."),
        Checked.said(plan, DIFFERENT));
  }

  @Test
  void moneyInTheSheetAndNoneInTheTableIsAnErrorThatDoesNotSayZero() {
    Plans plan = sheet("€ 1.500");
    estimate(plan, "//");
    assertEquals(List.of("ERROR I costi del 2025 per «OS11» fanno 1.500 € nella scheda e nulla («//») nella stima: una differenza di 1.500 €."),
        Checked.said(plan, DIFFERENT));
  }

  @Test
  void sheetAndEstimateThatAgreeAreSilentAndSoIsASheetAlone() {
    Plans plan = sheet("€ 70.000", "€ 13.896,42", "");
    estimate(plan, "€ 83.896,42");
    assertEquals(List.of(), Checked.all(plan));
    assertEquals(List.of(), Checked.all(sheet("€ 48.375")));
  }

  @Test
  void centsThatOneOfThemLeavesOutAreANotice() {
    Plans plan = sheet("€ 13.896,42");
    estimate(plan, "€ 13.896");
    assertEquals(List.of(Severity.NOTICE), Checked.grades(plan, DIFFERENT));
  }

  @Test
  void aBlankAmountIsInferredAndNeverFilledIn() {
    Plans plan = sheet("€ 106.498", "€ 13.300", "€ 44.000");
    estimate(plan, "€ 106.498", "€ 13.300", "");
    List<String> said = Checked.said(plan, BLANK);
    assertEquals(1, said.size());
    assertTrue(said.get(0).contains("se valesse 44.000 €") && said.get(0).contains("dedotto"), said.toString());
    assertEquals(List.of(), Checked.only(plan, DIFFERENT));
    assertEquals(new BigDecimal("119798"), ResourceSums.of(plan.build().resources().subList(3, 6)).total());
  }

  @Test
  void whatSaysThatThereIsNoMoneyIsNotBlank() {
    Plans plan = sheet("€ 1.500").money("os11", Frame.ESTIMATE, Nature.COST, "Indicatore 3: nessuna", "");
    estimate(plan, "€ 1.000");
    assertEquals(List.of(Severity.ERROR), Checked.grades(plan, DIFFERENT));
    assertEquals(List.of(), Checked.only(plan, BLANK));
  }

  @Test
  void anAmountThatCannotBeReadIsToldAndNotSummed() {
    Plans plan = sheet("€ 323.000");
    estimate(plan, "€ 124.00", "€ 199.000");
    assertEquals(List.of(Severity.WARNING), Checked.grades(plan, "piano.importo-illeggibile"));
    assertEquals(List.of(), Checked.only(plan, DIFFERENT));
  }

  @Test
  void costsAndRevenuesAreNeverNetted() {
    Plans plan = sheet("€ 106.498").money("os11", Frame.SHEET, Nature.REVENUE, "Conto 313011", "€ 400");
    estimate(plan, "€ 106.498");
    plan.money("os11", Frame.ESTIMATE, Nature.REVENUE, "Conto 313011", "€ 500");
    List<String> said = Checked.said(plan, DIFFERENT);
    assertEquals(1, said.size());
    assertTrue(said.get(0).startsWith("ERROR I ricavi del 2025"), said.toString());
  }

  @Test
  void aSharedAppropriationCountsOnceAndHasOneAmount() {
    Plans plan = Plans.named("bs")
        .money("oo111", Frame.SHEET, Nature.COST, "punto 4", "€ 97.000", "digitale")
        .money("oo222", Frame.SHEET, Nature.COST, "punto 4", "€ 97.000,00", "digitale")
        .money("oo222", Frame.SHEET, Nature.COST, "punto 5", "€ 9.150", "");
    assertEquals(new BigDecimal("106150"), ResourceSums.of(plan.build().resources()).total());
    assertEquals(List.of(), Checked.only(plan, "piano.importo-condiviso"));
    plan.money("oo112", Frame.SHEET, Nature.COST, "punto 4", "€ 79.000", "digitale");
    assertEquals(List.of(Severity.WARNING), Checked.grades(plan, "piano.importo-condiviso"));
  }

  private static Plans sheet(String... amounts) {
    Plans plan = Plans.named("bs").objective("os11", "", ObjectiveLevel.STRATEGIC, "");
    for (String amount : amounts) {
      plan.money("os11", Frame.SHEET, Nature.COST, amount.isEmpty() ? "Indicatore 3: nessuna" : "Conto", amount);
    }
    return plan;
  }

  private static void estimate(Plans plan, String... amounts) {
    for (String amount : amounts) {
      plan.money("os11", Frame.ESTIMATE, Nature.COST, "Conto", amount);
    }
  }

  @Test
  void theOneBlankWeightOfAManagerIsInferredAndFlagged() {
    Plans plan = manager("11,00%", "", "3,00%", "23,00%", "11,00%", "11,00%", "6,00%", "6,00%", "6,00%", "6,00%")
        .total("Taioli", "100,00%");
    List<String> said = Checked.said(plan, "piano.assegnazione-senza-peso");
    assertEquals(List.of("WARNING A «Taioli» manca il peso di «voce 1». Gli altri fanno 83: con 17 il totale sarebbe 100"
        + " (dedotto, non scritto nel documento)."), said);
    assertEquals(List.of(), Checked.only(plan, "piano.assegnazioni-non-100"));
    assertTrue(plan.build().assignments().get(1).weight().isEmpty());
  }

  @Test
  void twoBlankWeightsAreCountedAndNotInferred() {
    assertTrue(Checked.said(manager("11,00%", "", ""), "piano.assegnazione-senza-peso").get(0).contains("mancano 2 pesi"));
  }

  @Test
  void weightsOfAManagerMakeHundredAndThePrintedTotal() {
    assertEquals(List.of(), Checked.all(manager("40%", "40%", "20%").total("Taioli", "100,00%")));
    assertEquals(List.of("ERROR I pesi di «Taioli» fanno 80, non 100."),
        Checked.said(manager("40%", "40%"), "piano.assegnazioni-non-100"));
    assertEquals(List.of("ERROR I pesi di «Taioli» fanno 80, ma il totale stampato è «100,00%»."),
        Checked.said(manager("40%", "40%").total("Taioli", "100,00%"), "piano.totale-diverso"));
    assertEquals(List.of(Severity.WARNING), Checked.grades(manager("40%", "un terzo"), "piano.peso-illeggibile"));
  }

  private static Plans manager(String... weights) {
    Plans plan = Plans.named("bs");
    for (int i = 0; i < weights.length; i++) {
      plan.assignment("Taioli", "", "voce " + i, weights[i]);
    }
    return plan;
  }

  @Test
  void anIndicatorThatTheObjectiveDoesNotHaveIsAnError() {
    Plans plan = Plans.named("bs").objective("os11", "", ObjectiveLevel.STRATEGIC, "");
    for (String code : List.of("1", "2", "3")) {
      plan.indicator(Plans.row("i" + code, "os11", Polarity.HIGHER).code(code));
    }
    plan.assignment("Vairano", "os11", "OS 1.1 – indicatori 1, 3 e 4", "", "1", "3", "4");
    assertEquals(List.of("ERROR A «Vairano» è assegnato l'indicatore 4 di «OS 1.1 – indicatori 1, 3 e 4»,"
        + " ma l'obiettivo ha solo: 1, 2, 3."), Checked.said(plan, "piano.indicatore-non-suo"));
  }

  @Test
  void rowsWithoutPrintedCodesAreNumberedByTheirPlace() {
    Plans plan = Plans.named("bs").objective("os", "", ObjectiveLevel.STRATEGIC, "")
        .indicator(Plans.row("a", "os", Polarity.HIGHER)).indicator(Plans.row("b", "os", Polarity.HIGHER))
        .assignment("Ziletti", "os", "indicatore 2", "", "2");
    assertEquals(List.of(), Checked.only(plan, "piano.indicatore-non-suo"));
  }
}
