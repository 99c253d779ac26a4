package it.vetro.pdf.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void cellsStandBesideThoseThatComeDownFromAbove() {
    assertEquals(List.of("a 0,0 2x1", "b 0,1 1x2", "c 1,1 1x1", "d 1,2 1x1"),
        slots("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d"));
  }

  @Test
  void noCellReachesBeyondItsPartOfTheTable() {
    assertEquals(List.of("a 0,0 1x1", "b 1,0 1x1", "c 2,0 1x1"),
        slots("<thead><tr><th rowspan=9>a</thead><tbody><tr><td rowspan=4>b</tbody><tbody><tr><td>c"));
  }

  @Test
  void aRowThatIsAllCoveredFromAboveIsFolded() {
    assertEquals(List.of("a 0,0 2x1", "b 0,1 1x1", "c 1,1 1x1", "d 2,0 1x1", "e 2,1 1x1"),
        slots("<tr><td rowspan=3>a<td rowspan=2>b<tr><tr><td>c<tr><td>d<td>e"));
  }

  @Test
  void aShortRowSaysHowFarItReaches() {
    Grid grid = grid("<tr><td>a<td>b<td>c<tr><td>d");
    assertEquals(List.of(3, 1), grid.rows().stream().map(Grid.Row::filled).toList());
    assertEquals(3, grid.columns());
  }

  @Test
  void aHeadingOverTheWholeWidthHeadsAGroup() {
    Grid grid = grid("<thead><tr><th colspan=2>testa</thead><tr><th colspan=2>gruppo<tr><th>riga<td>valore");
    assertEquals(List.of(false, true, false, false), grid.rows().stream().flatMap(row -> row.slots().stream())
        .map(slot -> slot.isGroup(grid.columns())).toList());
    assertEquals(1, grid.headRows());
  }

  @Test
  void aNonsenseSpanCountsAsOne() {
    assertEquals(List.of("a 0,0 1x1", "b 0,1 1x1"), slots("<tr><td colspan=0>a<td rowspan=-3>b"));
  }

  private static Grid grid(String rows) {
    return Grid.of(Jsoup.parse("<table>" + rows + "</table>").selectFirst("table"));
  }

  private static List<String> slots(String rows) {
    return grid(rows).rows().stream().flatMap(row -> row.slots().stream())
        .map(s -> s.element().ownText() + " " + s.row() + "," + s.column() + " " + s.rows() + "x" + s.columns())
        .toList();
  }
}
