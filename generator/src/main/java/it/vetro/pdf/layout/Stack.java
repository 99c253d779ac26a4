package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Blocks one below the other. */
public record Stack(List<Box> boxes) implements Box {

  @Override
  public double minWidth() {
    return boxes.stream().mapToDouble(Box::minWidth).max().orElse(0);
  }

  @Override
  public double maxWidth() {
    return boxes.stream().mapToDouble(Box::maxWidth).max().orElse(0);
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>();
    for (Box box : boxes) {
      chunks.addAll(box.stack(frame));
    }
    return chunks;
  }
}
