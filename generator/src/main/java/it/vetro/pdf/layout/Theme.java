package it.vetro.pdf.layout;

import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.TextStyle;

/** The look of every document: one place for sizes and colours. Sizes in points. */
public final class Theme {

  public static final Colour PAPER = new Colour(0xFFFFFF);
  public static final Colour TEXT = new Colour(0x1A2129);
  public static final Colour MUTED = new Colour(0x55626F);
  public static final Colour PRIMARY = new Colour(0x0066CC);
  public static final Colour HEADING = new Colour(0x004A94);
  /** Rules between the rows of a table. */
  public static final Colour HAIRLINE = new Colour(0xC3CCD6);
  /** Behind the rows that head a group of rows. */
  public static final Colour TINT = new Colour(0xEEF4FB);
  public static final Colour LEADER = new Colour(0x7C8A99);

  public static final double BODY = 11;
  public static final double TABLE = 9;
  public static final double NOTE = 8.5;
  public static final double RUNNING_HEAD = 8.5;

  /** Widest line of running text: some 85 characters. */
  public static final double MEASURE = 400;
  /** Widest line of a note: some 95 characters. */
  public static final double NOTE_MEASURE = 340;

  private static final double[] HEADINGS = {24, 18, 14, 12, 11, 11};
  private static final double[] SPACE_ABOVE = {30, 28, 20, 16, 13, 13};

  private Theme() {}

  public static TextStyle body() {
    return TextStyle.of(BODY, TEXT);
  }

  public static TextStyle table() {
    return TextStyle.of(TABLE, TEXT);
  }

  /** @param level from 1 to 6 */
  public static TextStyle heading(int level) {
    return TextStyle.of(HEADINGS[level - 1], level <= 2 ? HEADING : TEXT).emboldened();
  }

  /** Size of the title on the cover: smaller when it has many letters, so that the cover stays one page. */
  public static double coverTitle(int letters) {
    return letters > 110 ? 19 : letters > 60 ? 24 : 30;
  }

  /** @param level from 1 to 6 */
  public static double spaceAboveHeading(int level) {
    return SPACE_ABOVE[level - 1];
  }

  /** Distance from baseline to baseline for a size of text. */
  public static double leading(double size) {
    return size > 13 ? size * 1.2 : size * 1.4;
  }
}
