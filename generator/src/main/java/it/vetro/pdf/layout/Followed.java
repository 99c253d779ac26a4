package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A block whose last line or row stands on the page of what comes below it: a table with its source. */
public record Followed(Box box) implements Wrapper {

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(box.stack(frame));
    if (!chunks.isEmpty()) {
      int last = chunks.size() - 1;
      chunks.set(last, chunks.get(last).kept(true));
    }
    return chunks;
  }
}
