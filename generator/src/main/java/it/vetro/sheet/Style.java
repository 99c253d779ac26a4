package it.vetro.sheet;

/**
 * How a cell looks. All of them are top-aligned, and of the format "Text" but for numbers.
 *
 * @param bold whether its letters are
 * @param wrap whether long text goes on in the next line
 * @param fill colour behind the text, {@code RRGGBB}; empty for none
 * @param ink colour of the text, {@code RRGGBB}
 * @param size of the letters, in points
 * @param number whether programs can compute with what it holds
 */
public record Style(boolean bold, boolean wrap, String fill, String ink, int size, boolean number) {

  /** A style of text. */
  public Style(boolean bold, boolean wrap, String fill, String ink, int size) {
    this(bold, wrap, fill, ink, size, false);
  }

  private static final String BLACK = "000000";
  private static final String WHITE = "ffffff";

  /** What people write. */
  public static final Style TEXT = new Style(false, true, "", BLACK, 10);
  /** A number that others compute with. */
  public static final Style NUMBER = new Style(false, false, "", BLACK, 10, true);
  /** What tells a row from the others, and is not to be changed. */
  public static final Style KEY = new Style(false, true, "e6ecf2", BLACK, 10);
  /** The name of a column. */
  public static final Style HEADER = new Style(true, true, "17324d", WHITE, 10);
  /** The name of a column of {@link #KEY}s. */
  public static final Style KEY_HEADER = new Style(true, true, "5c6f82", WHITE, 10);
  /** The title of a page of explanations. */
  public static final Style TITLE = new Style(true, false, "", "17324d", 14);
  /** A heading within it. */
  public static final Style HEADING = new Style(true, false, "", "17324d", 11);
  /** A sentence of it, which goes on over the empty cells beside it. */
  public static final Style SENTENCE = new Style(false, false, "", BLACK, 10);
}
