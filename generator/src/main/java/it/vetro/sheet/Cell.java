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
}
