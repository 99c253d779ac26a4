package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of like width beside each other, as many as there is room for, then below. Each row stays on one page, and its
 * drawings begin at the same height.
 */
public record Columns(List<Box> boxes) implements Box {

  private static final double GUTTER = 24;
  /** How much narrower than they would like they become to stand beside each other. */
  private static final double LEAST = 0.78;

  @Override
  public double minWidth() {
    return new Stack(boxes).minWidth();
  }

  @Override
  public double maxWidth() {
    return new Stack(boxes).maxWidth();
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    double least = Math.max(minWidth(), maxWidth() * LEAST);
    int columns = Math.min(boxes.size(), (int) ((frame.width() + GUTTER) / (least + GUTTER)));
    if (columns < 2) {
      return new Stack(boxes).stack(frame);
    }
    double width = (frame.width() - (columns - 1) * GUTTER) / columns;
    List<Chunk> rows = new ArrayList<>();
    for (int from = 0; from < boxes.size(); from += columns) {
      List<Chunk> row = new ArrayList<>();
      for (int i = from; i < Math.min(boxes.size(), from + columns); i++) {
        Frame column = new Frame(frame.x() + (i - from) * (width + GUTTER), width, frame.height(), frame.losses());
        List<Chunk> chunks = boxes.get(i).stack(column);
        if (!chunks.isEmpty()) {
          row.add(Chunk.merged(chunks));
        }
      }
      double lead = row.stream().mapToDouble(Columns::lead).max().orElse(0);
      rows.addAll(SideBySide.zip(row.stream().map(chunk -> List.of(lowered(chunk, lead - lead(chunk)))).toList()));
    }
    return rows;
  }

  /** Height of what stands above the first drawing. */
  private static double lead(Chunk chunk) {
    return chunk.items().stream().filter(Item.Image.class::isInstance).mapToDouble(item -> ((Item.Image) item).y())
        .findFirst().orElse(0);
  }

  private static Chunk lowered(Chunk chunk, double down) {
    List<Item> items = chunk.items().stream().map(item -> item.down(down)).toList();
    return new Chunk(chunk.before(), chunk.height() + down, chunk.after(), items, chunk.keep(), chunk.notes(),
        chunk.anchors(), chunk.repeat());
  }
}
