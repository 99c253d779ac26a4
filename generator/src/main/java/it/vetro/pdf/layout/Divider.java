package it.vetro.pdf.layout;

import it.vetro.pdf.text.Colour;
import java.util.List;

/**
 * A rule from the left, part of the decoration.
 *
 * @param length in points; longer than the room means all of it
 */
public record Divider(double length, double thickness, Colour colour, double above, double below) implements Box {

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
    Item rule = new Item.Fill(frame.x(), 0, Math.min(length, frame.width()), thickness, colour);
    return List.of(Chunk.of(thickness, List.of(rule), List.of()).spaced(above, below).kept(true));
  }
}
