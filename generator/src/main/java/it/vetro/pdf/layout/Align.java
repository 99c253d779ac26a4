package it.vetro.pdf.layout;

/** Where the lines of a paragraph begin or end. */
public enum Align {
  LEFT, RIGHT, CENTRE;

  /** How far a line is moved to the right, in points. */
  double shift(double room, double line) {
    return switch (this) {
      case LEFT -> 0;
      case RIGHT -> room - line;
      case CENTRE -> (room - line) / 2;
    };
  }
}
