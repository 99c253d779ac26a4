package it.vetro.sheet.exchange;

import it.vetro.finding.Position;
import it.vetro.read.CsvCell;
import it.vetro.read.CsvText;
import it.vetro.sheet.CsvLine;
import it.vetro.sheet.exchange.TableChange.ChangedCell;
import it.vetro.sheet.exchange.TableChange.ChangedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The text that a file would have after an import. Rows that say what they said are written as they were, to the
 * character.
 */
final class NewContent {

  private final ChamberTable table;
  private final CsvContent old;
  private final Incoming incoming;
  private final List<Integer> order;
  private final List<String> columns;
  private final List<String> added;

  NewContent(ChamberTable table, CsvContent old, Incoming incoming) {
    this.table = table;
    this.old = old;
    this.incoming = incoming;
    this.order = order();
    this.columns = order.stream().map(incoming.columns()::get).toList();
    this.added = old.header().isEmpty() ? List.of() : columns.subList(old.header().size(), columns.size());
  }

  /** Which column of the sheet each column of the file is: the file's own first, in its order. */
  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    List<String> first = old.header().isEmpty() ? table.format().columns() : old.header();
    first.stream().map(incoming.columns()::indexOf).filter(i -> i >= 0).forEach(order::add);
    IntStream.range(0, incoming.columns().size()).filter(i -> !order.contains(i)).forEach(order::add);
    return order;
  }

  /** What changes; the text with it. */
  TableChange change() {
    List<List<String>> news = incoming.rows().stream().map(row -> ordered(row.cells())).toList();
    List<List<String>> olds = old.rows().stream().map(row -> widened(row.cells())).toList();
    RowMatch match = RowMatch.of(olds, news, keys());
    List<ChangedRow> come = new ArrayList<>();
    List<ChangedCell> changed = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    lines.add(!old.header().isEmpty() && added.isEmpty() ? old.headerLine() : CsvLine.of(columns));
    for (int i = 0; i < news.size(); i++) {
      int before = match.oldOf(i);
      if (before == RowMatch.NONE) {
        come.add(new ChangedRow(label(news.get(i)), incoming.rows().get(i).at()));
      } else {
        compare(olds.get(before), news.get(i), incoming.rows().get(i), changed);
      }
      boolean same = before != RowMatch.NONE && added.isEmpty() && olds.get(before).equals(news.get(i));
      lines.add(same ? old.rows().get(before).written() : CsvLine.of(news.get(i)));
    }
    List<ChangedRow> gone = IntStream.range(0, olds.size()).filter(i -> !match.isKept(i))
        .mapToObj(i -> new ChangedRow(label(olds.get(i)), Position.of(table.name()))).toList();
    String text = (old.marked() ? CsvLine.MARK : "") + String.join(old.lineEnd(), lines) + old.lineEnd();
    return new TableChange(table, old.header().isEmpty(), added, come, gone, changed, match.isReordered(), text);
  }

  private List<String> ordered(List<String> cells) {
    return order.stream().map(cells::get).toList();
  }

  private List<String> widened(List<String> cells) {
    List<String> wide = new ArrayList<>(cells);
    added.forEach(column -> wide.add(""));
    return wide;
  }

  private List<Integer> keys() {
    return table.format().key().stream().map(columns::indexOf).filter(i -> i >= 0).toList();
  }

  private void compare(List<String> before, List<String> after, Incoming.Row row, List<ChangedCell> changed) {
    for (int i = 0; i < after.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.add(new ChangedCell(label(after), columns.get(i), before.get(i), after.get(i), row.cellsAt().get(order.get(i))));
      }
    }
  }

  private String label(List<String> row) {
    List<String> words = keys().stream().map(row::get).filter(text -> !text.isEmpty()).toList();
    return String.join(", ", words.isEmpty() ? row.subList(0, 1) : words);
  }

  /**
   * Which cell of the sheet each place of the text comes from: a place belongs to the last cell that begins at or
   * before it.
   */
  TreeMap<Position, Position> places(TableChange change) {
    TreeMap<Position, Position> places = new TreeMap<>();
    String text = change.text();
    List<List<CsvCell>> rows = CsvText.of(text.startsWith(CsvLine.MARK) ? text.substring(CsvLine.MARK.length()) : text).rows();
    for (int i = 0; i < rows.size(); i++) {
      List<Position> sources = i == 0 ? incoming.headerAt() : incoming.rows().get(i - 1).cellsAt();
      for (int cell = 0; cell < rows.get(i).size(); cell++) {
        CsvCell written = rows.get(i).get(cell);
        places.put(new Position(table.name(), written.line(), written.column()), sources.get(order.get(cell)));
      }
    }
    return places;
  }

  /** The place in the sheet of a place in the text; the sheet itself for a place above all cells. */
  static Position source(TreeMap<Position, Position> places, Position at, Position sheet) {
    Map.Entry<Position, Position> cell = at.line() == 0 ? null : places.floorEntry(at);
    return cell == null ? sheet : cell.getValue();
  }
}
