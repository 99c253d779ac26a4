package it.vetro.pdf.text;

import java.util.List;

/**
 * Pieces that stay on one line.
 *
 * @param width of the pieces, without the space behind
 * @param space the space behind, or {@link Piece#NOTHING} when the line may break here without one
 * @param endsLine whether the line ends here whatever room is left
 * @param held whether the next word is better on the same line
 * @param syllables where the word may be divided
 */
public record Word(List<Piece> pieces, double width, Piece space, boolean endsLine, boolean held,
    Syllables syllables) {

  static Word of(List<Piece> pieces, Piece space, Syllables syllables) {
    double width = 0;
    for (Piece piece : pieces) {
      width += piece.width();
    }
    return new Word(List.copyOf(pieces), width, space, false, false, syllables);
  }

  Word followedBy(Piece gap, boolean end) {
    return new Word(pieces, width, gap, end, held, syllables);
  }

  Word heldToNext() {
    return new Word(pieces, width, space, endsLine, true, syllables);
  }

  /** What is left of the word when its beginning was set before. */
  Word rest(Piece piece) {
    return new Word(List.of(piece), piece.width(), space, endsLine, held, syllables);
  }

  /** The characters of the word. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
