package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Outcomes;
import it.vetro.plan.PlanReader;
import it.vetro.plan.RollUp;
import it.vetro.plan.Series;
import it.vetro.read.SourceReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two real documents of Milan as transcribed: the counts recomputed by hand from the originals, and their flaws. */
class MilanDocumentsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path CHAMBER = ROOT.resolve("data/milano-monza-brianza-lodi");

  private static final Findings READING = new Findings();
  private static PlanDocument plan;
  private static PlanDocument report;
  private static Series series;
  private static Map<String, Outcome> outcomes;

  @BeforeAll
  static void read() {
    SourceReader reader = new SourceReader(ROOT, READING);
    Map<String, String> offices = new HashMap<>();
    reader.yaml(CHAMBER.resolve("uffici.yaml"), "uffici").orElseThrow().root().path("uffici")
        .forEach(o -> offices.put(o.path("id").asText(), o.path("id").asText()));
    List<PlanDocument> documents = new PlanReader(reader, offices).readAll(CHAMBER);
    plan = documents.get(0);
    report = documents.get(1);
    series = new Series(documents);
    outcomes = new Outcomes(series).all(report, Period.of(2023));
  }

  @Test
  void theDocumentsAreReadWholeAndWithoutErrors() {
    assertEquals(List.of(), READING.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    assertEquals(84, plan.indicators().size(), "19 public value, 42 performance, 23 individual");
    assertEquals(133, report.indicators().size(), "19 public value, 42 performance, 30 individual, 42 PIRA");
    assertEquals(38, plan.measures().size());
    assertEquals(41, report.notes().size());
  }

  @Test
  void theOutcomesOf2023AreThoseCountedByHand() {
    assertEquals(new RollUp.Tally(15, 3, 1, 0, 0), counted("valore-pubblico"));
    assertEquals(new RollUp.Tally(34, 8, 0, 0, 0), counted("performance"));
    assertEquals(new RollUp.Tally(32, 10, 0, 0, 0), counted("pira"));
  }

  private static RollUp.Tally counted(String table) {
    return new RollUp(outcomes).of(report.indicatorsInTable(table));
  }

  @Test
  void theEightMissedPerformanceIndicatorsAreTheOnesOfTheDocument() {
    Set<String> missed = report.indicatorsInTable("performance").stream()
        .filter(i -> outcomes.get(i.id()).state() == State.NOT_REACHED)
        .map(i -> i.code())
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Set.of("1.1.1", "1.2.1", "1.3.2", "2.1.1", "2.3.1", "2.5.2", "3.5.2", "4.5.1")), missed);
  }

  @Test
  void noResultIsLeftWithoutARuleOrAPerson() {
    assertTrue(outcomes.values().stream().noneMatch(o -> o.state() == State.TO_BE_JUDGED));
  }

  @Test
  void theKnownFlawsOfTheReportAreFoundAndNoIndicatorIsCalledWrong() {
    List<Finding> found = PlanChecks.check(report, series);
    assertTrue(found.stream().noneMatch(f -> f.severity() == Severity.ERROR && f.code().startsWith("piano.")), found.toString());
    assertEquals(1, count(found, "piano.parentesi-aperta"), "the cap of PIRA 2.3.6");
    assertEquals(1, count(found, "piano.pira-non-univoco"), "4.1.4");
    assertEquals(5, count(found, "piano.codice-doppio"), "3.1.1, 3.1.2, 3.1.3, 4.1.2, 4.1.3");
    assertEquals(0, count(found, "piano.nota-senza-richiamo"), "all 41 notes have their mark");
  }

  @Test
  void theKnownFlawsOfThePlanAreFoundAndNoIndicatorIsCalledWrong() {
    List<Finding> found = PlanChecks.check(plan, series);
    assertTrue(found.stream().noneMatch(f -> f.severity() == Severity.ERROR && f.code().startsWith("piano.")), found.toString());
    assertEquals(3, count(found, "piano.allegato-mancante"), "annexes A, B, C");
    assertEquals(2, count(found, "piano.obiettivo-scoperto"), "SUAP, digital transformation");
    assertEquals(1, count(found, "piano.parte-numerata-male"), "1. 2. 2.");
    assertEquals(1, count(found, "piano.codice-saltato"), "3.2.2 without 3.2.1");
    assertEquals(0, count(found, "piano.nota-senza-richiamo"));
    assertTrue(found.stream().anyMatch(f -> f.message().contains("«200» di «pf-2-5-3")), "209 → 200");
  }

  private static long count(List<Finding> findings, String code) {
    return findings.stream().filter(f -> f.code().equals(code)).count();
  }
}
