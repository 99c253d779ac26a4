package it.vetro.pdf.layout;

import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Ink;
import it.vetro.pdf.text.Line;
import it.vetro.pdf.text.LineBreaker;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.Phrases;
import it.vetro.pdf.text.Piece;
import it.vetro.pdf.text.TextStyle;
import it.vetro.pdf.text.WordReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the head and the foot of every page: the document's title; who answers for it and the page's number.
 */
public final class RunningHeads {

  private static final double HEAD_BASELINE = 46;
  private static final double FOOT_BASELINE = 38;
  private static final double NUMBER_ROOM = 90;

  private final FontSet fonts;
  private final String title;
  private final String author;
  private final Phrases phrases;
  private final Losses losses;
  private final Ink ink = Ink.of(TextStyle.of(Theme.RUNNING_HEAD, Theme.MUTED), Leaf.ARTIFACT);

  public RunningHeads(FontSet fonts, String title, String author, Phrases phrases, Losses losses) {
    this.fonts = fonts;
    this.title = title;
    this.author = author;
    this.phrases = phrases;
    this.losses = losses;
  }

  /** The head of a page; nothing on a bare one. */
  public Chunk head(Page page) {
    if (page.bare()) {
      return Chunk.gap(0);
    }
    PageFormat format = page.format();
    List<Item> items = new ArrayList<>();
    items.add(new Item.Fill(format.left(), HEAD_BASELINE + 7, format.bodyWidth(), 0.5, Theme.HAIRLINE));
    items.addAll(set(title, format.left(), HEAD_BASELINE, format.bodyWidth()));
    return Chunk.of(0, items, List.of());
  }

  /**
   * The foot of a page; nothing on a bare one.
   *
   * @param number of the page, from 1
   * @param total number of pages
   */
  public Chunk foot(Page page, int number, int total) {
    if (page.bare()) {
      return Chunk.gap(0);
    }
    PageFormat format = page.format();
    double y = format.height() - FOOT_BASELINE;
    List<Item> items = new ArrayList<>(set(author, format.left(), y, format.bodyWidth() - NUMBER_ROOM));
    Piece count = Piece.of(phrases.page(number, total), fonts.face(ink.style()), ink);
    items.add(new Item.Text(format.left() + format.bodyWidth() - count.width(), y, count));
    return Chunk.of(0, items, List.of());
  }

  private List<Item> set(String text, double x, double y, double width) {
    WordReader words = new WordReader(fonts, losses);
    words.add(text, ink);
    // a line that was broken ends with a space, before which the dots do not stand
    Piece more = Piece.of("…", fonts.face(ink.style(), '…'), ink);
    List<Line> lines = LineBreaker.lines(words.words(), width - 1.5 * more.width(), losses);
    List<Item> items = new ArrayList<>();
    double at = x;
    for (Line line : lines.subList(0, Math.min(1, lines.size()))) {
      for (Piece piece : line.pieces()) {
        items.add(new Item.Text(at, y, piece));
        at += piece.width();
      }
      if (lines.size() > 1) {
        items.add(new Item.Text(x + line.width(), y, more));
      }
    }
    return items;
  }
}
