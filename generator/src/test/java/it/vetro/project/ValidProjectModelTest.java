package it.vetro.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.check.ProjectChecks;
import it.vetro.finding.Findings;
import it.vetro.model.Amendment;
import it.vetro.model.Assignment;
import it.vetro.model.Chamber;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Objective;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Resource;
import it.vetro.model.Role;
import it.vetro.model.Sheet;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.model.Weight;
import it.vetro.read.InvalidProjects;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The valid fixture project: what its files state stands in the model. */
class ValidProjectModelTest {

  private static ChamberProject chamber;
  private static PlanDocument plan;

  @BeforeAll
  static void read() {
    Findings findings = new Findings();
    Project project = new ProjectReader(InvalidProjects.valid().toAbsolutePath(), findings).read(List.of("prova"));
    ProjectChecks.run(project, findings, findings);
    assertEquals(List.of(), findings.sorted());
    chamber = project.chambers().get(0);
    plan = chamber.documents().get(0);
  }

  @Test
  void anObjectiveHasItsSheet() {
    Objective objective = plan.objective("pratiche-veloci").orElseThrow();
    assertEquals(new Sheet("7", "segreteria-generale", List.of("segreteria-generale"),
        List.of("Bianchi Anna", "Neri Luca"), List.of("Verdi Ugo"), "Missione 012 – Regolazione dei mercati",
        "Programma 004 – Vigilanza sui mercati", "012-004-001", "2025-2027", "4 unità", List.of("nota-1")), objective.sheet());
    assertEquals(Sheet.NONE, plan.objective("imprese-digitali").orElseThrow().sheet());
  }

  @Test
  void aWeightWasWhatItsAmendmentSays() {
    assertEquals(new Weight(Optional.of(new BigDecimal("50")), Optional.of(new BigDecimal("60")), true),
        plan.indicator("imprese-formate").orElseThrow().weight());
    assertEquals(Weight.of(Optional.of(new BigDecimal("100"))), plan.indicator("tempo-medio").orElseThrow().weight());
  }

  @Test
  void anAmendmentOfWhatWasNotThereHasNoPrevious() {
    Amendment amendment = plan.amendments().get(3);
    assertEquals("misura n≥x  ", amendment.field() + " " + amendment.current() + " " + amendment.previous() + " ");
  }

  @Test
  void moneyIsReadInEuroAndADashIsNoZero() {
    List<Resource> resources = plan.resources();
    assertEquals(new Value.Quantity("€ 10.000,00", new BigDecimal("10000.00"), Unit.EURO, ""), resources.get(0).amount().orElseThrow());
    assertEquals("sportello", resources.get(0).shared());
    assertEquals(new BigDecimal("5000"), ((Value.Quantity) resources.get(1).amount().orElseThrow()).amount());
    assertEquals(Resource.Frame.ESTIMATE, resources.get(3).frame());
    assertTrue(resources.get(3).amount().orElseThrow().isMissing());
    assertEquals(Optional.of(2026), resources.get(3).year());
    assertEquals(Optional.empty(), resources.get(4).amount());
    assertEquals(Optional.empty(), resources.get(4).year());
    assertEquals(Resource.Nature.REVENUE, resources.get(4).nature());
  }

  @Test
  void assignmentsKeepThePrintedWeightBesideTheReadOne() {
    Assignment first = plan.assignments().get(0);
    assertEquals("60,00%", first.printed());
    assertEquals(Optional.of(new BigDecimal("60.00")), first.weight());
    assertEquals(List.of("1"), first.indicators());
    assertEquals(List.of(false, false, true), plan.assignments().stream().map(Assignment::total).toList());
  }

  @Test
  void meansStandBesideTheFiguresTheyAreComparedWith() {
    List<String> means = plan.indicator("quota-online").orElseThrow().figures().stream()
        .filter(f -> f.period().equals(Optional.of(Period.of(2024))) && f.role() != Role.BASE)
        .map(f -> f.role().label() + " " + f.printed()).toList();
    assertEquals(List.of("Media del cluster 75%", "Media regionale 78%", "Media nazionale 70,5%"), means);
  }

  @Test
  void marksTablesAndMeasuresAreExplained() {
    assertEquals(Map.of("S", "semplificazione", "D", "digitalizzazione"), plan.labels());
    assertEquals(List.of(true), plan.tables().stream().map(IndicatorTable::main).toList());
    assertEquals("Chi lascia l'ente dichiara di conoscere il divieto.", plan.measures().get(0).description());
    assertEquals("N. dichiarazioni / n. cessazioni", plan.measures().get(0).indicator());
  }

  @Test
  void aChamberHasSeatsWithContactsAndOrgansWithMembers() {
    Chamber.Seat seat = chamber.chamber().seats().get(0);
    assertEquals(List.of("02 0000", "sede@prova.example", "sede@pec.prova.example", "lunedì e martedì, 9-12",
        "Registro delle imprese"), List.of(seat.phone(), seat.email(), seat.pec(), seat.hours(), seat.services()));
    Chamber.Member member = chamber.chamber().organs().get(0).members().get(0);
    assertEquals(List.of("Rossi Mario", "Presidente", "Industria"), List.of(member.name(), member.role(), member.sector()));
    assertEquals(List.of(), chamber.chamber().organs().get(1).members());
  }
}
