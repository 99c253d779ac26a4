package it.vetro.pdf.layout;

import it.vetro.pdf.text.Colour;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of a table, once the widths of its columns are known. */
final class TableRows {

  /** Left and right in a cell. */
  static final double PADDING = 5;
  /** The same in a table whose words do not fit else. */
  static final double TIGHT_PADDING = 1.5;
  /** Above and below in a cell. */
  static final double GAP = 3.6;
  private static final double HAIRLINE = 0.5;
  private static final double STRONG_RULE = 1;
  private static final int MOST_LINES_AGAIN = 3;
  /** A row taller than this part of a page goes on on the next page rather than leave a page half empty. */
  private static final double TALLEST_WHOLE_ROW = 0.5;

  private final TableBox table;
  private final double[] edges;
  private final Frame frame;
  private final RowHeights heights;

  TableRows(TableBox table, double[] widths, double padding, Frame frame) {
    this.table = table;
    this.frame = frame;
    this.edges = new double[widths.length + 1];
    edges[0] = frame.x();
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    this.heights = new RowHeights(table.rows(), 2 * GAP + HAIRLINE, frame.height() * TALLEST_WHOLE_ROW);
    for (Cell cell : table.cells()) {
      double left = edges[cell.column()] + padding;
      double width = edges[cell.column() + cell.columns()] - padding - left;
      heights.add(cell, cell.box().stack(new Frame(left, width, frame.height(), frame.losses())));
    }
    heights.settle();
  }

  /** The chunks of a row: one, unless the row is too tall to stay on one page. */
  List<Chunk> row(int row, double room) {
    double height = heights.of(row);
    boolean keep = heights.goesOnBelow(row) || table.groupRows().get(row) || row == table.rows() - 2;
    if (height <= room * TALLEST_WHOLE_ROW) {
      return List.of(whole(row, height).kept(keep));
    }
    if (height > room) {
      frame.losses().tallRow(firstWords(row));
    }
    return sliced(row, keep);
  }

  private String firstWords(int row) {
    StringBuilder words = new StringBuilder();
    for (Item item : heights.parts(row).get(0).chunks().get(0).items()) {
      if (item instanceof Item.Text text) {
        words.append(text.piece().text());
      }
    }
    return words.toString();
  }

  private Chunk whole(int row, double height) {
    List<Item> items = decoration(row, height);
    items.addAll(topRule(row));
    List<String> notes = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (RowHeights.Part part : heights.parts(row)) {
      Chunk content = Chunk.merged(part.chunks());
      double room = height - 2 * GAP - HAIRLINE - content.height();
      double down = GAP + (row < table.headRows() ? Math.max(0, room) : 0);
      content.items().forEach(item -> items.add(item.down(down)));
      notes.addAll(content.notes());
      anchors.addAll(content.anchors());
    }
    return new Chunk(0, height, 0, items, false, notes, anchors, List.of());
  }

  private List<Chunk> sliced(int row, boolean keep) {
    List<Chunk> slices = new ArrayList<>();
    slices.add(Chunk.of(GAP, topRule(row), List.of()).kept(true));
    List<RowHeights.Part> parts = heights.parts(row);
    List<Chunk> lines = SideBySide.zip(parts.stream().map(RowHeights.Part::chunks).toList());
    for (int i = 0; i < lines.size(); i++) {
      Chunk line = lines.get(i);
      slices.add(line.on(columnRules(row, line.height())).under(firstCellAgain(row, parts.get(0), i, lines.size() - i)));
    }
    slices.add(Chunk.of(GAP + HAIRLINE, decoration(row, GAP + HAIRLINE), List.of()).kept(keep));
    int last = slices.size() - 2;
    slices.set(last, slices.get(last).kept(true));
    if (slices.size() > 4) {
      slices.set(1, slices.get(1).kept(true));
      slices.set(last - 1, slices.get(last - 1).kept(true));
    }
    return slices;
  }

  /**
   * The beginning of the first cell, beside a line with nothing in its column: shown when a page begins here. Not a
   * drawing, which is higher than that line.
   */
  private static List<Chunk> firstCellAgain(int row, RowHeights.Part first, int line, int linesLeft) {
    int shown = Math.min(first.chunks().size(), Math.min(linesLeft, MOST_LINES_AGAIN));
    if (first.cell().column() > 0 || first.cell().row() < row || first.chunks().size() > line) {
      return List.of();
    }
    List<Item> items = Chunk.merged(first.chunks().subList(0, shown)).items();
    if (items.stream().anyMatch(item -> item instanceof Item.Image)) {
      return List.of();
    }
    return List.of(Chunk.of(0, items.stream().filter(item -> !(item instanceof Item.Area)).toList(), List.of()));
  }

  /** The tint of a row that heads a group, and the rule below every cell that ends with this row. */
  private List<Item> decoration(int row, double height) {
    List<Item> items = new ArrayList<>(columnRules(row, height));
    if (table.groupRows().get(row)) {
      items.add(new Item.Fill(frame.x(), 0, edges[edges.length - 1] - frame.x(), height, Theme.TINT));
    }
    boolean strong = row == table.headRows() - 1 || row == table.rows() - 1;
    double thickness = strong ? STRONG_RULE : HAIRLINE;
    Colour colour = strong ? Theme.PRIMARY : Theme.HAIRLINE;
    int from = 0;
    for (int column = 0; column <= edges.length - 1; column++) {
      boolean end = column == edges.length - 1 || heights.spansBelow(row, column);
      if (end) {
        if (column > from) {
          items.add(new Item.Fill(edges[from], height - thickness, edges[column] - edges[from], thickness, colour));
        }
        from = column + 1;
      }
    }
    return items;
  }

  /** The rules between the cells of a row, where the table has any. */
  private List<Item> columnRules(int row, double height) {
    List<Item> rules = new ArrayList<>();
    for (int column = 1; table.ruled() && column < edges.length - 1; column++) {
      int edge = column;
      boolean inside = table.cells().stream().anyMatch(cell -> cell.row() <= row && row < cell.end()
          && cell.column() < edge && edge < cell.column() + cell.columns());
      if (!inside) {
        rules.add(new Item.Fill(edges[column], 0, HAIRLINE, height, Theme.HAIRLINE));
      }
    }
    return rules;
  }

  private List<Item> topRule(int row) {
    if (row > 0) {
      return List.of();
    }
    return List.of(new Item.Fill(frame.x(), 0, edges[edges.length - 1] - frame.x(), STRONG_RULE, Theme.PRIMARY));
  }
}
