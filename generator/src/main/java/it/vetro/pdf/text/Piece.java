package it.vetro.pdf.text;

import it.vetro.pdf.tag.Leaf;

/**
 * Characters of one font and one ink, side by side.
 *
 * @param width in points
 */
public record Piece(String text, FontFace face, Ink ink, double width) {

  /** No characters at all. */
  public static final Piece NOTHING =
      new Piece("", null, Ink.of(TextStyle.of(0, new Colour(0)), Leaf.ARTIFACT), 0);

  public static Piece of(String text, FontFace face, Ink ink) {
    return new Piece(text, face, ink, face.width(text, ink.style().size()));
  }

  public boolean isNothing() {
    return text.isEmpty();
  }

  /** Whether the other piece can be painted in the same stroke. */
  boolean goesOnWith(Piece other) {
    return face == other.face && ink == other.ink;
  }
}
