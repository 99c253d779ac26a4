package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How tall the rows of a table are, and which part of which cell is painted in each. */
final class RowHeights {

  /** What a row paints of a cell: all of it, unless a cell that spans rows is too tall for that. */
  record Part(Cell cell, List<Chunk> chunks) {}

  private final double padding;
  private final double tallest;
  private final double[] heights;
  private final List<List<Part>> parts;
  private final List<Part> spanning = new ArrayList<>();
  /** By row: the columns of cells that go on below it. */
  private final List<BitSet> below;
  private final boolean[] kept;

  /**
   * @param padding above and below in a cell together
   * @param tallest height above which a cell that spans rows is shared out among them
   */
  RowHeights(int rows, double padding, double tallest) {
    this.padding = padding;
    this.tallest = tallest;
    this.heights = new double[rows];
    this.kept = new boolean[rows];
    this.parts = new ArrayList<>(rows);
    this.below = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      heights[row] = padding + Theme.leading(Theme.TABLE);
      parts.add(new ArrayList<>());
      below.add(new BitSet());
    }
  }

  void add(Cell cell, List<Chunk> chunks) {
    Part part = new Part(cell, chunks);
    if (cell.rows() > 1) {
      spanning.add(part);
      for (int row = cell.row(); row < cell.end() - 1; row++) {
        below.get(row).set(cell.column(), cell.column() + cell.columns());
      }
    } else {
      put(cell.row(), part);
    }
  }

  /** Makes room for the cells that span rows; called once, when all cells are known. */
  void settle() {
    for (Part part : spanning) {
      if (Chunk.height(part.chunks()) > tallest) {
        share(part);
      } else {
        spread(part);
      }
    }
  }

  double of(int row) {
    return heights[row];
  }

  /** What is painted in a row, in the order of the columns. */
  List<Part> parts(int row) {
    return parts.get(row);
  }

  /** Whether the cell in this column and row goes on in the row below. */
  boolean spansBelow(int row, int column) {
    return below.get(row).get(column);
  }

  /** Whether the text painted in this row reaches into the row below. */
  boolean goesOnBelow(int row) {
    return kept[row];
  }

  /** Paints the cell from its first row; the last one is stretched when all are too low. */
  private void spread(Part part) {
    Cell cell = part.cell();
    double needed = Chunk.height(part.chunks()) + padding;
    double reached = 0;
    for (int row = cell.row(); row < cell.end(); row++) {
      reached += heights[row];
      kept[row] |= row < cell.end() - 1 && reached < needed;
    }
    heights[cell.end() - 1] += Math.max(0, needed - reached);
    place(cell.row(), part);
  }

  /** Paints in each row as many lines of the cell as fit, and the rest in the last. */
  private void share(Part part) {
    Cell cell = part.cell();
    int next = 0;
    for (int row = cell.row(); row < cell.end(); row++) {
      int from = next;
      boolean last = row == cell.end() - 1;
      while (next < part.chunks().size()
          && (last || Chunk.height(part.chunks().subList(from, next + 1)) + padding <= heights[row])) {
        next++;
      }
      if (next > from) {
        List<Chunk> lines = List.copyOf(part.chunks().subList(from, next));
        heights[row] = Math.max(heights[row], Chunk.height(lines) + padding);
        place(row, new Part(cell, lines));
      }
    }
  }

  private void put(int row, Part part) {
    heights[row] = Math.max(heights[row], Chunk.height(part.chunks()) + padding);
    if (!part.chunks().isEmpty()) {
      parts.get(row).add(part);
    }
  }

  private void place(int row, Part part) {
    List<Part> there = parts.get(row);
    int at = 0;
    while (at < there.size() && there.get(at).cell().column() < part.cell().column()) {
      at++;
    }
    if (!part.chunks().isEmpty()) {
      there.add(at, part);
    }
  }
}
