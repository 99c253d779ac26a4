package it.vetro.site.view;

import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Chart;
import it.vetro.model.DataTable.ChartKind;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.Row;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.Value;
import it.vetro.plan.Decimals;
import it.vetro.site.view.TableView.ChartView;
import it.vetro.site.view.TableView.Drawing;
import it.vetro.site.view.TableView.Part;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the chart of a table: what stands in it is what stands in the cells. */
final class TableCharts {

  private final DataTable table;
  private final Chart chart;

  private TableCharts(DataTable table, Chart chart) {
    this.table = table;
    this.chart = chart;
  }

  /** The chart that the data ask for; empty when none of its cells is a number. */
  static Optional<ChartView> of(DataTable table) {
    return table.chart().map(chart -> new TableCharts(table, chart).drawn()).filter(view -> !view.drawings().isEmpty());
  }

  private ChartView drawn() {
    List<Drawing> drawings = new ArrayList<>();
    // bars of one row compare its columns: one bar for each column would compare nothing
    boolean oneRow = chart.kind() == ChartKind.BARS && rows().size() == 1;
    if (chart.kind() == ChartKind.SERIES || oneRow) {
      for (Row row : rows()) {
        add(drawings, row.id(), oneRow ? "" : row.cells().get(0).printed(),
            columns().stream().flatMap(c -> part(c.title(), row, c).stream()).toList());
      }
    } else {
      for (Column column : columns()) {
        List<Part> parts = rows().stream().flatMap(r -> part(r.cells().get(0).printed(), r, column).stream()).toList();
        add(drawings, column.id(), columns().size() == 1 ? "" : column.title(),
            chart.kind() == ChartKind.COMPOSITION ? shares(parts) : parts);
      }
    }
    return new ChartView(chart.kind().key(), drawings);
  }

  private void add(List<Drawing> drawings, String id, String title, List<Part> parts) {
    if (!parts.isEmpty()) {
      String heading = chart.title().isEmpty() ? table.title() : chart.title();
      drawings.add(new Drawing("grafico-" + table.id() + "-" + id, title.isEmpty() ? heading : heading + ": " + title, parts));
    }
  }

  private List<Row> rows() {
    return chart.rows().isEmpty()
        ? table.rows().stream().filter(r -> r.kind() == RowKind.ENTRY && r.state().isCurrent()).toList()
        : chart.rows().stream().flatMap(id -> table.row(id).stream()).toList();
  }

  private List<Column> columns() {
    return chart.columns().isEmpty()
        ? table.columns().stream().filter(c -> c.type().isNumeric()).toList()
        : chart.columns().stream().filter(id -> table.indexOf(id) >= 0).map(id -> table.columns().get(table.indexOf(id))).toList();
  }

  private Optional<Part> part(String label, Row row, Column column) {
    return table.cell(row.id(), column.id()).flatMap(cell -> cell.value()
        .filter(Value.Quantity.class::isInstance)
        .map(value -> new Part(label, ((Value.Quantity) value).amount(), cell.printed())));
  }

  /** Each part with its share of the whole; none where a part is negative or the whole is nothing. */
  private static List<Part> shares(List<Part> parts) {
    BigDecimal whole = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (whole.signum() <= 0 || parts.stream().anyMatch(p -> p.value().signum() < 0)) {
      return List.of();
    }
    return parts.stream().map(p -> {
      BigDecimal share = p.value().movePointRight(2).divide(whole, MathContext.DECIMAL64);
      String printed = Decimals.print(share, 1) + " %";
      return new Part(p.label(), share, p.text().contains("%") ? p.text() : p.text() + " (" + printed + ")");
    }).toList();
  }
}
