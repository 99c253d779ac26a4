package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** How tall the rows of a table are, and which part of which cell is painted in each. */
final class RowHeights {

  /** What a row paints of a cell: all of it, unless a cell that spans rows is too tall for that. */
  record Part(Cell cell, List<Chunk> chunks) {}

  private final double padding;
  private final double tallest;
  /** What the cells of one row each need, and the heights with the cells that span rows. */
  private final double[] own;
  private final double[] heights;
  private final List<List<Part>> parts;
  private final List<Part> spanning = new ArrayList<>();
  private final List<Part> placed = new ArrayList<>();
  private final List<Integer> placedRows = new ArrayList<>();
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
    this.own = new double[rows];
    this.heights = new double[rows];
    this.kept = new boolean[rows];
    this.parts = new ArrayList<>(rows);
    this.below = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      own[row] = padding + Theme.leading(Theme.TABLE);
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
      own[cell.row()] = Math.max(own[cell.row()], Chunk.height(chunks) + padding);
      addInOrder(cell.row(), part);
    }
  }

  /**
   * Makes room for the cells that span rows; called once, when all cells are known. Such a cell is painted in one piece
   * over its rows, which then stay together; where that would keep too many rows together, its lines are shared out.
   */
  void settle() {
    Set<Part> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    spanning.stream().filter(part -> Chunk.height(part.chunks()) > tallest).forEach(shared::add);
    do {
      System.arraycopy(own, 0, heights, 0, own.length);
      Arrays.fill(kept, false);
      placed.clear();
      placedRows.clear();
      for (Part part : spanning) {
        if (shared.contains(part)) {
          share(part);
        } else {
          spread(part);
        }
      }
    } while (shared.addAll(inTallRuns()));
    for (int i = 0; i < placed.size(); i++) {
      addInOrder(placedRows.get(i), placed.get(i));
    }
  }

  /** The cells that span rows which have to stay together and are too tall for that. */
  private List<Part> inTallRuns() {
    BitSet tall = new BitSet();
    int row = 0;
    while (row < heights.length) {
      int from = row;
      double height = heights[row];
      while (row < heights.length && kept[row]) {
        height += heights[++row];
      }
      if (row > from && height > tallest) {
        tall.set(from, row);
      }
      row++;
    }
    return spanning.stream().filter(part -> {
      int reached = tall.nextSetBit(part.cell().row());
      return reached >= 0 && reached < part.cell().end() - 1;
    }).toList();
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

  private void place(int row, Part part) {
    placedRows.add(row);
    placed.add(part);
  }

  private void addInOrder(int row, Part part) {
    List<Part> there = parts.get(row);
    int at = there.size();
    while (at > 0 && there.get(at - 1).cell().column() > part.cell().column()) {
      at--;
    }
    if (!part.chunks().isEmpty()) {
      there.add(at, part);
    }
  }
}
