package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What is never cut by the end of a page: a line of text, a row of a table.
 *
 * @param before least distance from what stands above, dropped at the top of a page
 * @param height of the chunk itself
 * @param after least distance from what stands below
 * @param keep whether the next chunk belongs on the same page
 * @param notes ids of the notes called here, which go to the foot of the same page
 * @param anchors ids that links lead to
 * @param repeat what is shown again above this chunk when it begins a page
 */
public record Chunk(double before, double height, double after, List<Item> items, boolean keep, List<String> notes,
    List<String> anchors, List<Chunk> repeat) {

  public static Chunk of(double height, List<Item> items, List<String> notes) {
    return new Chunk(0, height, 0, items, false, notes, List.of(), List.of());
  }

  /** Empty room. */
  public static Chunk gap(double height) {
    return of(height, List.of(), List.of());
  }

  public Chunk spaced(double above, double below) {
    return new Chunk(above, height, below, items, keep, notes, anchors, repeat);
  }

  public Chunk kept(boolean withNext) {
    return new Chunk(before, height, after, items, withNext, notes, anchors, repeat);
  }

  public Chunk anchored(String id) {
    List<String> more = new ArrayList<>(anchors);
    more.add(id);
    return new Chunk(before, height, after, items, keep, notes, more, repeat);
  }

  public Chunk under(List<Chunk> heading) {
    return new Chunk(before, height, after, items, keep, notes, anchors, heading);
  }

  /** The same with more painted first. */
  public Chunk on(List<? extends Item> background) {
    List<Item> all = new ArrayList<>(background);
    all.addAll(items);
    return new Chunk(before, height, after, all, keep, notes, anchors, repeat);
  }

  /** Height of chunks one below the other, the space above the first left out. */
  public static double height(List<Chunk> chunks) {
    double height = 0;
    for (int i = 0; i < chunks.size(); i++) {
      height += chunks.get(i).height + (i == 0 ? 0 : chunks.get(i - 1).distanceTo(chunks.get(i)));
    }
    return height;
  }

  /** Distance to the chunk below: the greater of the two asked for. */
  public double distanceTo(Chunk next) {
    return Math.max(after, next.before);
  }

  /** One chunk of several, one below the other; it keeps the space around them. */
  public static Chunk merged(List<Chunk> chunks) {
    if (chunks.size() == 1) {
      return chunks.get(0);
    }
    List<Item> items = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      y += i == 0 ? 0 : chunks.get(i - 1).distanceTo(chunk);
      for (Item item : chunk.items) {
        items.add(item.down(y));
      }
      notes.addAll(chunk.notes);
      anchors.addAll(chunk.anchors);
      y += chunk.height;
    }
    Chunk last = chunks.get(chunks.size() - 1);
    return new Chunk(chunks.get(0).before, y, last.after, items, last.keep, notes, anchors, chunks.get(0).repeat);
  }
}
