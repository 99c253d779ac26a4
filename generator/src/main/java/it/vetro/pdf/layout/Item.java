package it.vetro.pdf.layout;

import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.Ink;
import it.vetro.pdf.text.FontFace;
import it.vetro.pdf.text.Link;
import it.vetro.pdf.text.Piece;

/** Something painted in a chunk: {@code x} from the left edge of the page, {@code y} down from the chunk's top. */
public sealed interface Item {

  /** The same, lower by so many points. */
  Item down(double dy);

  /** Text; {@code y} is the line's baseline. */
  record Text(double x, double y, Piece piece) implements Item {
    @Override
    public Item down(double dy) {
      return new Text(x, y + dy, piece);
    }
  }

  /** The number of the page where a place is, flush right at {@code right}. */
  record PageNumber(double right, double y, String anchor, FontFace face, Ink ink) implements Item {
    @Override
    public Item down(double dy) {
      return new PageNumber(right, y + dy, anchor, face, ink);
    }
  }

  /** A filled rectangle: rules, underlines, tints. No part of the text. */
  record Fill(double x, double y, double width, double height, Colour colour) implements Item {
    @Override
    public Item down(double dy) {
      return new Fill(x, y + dy, width, height, colour);
    }
  }

  /** Dots from one place of a line to another. No part of the text. */
  record Dots(double from, double to, double y, Colour colour) implements Item {
    @Override
    public Item down(double dy) {
      return new Dots(from, to, y + dy, colour);
    }
  }

  /** Where a click follows a link. */
  record Area(double x, double y, double width, double height, Link link) implements Item {
    @Override
    public Item down(double dy) {
      return new Area(x, y + dy, width, height, link);
    }
  }

  /** A drawing, with its top left corner at {@code x} and {@code y}, so many times its natural size. */
  record Image(double x, double y, double scale, Drawing drawing, Leaf leaf) implements Item {
    @Override
    public Item down(double dy) {
      return new Image(x, y + dy, scale, drawing, leaf);
    }
  }
}
