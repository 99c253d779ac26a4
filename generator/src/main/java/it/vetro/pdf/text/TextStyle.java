package it.vetro.pdf.text;

/**
 * How characters look.
 *
 * @param size of the font, in points
 * @param rise of the baseline above the line's, in points; negative below
 */
public record TextStyle(double size, Colour colour, boolean bold, boolean italic, boolean mono, boolean underlined,
    boolean struck, double rise) {

  public static TextStyle of(double size, Colour colour) {
    return new TextStyle(size, colour, false, false, false, false, false, 0);
  }

  public TextStyle sized(double points) {
    return new TextStyle(points, colour, bold, italic, mono, underlined, struck, rise);
  }

  public TextStyle coloured(Colour other) {
    return new TextStyle(size, other, bold, italic, mono, underlined, struck, rise);
  }

  public TextStyle emboldened() {
    return new TextStyle(size, colour, true, italic, mono, underlined, struck, rise);
  }

  public TextStyle slanted() {
    return new TextStyle(size, colour, bold, true, mono, underlined, struck, rise);
  }

  /** In the typewriter font, a little smaller because its letters are larger. */
  public TextStyle typewritten() {
    return new TextStyle(size * 0.9, colour, bold, italic, true, underlined, struck, rise);
  }

  public TextStyle underscored() {
    return new TextStyle(size, colour, bold, italic, mono, true, struck, rise);
  }

  public TextStyle struckThrough() {
    return new TextStyle(size, colour, bold, italic, mono, underlined, true, rise);
  }

  /** Smaller and above the line. */
  public TextStyle raised() {
    return new TextStyle(size * 0.66, colour, bold, italic, mono, underlined, struck, rise + size * 0.34);
  }

  /** Smaller and below the line. */
  public TextStyle lowered() {
    return new TextStyle(size * 0.66, colour, bold, italic, mono, underlined, struck, rise - size * 0.14);
  }
}
