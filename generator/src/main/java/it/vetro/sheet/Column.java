package it.vetro.sheet;

/**
 * A column of a {@link Sheet}.
 *
 * @param width in characters, as spreadsheets count them
 * @param style of the cells that are empty or come later
 */
public record Column(int width, Style style) {

  /** A column of plain text. */
  public static Column text(int width) {
    return new Column(width, Style.TEXT);
  }

  /** A column of numbers. */
  public static Column number(int width) {
    return new Column(width, Style.NUMBER);
  }
}
