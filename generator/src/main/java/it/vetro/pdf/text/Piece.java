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

  /** What a hyphen that only divides a word is in the text: no character of the word. */
  public static final String SOFT_HYPHEN = "\u00AD";
  private static final String HYPHEN = "-";

  public static Piece of(String text, FontFace face, Ink ink) {
    return new Piece(text, face, ink, face.width(text, ink.style().size()));
  }

  /** A hyphen at the end of a line, which goes on in the next. */
  static Piece hyphen(FontFace face, Ink ink) {
    return new Piece(SOFT_HYPHEN, face, ink, face.width(HYPHEN, ink.style().size()));
  }

  /** Whether this is a hyphen that only divides a word. */
  public boolean isHyphen() {
    return text.equals(SOFT_HYPHEN);
  }

  /** The characters whose shapes are painted. */
  public String shown() {
    return isHyphen() ? HYPHEN : text;
  }

  public boolean isNothing() {
    return text.isEmpty();
  }

  /** Whether the other piece can be painted in the same stroke. */
  boolean goesOnWith(Piece other) {
    return face == other.face && ink == other.ink && !isHyphen() && !other.isHyphen();
  }
}
