package it.vetro.site.view;

import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.Note;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Alarms;
import it.vetro.site.view.TableView.Body;
import it.vetro.site.view.TableView.Row;
import it.vetro.site.view.TableView.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the views of the tables of one document. */
final class TableViews {

  private final PlanDocument document;
  private final Addresses addresses;
  private final TableAccounts accounts;
  private final Words words;

  TableViews(PlanDocument document, Addresses addresses, Words words) {
    this.document = document;
    this.addresses = addresses;
    this.accounts = new TableAccounts(document, words);
    this.words = words;
  }

  TableView view(DataTable table) {
    List<Column> shown = TableHeader.shown(table);
    List<Note> notes = notes(table);
    List<Body> bodies = bodies(table, shown, notes);
    return new TableView(table.id(), table.title(), addresses.table(table.id()),
        new TableView.Topic(table.topic().key(), table.topic().label()),
        table.chapter().isEmpty() ? "" : addresses.chapter(table.chapter()), table.description(),
        table.dataSource(), SourceText.of(table.source(), words), TableHeader.of(shown), bodies, shown.size(),
        accounts.of(table), notes, TableCharts.of(table));
  }

  /** The notes that the cells refer to, each once, in the order of the cells. */
  private List<Note> notes(DataTable table) {
    Set<String> used = new LinkedHashSet<>();
    table.rows().stream().flatMap(r -> r.cells().stream()).forEach(c -> used.addAll(c.notes()));
    return used.stream()
        .flatMap(id -> Stream.concat(table.notes().stream(), document.notes().stream()).filter(n -> n.id().equals(id)).limit(1))
        .toList();
  }

  private List<Body> bodies(DataTable table, List<Column> shown, List<Note> notes) {
    List<Body> bodies = new ArrayList<>();
    Map<String, Body> byValue = new HashMap<>();
    int groupedBy = table.indexOf(table.groupedBy());
    for (DataTable.Row row : table.rows()) {
      if (row.kind() == RowKind.GROUP) {
        bodies.add(new Body(row.cells().get(0).printed(), new ArrayList<>()));
        continue;
      }
      if (groupedBy >= 0) {
        byValue.computeIfAbsent(row.cells().get(groupedBy).printed(), value -> added(bodies, value));
      } else if (bodies.isEmpty()) {
        added(bodies, "");
      }
      Body body = groupedBy >= 0 ? byValue.get(row.cells().get(groupedBy).printed()) : bodies.get(bodies.size() - 1);
      body.rows().add(row(table, row, shown, notes));
    }
    return bodies;
  }

  private static Body added(List<Body> bodies, String title) {
    Body body = new Body(title, new ArrayList<>());
    bodies.add(body);
    return body;
  }

  private Row row(DataTable table, DataTable.Row row, List<Column> shown, List<Note> notes) {
    List<TableCell> cells = new ArrayList<>();
    Set<CellRef> alarms = Set.copyOf(Alarms.beyond(table));
    for (Column column : shown) {
      DataTable.Cell cell = row.cells().get(table.indexOf(column.id()));
      boolean numeric = DataTable.typeOf(row, column).isNumeric();
      cells.add(new TableCell(cell.printed(), cell.previous().orElse(""), numeric,
          alarms.contains(new CellRef(table.id(), row.id(), column.id())), marks(cell, notes), accounts.about(table, row, column)));
    }
    return new Row(row.id(), row.kind().key(), row.state().key(), cells);
  }

  private static List<Cell.Mark> marks(DataTable.Cell cell, List<Note> notes) {
    return notes.stream().filter(n -> cell.notes().contains(n.id())).map(n -> new Cell.Mark(n.id(), n.mark())).toList();
  }
}
