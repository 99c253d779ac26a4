package it.vetro.pdf.layout;

import it.vetro.pdf.text.FontFace;
import it.vetro.pdf.text.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table of contents: title, dots, page number.
 *
 * @param anchor the place the number is of
 * @param ink of the number, part of the same link as the title
 */
public record ContentsEntry(Paragraph title, double indent, String anchor, FontFace face, Ink ink) implements Box {

  private static final double NUMBER_ROOM = 30;

  @Override
  public double minWidth() {
    return indent + title.minWidth() + NUMBER_ROOM;
  }

  @Override
  public double maxWidth() {
    return indent + title.maxWidth() + NUMBER_ROOM;
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> chunks = new ArrayList<>(title.stack(frame.inset(indent, NUMBER_ROOM)));
    int last = chunks.size() - 1;
    Chunk line = chunks.get(last);
    double end = frame.x() + indent;
    double baseline = 0;
    for (Item item : line.items()) {
      if (item instanceof Item.Text text) {
        end = Math.max(end, text.x() + text.piece().width());
        baseline = text.y();
      }
    }
    List<Item> items = new ArrayList<>(line.items());
    items.add(new Item.Dots(end + 6, frame.right() - NUMBER_ROOM + 6, baseline, Theme.LEADER));
    items.add(new Item.PageNumber(frame.right(), baseline, anchor, face, ink));
    items.add(new Item.Area(frame.right() - NUMBER_ROOM + 6, 0, NUMBER_ROOM - 6, line.height(), ink.link()));
    chunks.set(last, Chunk.of(line.height(), items, line.notes()).spaced(line.before(), line.after()));
    return chunks;
  }
}
