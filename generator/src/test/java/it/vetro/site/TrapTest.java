package it.vetro.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import it.vetro.finding.Findings;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.plan.Outcomes;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.ProjectReader;
import it.vetro.site.view.Cell;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Words;
import it.vetro.site.view.IndicatorTableView;
import it.vetro.site.view.IndicatorView;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The traps of the real documents of Milan, on the data as transcribed: from the printed cell to what a page shows. */
class TrapTest {

  private static ChamberProject milano;
  private static PlanDocument plan;
  private static PlanDocument report;
  private static Series series;

  @BeforeAll
  static void read() {
    Path root = Path.of("..").toAbsolutePath().normalize();
    milano = new ProjectReader(root, new Findings()).read(List.of("milano-monza-brianza-lodi")).chambers().get(0);
    plan = milano.documents().get(0);
    report = milano.documents().get(1);
    series = new Series(milano.documents());
  }

  @Test
  @DisplayName("178%13 is 178 % with note 13")
  void markGluedToANumber() {
    Figure result = result(report, "pf-2-2-1-budget-innovazione");
    assertEquals(new Value.Quantity("178%", new BigDecimal("178"), Unit.PERCENT, ""), result.value());
    assertEquals("178%13", result.raw());
    assertEquals(List.of("n-13"), result.notes());
    assertEquals("13", report.note("n-13").orElseThrow().mark());
  }

  @Test
  @DisplayName("-25 % → -10 % is not reached")
  void smallerReduction() {
    assertEquals(State.NOT_REACHED, outcome("vp-raccolta-differenziata"));
  }

  @Test
  @DisplayName("≥2025 is a year, ≥2000 a number")
  void yearOrNumber() {
    Target year = target("vp-servizi-online", 2026);
    Target number = target("pf-1-1-1-automatismi", 2025);
    assertAll(
        () -> assertEquals("≥2025", year.printed()),
        () -> assertEquals(Reference.toYear(2025), year.reference()),
        () -> assertEquals("≥2000", number.printed()),
        () -> assertEquals(Reference.ABSOLUTE, number.reference()),
        () -> assertEquals(new BigDecimal("2000"), ((Value.Quantity) number.value()).amount()));
  }

  @Test
  @DisplayName("- 3 is not measured, with note 3")
  void dashAndMark() {
    Figure result = result(report, "vp-futurae");
    assertEquals(new Value.Missing("-", Value.Why.NOT_MEASURED), result.value());
    assertEquals(List.of("n-3"), result.notes());
    assertEquals(State.NOT_MEASURED, outcome("vp-futurae"));
  }

  @Test
  @DisplayName("PIRA 4.1.2 is two different rows")
  void sameCodeTwice() {
    List<Indicator> rows = report.indicatorsInTable("pira").stream().filter(i -> i.code().equals("4.1.2")).toList();
    assertEquals(2, rows.size());
    assertNotEquals(rows.get(0).name(), rows.get(1).name());
    assertNotEquals(rows.get(0).id(), rows.get(1).id());
  }

  @Test
  @DisplayName("a missing value is never shown as 0")
  void missingIsNotZero() {
    List<Cell> missing = new ArrayList<>();
    for (PlanDocument document : milano.documents()) {
      DocumentView view = new DocumentView(document, milano.offices(), series, Words.in(Path.of("../templates")));
      for (IndicatorTableView table : view.tables()) {
        table.groups().stream().flatMap(g -> g.rows().stream()).map(IndicatorView::figures).flatMap(List::stream)
            .flatMap(part -> table.columns().stream().filter(c -> !c.outcome()).map(part::cell))
            .filter(c -> !c.missing().isEmpty()).forEach(missing::add);
      }
    }
    assertEquals(11, missing.size(), "missing values in the columns of the real documents");
    missing.forEach(cell -> {
      assertFalse(cell.printed().contains("0"), cell.toString());
      assertFalse(cell.numeric(), cell.toString());
    });
    assertEquals("0", result(report, "pf-1-3-2-ambiti-vigilanza").printed(), "and a printed 0 stays a result");
  }

  private static Figure result(PlanDocument document, String id) {
    return document.indicator(id).orElseThrow().figure(Role.RESULT, 0, Period.of(2023)).orElseThrow();
  }

  private static Target target(String id, int year) {
    return plan.indicator(id).orElseThrow().figure(Role.TARGET, 0, Period.of(year)).flatMap(Figure::target).orElseThrow();
  }

  private static State outcome(String id) {
    return new Outcomes(series).of(report, report.indicator(id).orElseThrow(), Period.of(2023)).state();
  }
}
