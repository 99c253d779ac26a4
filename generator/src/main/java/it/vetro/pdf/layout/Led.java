package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A block below a heading: at least two of its lines, where it has two, stand on the heading's page. */
public record Led(Box box) implements Wrapper {

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(box.stack(frame));
    if (chunks.size() > 1) {
      chunks.set(0, chunks.get(0).kept(true));
    }
    return chunks;
  }
}
