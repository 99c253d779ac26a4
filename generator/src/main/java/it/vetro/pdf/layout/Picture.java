package it.vetro.pdf.layout;

import it.vetro.pdf.tag.Leaf;
import java.util.List;

/**
 * A drawing as a block: in its natural size where that fits, else smaller; never cut by the end of a page.
 *
 * @param name what findings call it
 * @param leaf its place in the reading order, or {@link Leaf#ARTIFACT} for decoration
 * @param tallest part of a page it may take
 */
public record Picture(Drawing drawing, String name, Leaf leaf, Align align, double tallest, double gap) implements Box {

  /** Beside a heading or a caption on the same page. */
  public static final double ON_A_PAGE = 0.9;
  /** Under the repeated heading of a table, in a row that is not cut. */
  public static final double IN_A_CELL = 0.45;
  /** Letters smaller than this, in points, are not for reading. */
  private static final double SMALLEST_LETTERS = 6;
  private static final double NARROWEST = 24;

  @Override
  public double minWidth() {
    double letters = drawing.smallestLetters();
    double readable = letters == 0 ? NARROWEST : drawing.width() * SMALLEST_LETTERS / letters;
    return Math.min(drawing.width(), readable);
  }

  @Override
  public double maxWidth() {
    return drawing.width();
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    double scale = Math.min(1, Math.min(frame.width() / drawing.width(), tallest * frame.height() / drawing.height()));
    double letters = drawing.smallestLetters() * scale;
    if (letters > 0 && letters < SMALLEST_LETTERS - 0.05) {
      frame.losses().smallDrawing(name, letters);
    }
    double x = frame.x() + align.shift(frame.width(), drawing.width() * scale);
    Item item = new Item.Image(x, 0, scale, drawing, leaf);
    return List.of(Chunk.of(drawing.height() * scale, List.of(item), List.of()).spaced(0, gap));
  }
}
