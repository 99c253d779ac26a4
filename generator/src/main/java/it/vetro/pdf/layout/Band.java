package it.vetro.pdf.layout;

import it.vetro.pdf.text.Colour;
import java.util.List;

/** A block on a coloured band over the whole width of the page, from its top edge down. */
public record Band(Box box, Colour colour, double below) implements Wrapper {

  @Override
  public List<Chunk> stack(Frame frame) {
    Chunk content = Chunk.merged(box.stack(frame));
    double top = PageFormat.PORTRAIT.top();
    Item band = new Item.Fill(0, -top, PageFormat.PORTRAIT.width(), top + content.height() + below, colour);
    return List.of(content.on(List.of(band)).spaced(0, below).kept(true));
  }
}
