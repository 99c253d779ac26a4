package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table: rows with rules between them, which may run over many pages under the same heading rows.
 *
 * @param caption above the table, on the page of its first rows
 * @param cells in the order of their rows
 * @param rows number of rows
 * @param headRows number of rows shown again at the head of every page
 * @param groupRows the rows that head a group of rows
 * @param shares part of the width asked for each column, 0 when none is
 * @param ruled whether there are rules between the columns too: cells to write in by hand show where they end
 */
public record TableBox(Box caption, List<Cell> cells, int rows, int headRows, BitSet groupRows, double[] shares, boolean ruled)
    implements Box {

  private static final double SPACE_ABOVE = 10;
  private static final double SPACE_BELOW = 16;
  /** Heading rows taller than this part of a page are not repeated. */
  private static final double TALLEST_HEAD = 0.35;

  public TableBox {
    cells = Decimals.aligned(cells, shares.length);
  }

  @Override
  public double minWidth() {
    return new ColumnWidths(cells, 2 * TableRows.PADDING, shares).least();
  }

  @Override
  public double maxWidth() {
    return new ColumnWidths(cells, 2 * TableRows.PADDING, shares).most();
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(caption.stack(frame));
    chunks.replaceAll(chunk -> chunk.kept(true));
    if (!cells.isEmpty()) {
      addRows(frame, chunks);
    }
    if (!chunks.isEmpty()) {
      Chunk first = chunks.get(0);
      chunks.set(0, first.spaced(Math.max(first.before(), SPACE_ABOVE), first.after()));
      Chunk last = chunks.get(chunks.size() - 1);
      chunks.set(chunks.size() - 1, last.spaced(last.before(), SPACE_BELOW).kept(false));
    }
    return chunks;
  }

  private void addRows(Frame frame, List<Chunk> chunks) {
    ColumnWidths columns = new ColumnWidths(cells, 2 * TableRows.PADDING, shares);
    boolean roomy = columns.least() <= frame.width();
    double padding = roomy ? TableRows.PADDING : TableRows.TIGHT_PADDING;
    ColumnWidths fitting = roomy ? columns : new ColumnWidths(cells, 2 * padding, shares);
    TableRows stacked = new TableRows(this, fitting.in(frame.width()), padding, frame);
    List<Chunk> head = new ArrayList<>();
    for (int row = 0; row < headRows; row++) {
      head.addAll(stacked.row(row, frame.height()));
    }
    head.replaceAll(chunk -> chunk.kept(true));
    chunks.addAll(head);
    List<Chunk> repeat = Chunk.height(head) <= frame.height() * TALLEST_HEAD ? repeatable(head) : List.of();
    List<Chunk> overRest = new ArrayList<>(repeat);
    if (!repeat.isEmpty()) {
      overRest.add(Chunk.gap(TableRows.GAP));
    }
    double room = frame.height() - Chunk.height(overRest);
    // at least two rows below the heading, and below the heading of the first group
    int firstRows = headRows + (groupRows.get(headRows) ? 2 : 1);
    for (int row = headRows; row < rows; row++) {
      List<Chunk> parts = stacked.row(row, room);
      chunks.add(parts.get(0).under(repeat));
      parts.stream().skip(1).forEach(part -> chunks.add(part.under(joined(overRest, part.repeat()))));
      if (parts.size() == 1 && row < firstRows && row < rows - 1) {
        chunks.set(chunks.size() - 1, chunks.get(chunks.size() - 1).kept(true));
      }
    }
  }

  private static List<Chunk> joined(List<Chunk> heading, List<Chunk> row) {
    List<Chunk> both = new ArrayList<>(heading);
    both.addAll(row);
    return both;
  }

  /** The heading rows as they are shown again: links, notes and places belong to the first time only. */
  private static List<Chunk> repeatable(List<Chunk> head) {
    return head.stream().map(chunk -> {
      List<Item> items = chunk.items().stream().filter(item -> !(item instanceof Item.Area)).toList();
      return Chunk.of(chunk.height(), items, List.of()).spaced(chunk.before(), chunk.after());
    }).toList();
  }
}
