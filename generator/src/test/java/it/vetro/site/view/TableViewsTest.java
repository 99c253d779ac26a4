package it.vetro.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Position;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Cell;
import it.vetro.model.DataTable.Chart;
import it.vetro.model.DataTable.ChartKind;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.DataTable.Row;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.ElementState;
import it.vetro.model.SourceLines;
import it.vetro.model.Topic;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.plan.Plans;
import it.vetro.plan.Series;
import it.vetro.project.Offices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableViewsTest {

  private static final Position AT = Position.of("prova.csv", 2);
  private static final Column NAME = column("area", "Area", ColumnType.TEXT);
  private static final Column MEN = column("uomini", "Uomini", ColumnType.COUNT, "2025", "Tempo pieno");
  private static final Column WOMEN = column("donne", "Donne", ColumnType.COUNT, "2025", "Tempo pieno");
  private static final Column PART = column("parziale", "Part time", ColumnType.COUNT, "2025");
  private static final Column COST = new Column("costo", "Costo", List.of(), ColumnType.EURO, "mln €", "", "preventivo");

  @Test
  void headingsSpanTheColumnsTheyHoldAndTheLinesBelowThem() {
    List<List<String>> lines = TableHeader.of(List.of(NAME, MEN, WOMEN, PART, COST)).stream()
        .map(line -> line.stream().map(h -> h.text() + " " + h.columns() + "x" + h.lines()).toList()).toList();
    assertEquals(List.of(
        List.of("Area 1x3", "2025 3x1", "Costo 1x3"),
        List.of("Tempo pieno 2x1", "Part time 1x2"),
        List.of("Uomini 1x1", "Donne 1x1")), lines);
  }

  @Test
  void aHeadingSaysNatureAndUnitUnlessItsWordsDo() {
    assertEquals("preventivo, mln €", TableHeader.of(List.of(COST)).get(0).get(0).note());
    Column said = new Column("c", "PREVENTIVO 2025", List.of(), ColumnType.EURO, "", "", "preventivo");
    assertEquals("", TableHeader.of(List.of(said)).get(0).get(0).note());
  }

  @Test
  void groupRowsHeadTheRowsBelowThem() {
    TableView view = view(table("", Optional.empty(), List.of(NAME, MEN),
        row("g1", RowKind.GROUP, "ATTIVO", ""), row("a", RowKind.ENTRY, "Crediti", "3"), row("t", RowKind.TOTAL, "Totale", "3"),
        row("g2", RowKind.GROUP, "ATTIVO", ""), row("b", RowKind.ENTRY, "Debiti", "1")));
    assertEquals(List.of("ATTIVO 2", "ATTIVO 1"), bodies(view), "two groups of one name stay two");
    assertEquals("totale", view.bodies().get(0).rows().get(1).kind());
    assertEquals(3, view.size());
  }

  @Test
  void rowsAreGroupedByTheValuesOfAColumnThatIsThenNotShown() {
    TableView view = view(table("semestre", Optional.empty(), List.of(NAME, column("semestre", "Tempi", ColumnType.TEXT), MEN),
        row("a", RowKind.ENTRY, "Corso A", "I", "3"), row("b", RowKind.ENTRY, "Corso B", "II", "4"),
        row("c", RowKind.ENTRY, "Corso C", "I", "5")));
    assertEquals(List.of("I 2", "II 1"), bodies(view));
    assertEquals(2, view.columns());
    assertEquals(List.of("Corso C", "5"), view.bodies().get(0).rows().get(1).cells().stream().map(c -> c.printed()).toList());
  }

  @Test
  void sharesAddUpToAHundredAndNegativePartsHaveNone() {
    Chart shares = new Chart(ChartKind.COMPOSITION, "", List.of(), List.of());
    TableView view = view(table("", Optional.of(shares), List.of(NAME, MEN),
        row("a", RowKind.ENTRY, "A", "30"), row("b", RowKind.ENTRY, "B", "10"), row("t", RowKind.TOTAL, "Totale", "40")));
    List<TableView.Part> parts = view.chart().orElseThrow().drawings().get(0).parts();
    assertEquals(List.of("30 (75,0 %)", "10 (25,0 %)"), parts.stream().map(TableView.Part::text).toList(), "the total is no part");
    assertTrue(view(table("", Optional.of(shares), List.of(NAME, MEN), row("a", RowKind.ENTRY, "A", "-3"))).chart().isEmpty());
  }

  @Test
  void aSeriesHasOneDrawingForEachRowAndLeavesOutWhatIsNoNumber() {
    Chart series = new Chart(ChartKind.SERIES, "Andamento", List.of("a"), List.of("uomini", "donne"));
    TableView view = view(table("", Optional.of(series), List.of(NAME, MEN, WOMEN),
        row("a", RowKind.ENTRY, "A", "30", "-"), row("b", RowKind.ENTRY, "B", "1", "2")));
    TableView.Drawing drawing = view.chart().orElseThrow().drawings().get(0);
    assertEquals(1, view.chart().orElseThrow().drawings().size());
    assertEquals("Andamento: A", drawing.title());
    assertEquals(List.of("Uomini 30"), drawing.parts().stream().map(p -> p.label() + " " + p.text()).toList());
  }

  private static List<String> bodies(TableView view) {
    return view.bodies().stream().map(b -> b.title() + " " + b.rows().size()).toList();
  }

  private static TableView view(DataTable table) {
    return new DocumentView(Plans.named("piano").table(table).build(), new Offices(List.of()),
        new Series(List.of()), Words.in(Path.of("../templates"))).dataTables().get(0);
  }

  private static DataTable table(String groupedBy, Optional<Chart> chart, List<Column> columns, Row... rows) {
    return new DataTable("prova", "Prova", "", Topic.STAFF, "", "", columns, List.of(rows), groupedBy,
        Optional.empty(), chart, List.of(), List.of(), SourceLines.NONE, AT);
  }

  private static Row row(String id, RowKind kind, String... cells) {
    List<Cell> all = new ArrayList<>();
    for (String cell : cells) {
      Optional<Value> value = cell.matches("-?\\d+")
          ? Optional.of(new Value.Quantity(cell, new BigDecimal(cell), Unit.NUMBER, "")) : Optional.empty();
      all.add(new Cell(cell, Optional.empty(), "", value, List.of()));
    }
    return new Row(id, kind, Optional.empty(), ElementState.ACTIVE, "", all, SourceLines.NONE, AT);
  }

  private static Column column(String id, String title, ColumnType type, String... groups) {
    return new Column(id, title, List.of(groups), type, "", "", "");
  }
}
