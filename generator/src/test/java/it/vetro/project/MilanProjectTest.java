package it.vetro.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Register;
import it.vetro.model.Indicator;
import it.vetro.model.Measure;
import it.vetro.model.Objective;
import it.vetro.model.Outcome;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.SourceLines;
import it.vetro.plan.Outcomes;
import it.vetro.plan.RollUp;
import it.vetro.plan.Series;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real chamber as transcribed, against the counts made by hand on the originals and on the annex of the decree. */
class MilanProjectTest {

  private static Project project;
  private static ChamberProject milan;
  private static PlanDocument plan;
  private static PlanDocument report;
  private static Map<String, Outcome> outcomes;

  @BeforeAll
  static void read() {
    Findings findings = new Findings();
    project = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), findings)
        .read(List.of("milano-monza-brianza-lodi"));
    assertEquals(List.of(), findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    milan = project.chambers().get(0);
    plan = milan.documents().get(0);
    report = milan.documents().get(1);
    outcomes = new Outcomes(new Series(milan.documents())).all(report, Period.of(2023));
  }

  @Test
  void everyTableHasTheRowsOfTheOriginal() {
    assertEquals(Map.of("valore-pubblico", 19L, "performance", 42L, "individuali", 23L), rows(plan));
    assertEquals(Map.of("valore-pubblico", 19L, "performance", 42L, "individuali", 30L, "pira", 42L), rows(report));
  }

  private static Map<String, Long> rows(PlanDocument document) {
    return document.indicators().stream().collect(Collectors.groupingBy(Indicator::table, Collectors.counting()));
  }

  @Test
  void twelveRowsOfOtherTablesAreBudgetIndicatorsToo() {
    List<Indicator> referred = report.indicators().stream().filter(i -> !i.labels().piraCode().isEmpty()).toList();
    assertEquals(12, referred.size());
    assertTrue(referred.stream().noneMatch(i -> i.table().equals("pira")));
    assertTrue(referred.stream().allMatch(i -> i.labels().marks().contains("PIRA")));
  }

  @Test
  void theMarksBesideTheRowsAreThoseOfTheOriginals() {
    assertEquals(Map.of("valore-pubblico", 4L, "performance", 12L, "individuali", 12L), marked(plan, "D"));
    assertEquals(Map.of("valore-pubblico", 1L, "performance", 1L, "individuali", 1L), marked(plan, "S"));
    assertEquals(Map.of("valore-pubblico", 3L, "performance", 5L, "individuali", 8L), marked(report, "D"));
    assertEquals(Map.of("valore-pubblico", 2L, "individuali", 6L), marked(report, "S"));
  }

  private static Map<String, Long> marked(PlanDocument document, String mark) {
    return document.indicators().stream().filter(i -> i.labels().marks().contains(mark))
        .collect(Collectors.groupingBy(Indicator::table, Collectors.counting()));
  }

  @Test
  void publicValueIsReachedByAmbitAsCountedByHand() {
    assertEquals(List.of("3/4", "5/6", "5/5", "2/4"), reachedByAmbit("valore-pubblico"));
  }

  @Test
  void performanceIsReachedByAmbitAsCountedByHand() {
    assertEquals(List.of("5/8", "7/10", "10/11", "12/13"), reachedByAmbit("performance"));
  }

  private static List<String> reachedByAmbit(String table) {
    Map<String, List<Indicator>> ambits = report.indicatorsInTable(table).stream()
        .collect(Collectors.groupingBy(i -> top(i.objective()), LinkedHashMap::new, Collectors.toList()));
    RollUp rollUp = new RollUp(outcomes);
    return ambits.values().stream().map(rollUp::of).map(t -> t.reached() + "/" + t.total()).toList();
  }

  private static String top(String objective) {
    Optional<Objective> at = report.objective(objective);
    return at.isEmpty() || at.get().parent().isEmpty() ? objective : top(at.get().parent());
  }

  @Test
  void theBudgetIndicatorsSayYesNoOrANumberAsPrinted() {
    Map<String, Integer> printed = new TreeMap<>();
    Set<String> no = new TreeSet<>();
    for (Indicator indicator : report.indicatorsInTable("pira")) {
      String result = indicator.figures(Role.RESULT, 0).get(0).printed();
      String kind = result.startsWith("Sì") ? "Sì" : result.startsWith("No") ? "No" : "numero";
      printed.merge(kind, 1, Integer::sum);
      if (kind.equals("No")) {
        no.add(indicator.code());
      }
    }
    assertEquals(Map.of("Sì", 27, "No", 8, "numero", 7), printed);
    assertEquals(Set.of("2.1.3", "3.3.1", "1.1.3", "1.1.4", "1.4.1", "1.4.3", "4.3.4", "4.4.1"), no);
  }

  @Test
  void theMeasuresFallDueAsThePlanSays() {
    Map<String, Long> due = plan.measures().stream().collect(Collectors.groupingBy(
        m -> m.deadline().map(d -> String.valueOf(d.getYear())).orElse("continua"), Collectors.counting()));
    assertEquals(Map.of("continua", 12L, "2025", 19L, "2026", 5L, "2027", 2L), due);
  }

  @Test
  void theMeasuresFallIntoElevenClasses() {
    List<Long> classes = plan.measures().stream()
        .collect(Collectors.groupingBy(Measure::group, LinkedHashMap::new, Collectors.counting())).values().stream().toList();
    assertEquals(List.of(2L, 1L, 1L, 1L, 3L, 2L, 2L, 3L, 3L, 5L, 15L), classes);
  }

  @Test
  void theLawHasAllItsSectionsAndObligations() {
    assertEquals(23, project.law().sections().size());
    assertEquals(224, project.law().obligations().size());
    assertTrue(project.law().sections().stream().flatMap(s -> s.all())
        .allMatch(s -> s.applicable() || !s.reason().isBlank()));
    assertTrue(project.law().obligations().stream().allMatch(o -> project.law().section(o.section()).isPresent()));
  }

  @Test
  void everyObligationStandsInExactlyOneStateAndNoneIsSilentlyEmpty() {
    Register register = milan.register(project.law(), LocalDate.of(2025, 6, 30));
    assertEquals(224, register.all().size());
    assertEquals(224, Stream.of(FulfilmentState.values()).mapToLong(s -> Register.count(register.all(), s)).sum());
    register.all().forEach(f -> assertTrue(
        f.state() != FulfilmentState.PUBLISHED || !f.publications().isEmpty(), f.obligation().id()));
    register.all().stream()
        .filter(f -> f.state() == FulfilmentState.NOT_APPLICABLE || f.state() == FulfilmentState.NOTHING_TO_PUBLISH)
        .forEach(f -> assertTrue(!f.reason().isBlank(), f.obligation().id()));
  }

  @Test
  void everyFactSaysWhichLinesItComesFrom() {
    for (PlanDocument document : List.of(plan, report)) {
      sourced(document, document.objectives(), Objective::source, o -> o.id());
      sourced(document, document.indicators(), Indicator::source, i -> i.id());
      sourced(document, document.measures(), Measure::source, m -> m.id());
      sourced(document, document.notes(), n -> n.source(), n -> n.id());
      document.indicators().forEach(i -> {
        sourced(document, i.figures(), f -> f.source(), f -> i.id() + " " + f.printed());
        sourced(document, i.parts(), p -> p.source(), p -> i.id() + " " + p.number());
      });
    }
  }

  private static <T> void sourced(
      PlanDocument document, List<T> facts, Function<T, SourceLines> source, Function<T, String> name) {
    for (T fact : facts) {
      String what = document.id() + ": " + name.apply(fact);
      List<SourceLines.Span> spans = source.apply(fact).spans();
      assertTrue(!spans.isEmpty(), what);
      assertTrue(spans.stream().allMatch(s -> document.sources().containsKey(s.source())), what);
    }
  }
}
