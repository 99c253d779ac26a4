package it.vetro.pdf.audit;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A character as it was painted. Lengths in points, {@code y} of the baseline and down from the top of the page.
 *
 * @param text what a copy of it says; empty when the font does not tell
 * @param ink colour of the character, {@code 0xRRGGBB}
 * @param paper colour of the last area painted behind it
 * @param upright whether it stands straight, as all text does but some of drawings
 * @param visible whether it is painted at all (rendering modes 3 and 7 paint nothing)
 * @param mark what it belongs to
 */
public record Glyph(int page, double x, double y, double width, double size, String text, int code, PDFont font,
    int ink, int paper, boolean upright, boolean visible, Mark mark) {

  /** A little less than the height of a small letter: lines that are set close do not count as one over the other. */
  private static final double HEIGHT = 0.5;

  double top() {
    return y - size * HEIGHT;
  }

  double right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether two characters stand one on the other, by more than the tolerance in both directions. */
  boolean isOver(Glyph other, double tolerance) {
    return upright && other.upright && x + tolerance < other.right() && other.x + tolerance < right()
        && top() + tolerance < other.y && other.top() + tolerance < y;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "«%s» on page %d at %.1f, %.1f", text, page + 1, x, y);
  }
}
