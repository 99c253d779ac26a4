package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Severity;
import it.vetro.model.ElementState;
import it.vetro.model.ObjectiveLevel;
import it.vetro.plan.GoalBuilder;
import it.vetro.plan.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheets of Cremona-Mantova-Pavia (002) and the PIRA codes of Brescia (003). */
class SheetChecksTest {

  private static final ObjectiveLevel OPERATIONAL = ObjectiveLevel.OPERATIONAL;

  @Test
  void whoMeasuresAndValidatesIsAWarningHoweverTheNameIsOrdered() {
    String code = "piano.rilevatore-e-validatore";
    List<String> assessors = List.of("Maffezzoni Nicola", "Grazi Elena", "Malovini Lucia");
    assertEquals(List.of("WARNING Nella scheda di «OO216» Grazi Elena misura il risultato e lo convalida."),
        Checked.said(Plans.named("cmp").objective(sheet("oo216", assessors, List.of("Grazi Elena"))), code));
    assertEquals(1, Checked.only(Plans.named("cmp").objective(sheet("oo216", assessors, List.of("ELENA Grazi"))), code).size());
    assertEquals(0, Checked.only(Plans.named("cmp").objective(sheet("oo215", assessors, List.of("Grazi Marco"))), code).size());
  }

  private static GoalBuilder sheet(String id, List<String> assessors, List<String> validators) {
    return Plans.goal(id, "", OPERATIONAL).sheet("", List.of(), assessors, validators);
  }

  @Test
  void aSheetNumberAndACodeThatAnotherObjectiveBearsAreTold() {
    Plans plan = Plans.named("cmp")
        .objective(Plans.goal("formazione", "", OPERATIONAL).code("3.1.2").sheet("37", List.of(), List.of(), List.of()))
        .objective(Plans.goal("fabbisogni", "", OPERATIONAL).code("3.1.2").sheet("37", List.of(), List.of(), List.of()))
        .objective(Plans.goal("strategico", "", ObjectiveLevel.STRATEGIC).code("3.1.2"));
    assertEquals(List.of(Severity.WARNING, Severity.WARNING), Checked.grades(plan, "piano.codice-doppio"));
  }

  @Test
  void aCodeIsOnlyANoticeWhereOneReplacedTheOther() {
    Plans plan = Plans.named("cmp")
        .objective(Plans.goal("formazione", "", OPERATIONAL).code("3.1.2").state(ElementState.REPLACED))
        .objective(Plans.goal("fabbisogni", "", OPERATIONAL).code("3.1.2").state(ElementState.INSERTED));
    assertEquals(List.of(Severity.NOTICE), Checked.grades(plan, "piano.codice-doppio"));
  }

  @Test
  void aBareNumberBeginsAnewBelowEachObjective() {
    Plans plan = Plans.named("so")
        .objective("mandato", "", ObjectiveLevel.AREA, "").objective("cruscotto", "", ObjectiveLevel.AREA, "")
        .objective(Plans.goal("a", "mandato", ObjectiveLevel.STRATEGIC).code("1"))
        .objective(Plans.goal("b", "cruscotto", ObjectiveLevel.STRATEGIC).code("1"));
    assertEquals(List.of(), Checked.only(plan, "piano.codice-doppio"));
  }

  @Test
  void whatMostObjectivesStateAndOneDoesNotIsANotice() {
    Plans plan = Plans.named("cmp");
    for (String id : List.of("a", "b", "c")) {
      plan.objective(Plans.goal(id, "", OPERATIONAL).description("Che cosa si fa.")
          .sheet("", List.of("ufficio"), List.of(), List.of()));
    }
    plan.objective(Plans.goal("oo418", "", OPERATIONAL));
    assertEquals(List.of("NOTICE Per l'obiettivo «OO418» manca la descrizione, che gli altri hanno."),
        Checked.said(plan, "piano.descrizione-mancante"));
    assertEquals(List.of(Severity.NOTICE), Checked.grades(plan, "piano.unita-mancante"));
  }

  @Test
  void whereNoObjectiveHasADescriptionNoneLacksIt() {
    Plans plan = Plans.named("p").objective("a", "", OPERATIONAL, "").objective("b", "", OPERATIONAL, "");
    assertEquals(List.of(), Checked.all(plan));
  }

  @Test
  void aPiraCodeOfAnotherMissionIsAnError() {
    String code = "piano.pira-missione";
    List<String> said = Checked.said(budget("016-005-001", "Missione 011 – Competitività", "Programma 005"), code);
    assertEquals(1, said.size());
    assertTrue(said.get(0).startsWith("ERROR ") && said.get(0).contains("016") && said.get(0).contains("011"));
    assertEquals(1, Checked.only(budget("032-003-002", "Missione 032", "Programma 004"), code).size());
    assertEquals(0, Checked.only(budget("012-004-001", "Missione 012", "Programma 04 – Vigilanza"), code).size());
    assertEquals(0, Checked.only(budget("011-005", "Missione 011", ""), code).size());
    assertEquals(0, Checked.only(budget("4.1.4", "Missione 032", ""), code).size());
  }

  private static Plans budget(String pira, String mission, String programme) {
    return Plans.named("bs").objective(Plans.goal("oo223", "", OPERATIONAL).budget(pira, mission, programme));
  }
}
