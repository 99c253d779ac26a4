package it.vetro.sheet;

/**
 * A cell of a {@link Sheet}.
 *
 * @param text what it shows, with its line breaks; empty when there is nothing
 */
public record Cell(String text, Style style) {

  /** A cell of plain text. */
  public static Cell text(String text) {
    return new Cell(text, Style.TEXT);
  }

  /** A cell with a number, written with a decimal point; an empty one when there is none. */
  public static Cell number(String number) {
    return new Cell(number, Style.NUMBER);
  }
}
