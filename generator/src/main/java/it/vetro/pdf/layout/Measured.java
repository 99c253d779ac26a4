package it.vetro.pdf.layout;

import java.util.List;

/** A block no wider than is easy to read, set from the left. */
public record Measured(Box box, double measure) implements Wrapper {

  @Override
  public List<Chunk> stack(Frame frame) {
    return box.stack(frame.inset(0, Math.max(0, frame.width() - measure)));
  }
}
