package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A block that links lead to. */
public record Anchored(String id, Box box) implements Wrapper {

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(box.stack(frame));
    if (chunks.isEmpty()) {
      chunks.add(Chunk.gap(0));
    }
    chunks.set(0, chunks.get(0).anchored(id));
    return chunks;
  }
}
