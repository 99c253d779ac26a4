package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A block with at least so much space above and below. */
public record Spaced(Box box, double above, double below) implements Wrapper {

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(box.stack(frame));
    if (!chunks.isEmpty()) {
      Chunk first = chunks.get(0);
      chunks.set(0, first.spaced(Math.max(above, first.before()), first.after()));
      int end = chunks.size() - 1;
      Chunk last = chunks.get(end);
      chunks.set(end, last.spaced(last.before(), Math.max(below, last.after())));
    }
    return chunks;
  }
}
