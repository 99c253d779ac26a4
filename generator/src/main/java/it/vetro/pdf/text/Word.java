package it.vetro.pdf.text;

import java.util.List;

/**
 * Pieces that stay on one line.
 *
 * @param width of the pieces, without the space behind
 * @param space the space behind, or {@link Piece#NOTHING} when the line may break here without one
 * @param endsLine whether the line ends here whatever room is left
 */
public record Word(List<Piece> pieces, double width, Piece space, boolean endsLine) {

  static Word of(List<Piece> pieces, Piece space, boolean endsLine) {
    double width = 0;
    for (Piece piece : pieces) {
      width += piece.width();
    }
    return new Word(List.copyOf(pieces), width, space, endsLine);
  }

  Word followedBy(Piece gap, boolean end) {
    return new Word(pieces, width, gap, end);
  }

  /** The characters of the word. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
