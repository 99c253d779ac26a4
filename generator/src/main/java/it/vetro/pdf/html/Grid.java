package it.vetro.pdf.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a table at their rows and columns, as HTML counts them when cells span. */
final class Grid {

  /** Spans beyond this are mistakes. */
  private static final int WIDEST_SPAN = 1000;

  private final List<Row> rows = new ArrayList<>();
  private int columns;
  private int headRows;

  private Grid() {}

  /**
   * A row.
   *
   * @param section the {@code thead}, {@code tbody} or {@code tfoot} it is in
   * @param filled number of columns taken by its cells and by those that come down from above
   */
  record Row(Element section, Element element, List<Slot> slots, int filled) {}

  /**
   * A cell at its place. Rows and columns count from 0, spans from 1.
   *
   * @param section the {@code thead}, {@code tbody} or {@code tfoot} it is in
   */
  record Slot(Element section, Element element, int row, int column, int rows, int columns) {

    boolean isHeading() {
      return element.tagName().equals("th");
    }

    boolean isInHead() {
      return section.tagName().equals("thead");
    }

    /** Whether it heads the rows below it over the whole width. */
    boolean isGroup(int tableColumns) {
      return isHeading() && !isInHead() && (columns == tableColumns && tableColumns > 1
          || element.attr("scope").equals("rowgroup") && columns > 1);
    }
  }

  static Grid of(Element table) {
    Grid grid = new Grid();
    List<Element> sections = new ArrayList<>(table.select("> thead"));
    grid.headRows = sections.stream().mapToInt(head -> head.select("> tr").size()).sum();
    sections.addAll(table.select("> tbody"));
    sections.addAll(table.select("> tfoot"));
    sections.forEach(grid::addSection);
    grid.dropCoveredRows();
    return grid;
  }

  /** Drops the rows that have no cell of their own, only cells that come down from above; those span one row less. */
  private void dropCoveredRows() {
    int[] dropped = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      boolean covered = rows.get(i).slots().isEmpty() && rows.get(i).filled() == columns;
      dropped[i + 1] = dropped[i] + (covered ? 1 : 0);
    }
    if (dropped[rows.size()] == 0) {
      return;
    }
    List<Row> all = new ArrayList<>(rows);
    rows.clear();
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      if (dropped[i + 1] == dropped[i]) {
        List<Slot> slots = row.slots().stream().map(slot -> new Slot(slot.section(), slot.element(),
            slot.row() - dropped[slot.row()], slot.column(),
            slot.rows() - dropped[slot.row() + slot.rows()] + dropped[slot.row()], slot.columns())).toList();
        rows.add(new Row(row.section(), row.element(), slots, row.filled()));
      }
    }
    headRows -= dropped[headRows];
  }

  List<Row> rows() {
    return rows;
  }

  /** The cells by row and column, each at every place it takes; null where there is none. */
  Slot[][] slots() {
    Slot[][] slots = new Slot[rows.size()][columns];
    for (Row row : rows) {
      for (Slot slot : row.slots()) {
        for (int i = slot.row(); i < slot.row() + slot.rows(); i++) {
          Arrays.fill(slots[i], slot.column(), slot.column() + slot.columns(), slot);
        }
      }
    }
    return slots;
  }

  int columns() {
    return columns;
  }

  int headRows() {
    return headRows;
  }

  /** The number an attribute holds, 1 when it holds none. */
  static int span(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    return !value.isEmpty() && value.matches("[0-9]{1,4}") ? Math.max(1, Math.min(WIDEST_SPAN, Integer.parseInt(value))) : 1;
  }

  private void addSection(Element section) {
    List<Element> elements = section.select("> tr");
    int end = rows.size() + elements.size();
    List<Integer> taken = new ArrayList<>();
    for (Element element : elements) {
      addRow(section, element, end, taken);
    }
  }

  /**
   * Adds a row.
   *
   * @param end row after the section's last one: no cell reaches beyond its section
   * @param taken by column: the row from which it is free again
   */
  private void addRow(Element section, Element element, int end, List<Integer> taken) {
    int row = rows.size();
    int column = 0;
    List<Slot> slots = new ArrayList<>();
    for (Element cell : element.children()) {
      if (cell.tagName().equals("td") || cell.tagName().equals("th")) {
        while (column < taken.size() && taken.get(column) > row) {
          column++;
        }
        int wide = span(cell, "colspan");
        int high = Math.min(span(cell, "rowspan"), end - row);
        slots.add(new Slot(section, cell, row, column, high, wide));
        for (int i = 0; i < wide; i++) {
          while (taken.size() <= column) {
            taken.add(0);
          }
          taken.set(column++, row + high);
        }
      }
    }
    while (column < taken.size() && taken.get(column) > row) {
      column++;
    }
    columns = Math.max(columns, column);
    rows.add(new Row(section, element, slots, column));
  }
}
