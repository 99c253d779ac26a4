package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Two blocks that begin on the same line: a list's mark and its text, a term and its description.
 *
 * @param offset of the right block, from the left edge
 */
public record SideBySide(Box left, double offset, Box right) implements Box {

  private static final double GUTTER = 4;
  /** With less room to its right, the left block stands above the other. */
  private static final double LEAST_ROOM = 34;

  @Override
  public double minWidth() {
    return offset + right.minWidth();
  }

  @Override
  public double maxWidth() {
    return offset + right.maxWidth();
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    double at = Math.min(offset, frame.width() / 2);
    if (frame.width() - at < LEAST_ROOM) {
      List<Chunk> above = new ArrayList<>(left.stack(frame));
      above.replaceAll(chunk -> chunk.kept(true));
      above.addAll(right.stack(frame));
      return above;
    }
    List<Chunk> first = left.stack(new Frame(frame.x(), at - GUTTER, frame.height(), frame.losses()));
    List<Chunk> second = right.stack(frame.inset(at, 0));
    return zip(List.of(first, second));
  }

  /** Joins columns into chunks that hold one chunk of each column, so that they go on from page to page together. */
  static List<Chunk> zip(List<List<Chunk>> columns) {
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Chunk> zipped = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      zipped.add(zipRow(columns, row));
    }
    return zipped;
  }

  private static Chunk zipRow(List<List<Chunk>> columns, int row) {
    List<Item> items = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    double before = 0;
    double height = 0;
    double after = 0;
    boolean keep = false;
    List<Chunk> repeat = List.of();
    for (List<Chunk> column : columns) {
      if (row < column.size()) {
        Chunk chunk = column.get(row);
        items.addAll(chunk.items());
        notes.addAll(chunk.notes());
        anchors.addAll(chunk.anchors());
        before = Math.max(before, chunk.before());
        height = Math.max(height, chunk.height());
        after = Math.max(after, chunk.after());
        keep |= chunk.keep();
        repeat = repeat.isEmpty() ? chunk.repeat() : repeat;
      }
    }
    return new Chunk(before, height, after, items, keep, notes, anchors, repeat);
  }
}
