package it.vetro.pdf.layout;

import java.util.List;

/** Nothing, so many points high; it stays with what follows. */
public record Room(double height) implements Box {

  @Override
  public double minWidth() {
    return 0;
  }

  @Override
  public double maxWidth() {
    return 0;
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    return List.of(Chunk.gap(height).kept(true));
  }
}
