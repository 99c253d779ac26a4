package it.vetro.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Position;
import it.vetro.model.Amendment;
import it.vetro.model.ElementState;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.model.SourceLines;
import it.vetro.plan.Plans;
import it.vetro.plan.Series;
import it.vetro.project.Offices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases of the update of a real plan: a target lowered with a note, a weight without a reason, a row struck out. */
class ChangesTest {

  private final PlanDocument plan = Plans.named("piano")
      .objective("os-1-1", "", ObjectiveLevel.STRATEGIC, "100")
      .objective("os-1-4", "", ObjectiveLevel.STRATEGIC, "30", "", ElementState.REMOVED)
      .indicator(Plans.row("ind-1", "os-1-1", Polarity.HIGHER).target(2025, "≥525"))
      .note("nota-575", "*")
      .amendment(amendment("ind-1", "target", Optional.of(Period.of(2025)), "≥525", "≥450", "nota-575", false))
      .amendment(amendment("os-1-1", "peso", Optional.empty(), "100", "70", "", true))
      .build();
  private final DocumentView view = new DocumentView(plan, new Offices(List.of()), new Series(List.of(plan)),
      Words.in(Path.of("../templates")));

  @Test
  void everyChangeIsTold() {
    assertEquals(List.of(
        "peso: 70 → 100 ()?",
        "obiettivo 2025: ≥450 → ≥525 (testo della nota)",
        "elemento: presente → rimosso ()"),
        view.changes().stream().map(c -> c.what() + ": " + c.previous() + " → " + c.current() + " (" + c.reason() + ")"
            + (c.undecided() ? "?" : "")).toList());
  }

  @Test
  void theCellShowsWhatItWasAndWhy() {
    IndicatorView row = view.tables().get(0).rows().findFirst().orElseThrow();
    FigureColumn target = view.tables().get(0).columns().get(0);
    Cell cell = row.parts().get(0).cell(target);
    assertEquals("Obiettivo 2025", target.heading());
    assertEquals("≥525", cell.printed());
    assertEquals(Optional.of(new Cell.Change("≥450", "testo della nota", false)), cell.change());
  }

  private static Amendment amendment(
      String element, String field, Optional<Period> period, String current, String previous, String reason, boolean undecided) {
    return new Amendment(element, field, 0, period, current, previous, reason, "", Optional.empty(), undecided,
        SourceLines.NONE, Position.of("modifiche.csv", 2));
  }
}
