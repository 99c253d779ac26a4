package it.vetro.pdf.layout;

/** The two ways an A4 sheet is held, with its margins. Lengths in points. */
public enum PageFormat {
  PORTRAIT(595.28, 841.89, 68),
  LANDSCAPE(841.89, 595.28, 56);

  private static final double TOP = 78;
  private static final double BOTTOM = 70;

  private final double width;
  private final double height;
  private final double side;

  PageFormat(double width, double height, double side) {
    this.width = width;
    this.height = height;
    this.side = side;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** Where the text begins, from the left edge. */
  public double left() {
    return side;
  }

  /** Where the text begins, from the top edge. */
  public double top() {
    return TOP;
  }

  /** Where the text ends, from the top edge. */
  public double bottom() {
    return height - BOTTOM;
  }

  public double bodyWidth() {
    return width - 2 * side;
  }

  public double bodyHeight() {
    return bottom() - TOP;
  }
}
