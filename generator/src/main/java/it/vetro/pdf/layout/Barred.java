package it.vetro.pdf.layout;

import it.vetro.pdf.text.Colour;
import java.util.ArrayList;
import java.util.List;

/** A block set in from the left, with a bar along it. */
public record Barred(Box box, Colour colour) implements Box {

  private static final double INSET = 14;
  private static final double BAR = 2;

  @Override
  public double minWidth() {
    return box.minWidth() + INSET;
  }

  @Override
  public double maxWidth() {
    return box.maxWidth() + INSET;
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(box.stack(frame.inset(INSET, 0)));
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      double below = i == chunks.size() - 1 ? 0 : chunk.distanceTo(chunks.get(i + 1));
      chunks.set(i, chunk.on(List.of(new Item.Fill(frame.x(), 0, BAR, chunk.height() + below, colour))));
    }
    return chunks;
  }
}
