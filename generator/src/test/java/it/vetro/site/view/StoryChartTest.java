package it.vetro.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.plan.Plans;
import it.vetro.plan.RowBuilder;
import it.vetro.plan.Series;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryChartTest {

  private static Optional<StoryChart> chart(RowBuilder row) {
    PlanDocument plan = Plans.named("p").indicator(row).build();
    return StoryChart.of(new Series(List.of(plan)).history(plan, plan.indicators().get(0)));
  }

  private static RowBuilder row() {
    return Plans.row("a", "", Polarity.HIGHER);
  }

  @Test
  void aYearWithoutAFigureIsAGapThatNoLineCrosses() {
    StoryChart chart = chart(row().target(2022, "10").target(2023, "20").target(2025, "30").target(2026, "40")).orElseThrow();
    assertEquals(List.of("2022", "2023", "2024", "2025", "2026"), chart.slots().stream().map(StoryChart.Slot::year).toList());
    assertEquals(List.of(2, 2), chart.paths().stream().map(p -> p.spots().size()).toList());
  }

  @Test
  void higherValuesStandHigherAndNoughtIsOnTheScale() {
    StoryChart chart = chart(row().base(2024, "10").target(2025, "20").target(2026, "40")).orElseThrow();
    List<Integer> heights = chart.marks().stream().map(StoryChart.Mark::y).toList();
    assertTrue(heights.get(0) > heights.get(1) && heights.get(1) > heights.get(2), heights.toString());
    assertEquals(chart.zero() - heights.get(2), 4 * (chart.zero() - heights.get(0)));
  }

  @Test
  void belowNoughtTheAxisStandsAbove() {
    StoryChart chart = chart(row().target(2025, "-10").target(2026, "-20")).orElseThrow();
    assertTrue(chart.marks().stream().allMatch(m -> m.y() > chart.zero()));
  }

  @Test
  void whatIsNoNumberOfTheSameUnitIsNotDrawnAndTheReaderIsTold() {
    StoryChart chart = chart(row().target(2024, "50%").target(2025, "60%").target(2026, "avvio dello studio").target(2027, "3")).orElseThrow();
    assertEquals(List.of("50%", "60%"), chart.marks().stream().map(StoryChart.Mark::printed).toList());
    assertTrue(chart.left());
    assertFalse(chart(row().target(2024, "50%").target(2025, "60%")).orElseThrow().left());
  }

  @Test
  void oneYearAloneIsNoCourse() {
    assertEquals(Optional.empty(), chart(row().target(2025, "10").result(2025, "12")));
    assertEquals(Optional.empty(), chart(row().target(2025, "si").target(2026, "si")));
  }

  @Test
  void twoFiguresOfAYearAreWrittenApart() {
    StoryChart chart = chart(row().target(2025, "100").result(2025, "101").target(2026, "100")).orElseThrow();
    List<StoryChart.Spot> spots = chart.marks().stream().filter(m -> m.slot().year().equals("2025"))
        .map(m -> m.text().orElseThrow()).toList();
    assertTrue(Math.abs(spots.get(0).y() - spots.get(1).y()) >= 14, spots.toString());
  }
}
