package it.vetro.pdf.text;

import java.util.List;

/**
 * A line of text.
 *
 * @param pieces left to right; a wrapped line ends with its space, so that words do not run together when read aloud
 * @param width in points, without the space at the end
 */
public record Line(List<Piece> pieces, double width) {

  /** Ids of the notes called in this line. */
  public List<String> notes() {
    return pieces.stream().map(piece -> piece.ink().note()).filter(id -> !id.isEmpty()).distinct().toList();
  }
}
