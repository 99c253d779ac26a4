package it.vetro.pdf.layout;

import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.Piece;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * A picture of shapes and words. Lengths in points at its natural size; {@code y} grows downwards from the top.
 *
 * @param parts in the order of painting
 */
public record Drawing(double width, double height, List<Part> parts) {

  /** Something painted. Shapes and transforms are not changed after they were handed over. */
  public sealed interface Part {}

  /** The inside of a shape, by the winding rule of its path. */
  public record Filled(Shape shape, Colour colour) implements Part {}

  /** The line along a shape. */
  public record Outlined(Shape shape, Pen pen) implements Part {}

  /**
   * Words, from their left end on the baseline.
   *
   * @param at where they stand: from the origin of the words, {@code y} downwards, to the drawing
   */
  public record Words(Piece piece, AffineTransform at) implements Part {

    /** Size of the letters in the drawing, in points. */
    double size() {
      return piece.ink().style().size() * Math.sqrt(Math.abs(at.getDeterminant()));
    }
  }

  /** Parts that are seen only inside a shape. */
  public record Clipped(Shape shape, List<Part> parts) implements Part {}

  /**
   * What a line is drawn with.
   *
   * @param dashes lengths of lines and gaps by turns, empty for a whole line
   * @param cap 0 butt, 1 round, 2 square, as in PDF
   * @param join 0 mitre, 1 round, 2 bevel, as in PDF
   */
  public record Pen(Colour colour, double width, List<Double> dashes, double offset, int cap, int join, double mitre) {}

  /** Size of its smallest letters in points; 0 when there are none. */
  double smallestLetters() {
    return parts.stream().filter(Words.class::isInstance).mapToDouble(part -> ((Words) part).size()).min().orElse(0);
  }
}
