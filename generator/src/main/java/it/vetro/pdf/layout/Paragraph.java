package it.vetro.pdf.layout;

import it.vetro.pdf.text.Line;
import it.vetro.pdf.text.LineBreaker;
import it.vetro.pdf.text.Link;
import it.vetro.pdf.text.Piece;
import it.vetro.pdf.text.TextStyle;
import it.vetro.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text.
 *
 * @param size of the text, which gives the distance of the lines
 * @param above least distance from the block above
 * @param below least distance from the block below
 * @param keep whether the next block begins on the same page
 * @param inset how far lines that end at the right edge stand from it, where there is room
 */
public record Paragraph(List<Word> words, double size, Align align, double above, double below, boolean keep,
    double inset)
    implements Box {

  public static Paragraph of(List<Word> words, double size) {
    return new Paragraph(words, size, Align.LEFT, 0, 0, false, 0);
  }

  public Paragraph spaced(double over, double under) {
    return new Paragraph(words, size, align, over, under, keep, inset);
  }

  public Paragraph kept() {
    return new Paragraph(words, size, align, above, below, true, inset);
  }

  public Paragraph aligned(Align side) {
    return new Paragraph(words, size, side, above, below, keep, inset);
  }

  /** Farther from the right edge; with {@link Align#RIGHT} only. */
  Paragraph movedFromRight(double points) {
    return new Paragraph(words, size, align, above, below, keep, points);
  }

  @Override
  public double minWidth() {
    double widest = 0;
    for (Word word : words) {
      widest = Math.max(widest, word.width());
    }
    return widest;
  }

  @Override
  public double maxWidth() {
    double widest = 0;
    double line = 0;
    for (Word word : words) {
      line += word.width();
      widest = Math.max(widest, line);
      line = word.endsLine() ? 0 : line + word.space().width();
    }
    return widest + inset;
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Line> lines = LineBreaker.lines(words, frame.width(), frame.losses());
    List<Chunk> chunks = new ArrayList<>(lines.size());
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      Line line = lines.get(i);
      double room = frame.width() - Math.min(inset, Math.max(0, frame.width() - line.width()));
      double x = frame.x() + align.shift(room, line.width());
      boolean together = i == last ? keep : i == 0 || i == last - 1;
      chunks.add(Chunk.of(Theme.leading(size), items(line, x), line.notes())
          .spaced(i == 0 ? above : 0, i == last ? below : 0).kept(together));
    }
    return chunks;
  }

  private List<Item> items(Line line, double x) {
    List<Item> items = new ArrayList<>(line.pieces().size());
    double leading = Theme.leading(size);
    double baseline = leading / 2 + size * 0.34;
    double at = x;
    for (Piece piece : line.pieces()) {
      TextStyle style = piece.ink().style();
      if (style.underlined()) {
        items.add(new Item.Fill(at, baseline + size * 0.14, piece.width(), size * 0.05, style.colour()));
      }
      if (style.struck()) {
        items.add(new Item.Fill(at, baseline - size * 0.25, piece.width(), size * 0.06, style.colour()));
      }
      items.add(new Item.Text(at, baseline - style.rise(), piece));
      at += piece.width();
    }
    addLinks(line, x, items);
    return items;
  }

  private void addLinks(Line line, double x, List<Item> items) {
    double at = x;
    double from = x;
    Link open = Link.NONE;
    for (Piece piece : line.pieces()) {
      Link link = piece.ink().link();
      if (link != open) {
        addLink(open, from, at, items);
        open = link;
        from = at;
      }
      at += piece.width();
    }
    addLink(open, from, at, items);
  }

  private void addLink(Link link, double from, double to, List<Item> items) {
    if (link != Link.NONE) {
      items.add(new Item.Area(from, 0, to - from, Theme.leading(size), link));
    }
  }
}
