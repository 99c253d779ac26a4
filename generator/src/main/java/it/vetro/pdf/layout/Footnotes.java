package it.vetro.pdf.layout;

import it.vetro.pdf.text.Losses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The notes at the foot of a page; what finds no room goes on at the foot of the next. */
final class Footnotes {

  /** Between the text and the rule, and the rule and the first note. */
  private static final double GAP_ABOVE = 10;
  private static final double GAP_BELOW = 6;
  private static final double RULE_ROOM = GAP_ABOVE + GAP_BELOW;
  private static final double RULE_LENGTH = 72;
  /** Notes leave the text at least the rest of the page. */
  private static final double TALLEST = 0.4;

  private final Map<String, Box> notes;
  private final Losses losses;
  private final Set<String> called = new HashSet<>();
  private final Map<String, List<Chunk>> stacked = new HashMap<>();
  private final Deque<Chunk> waiting = new ArrayDeque<>();
  private PageFormat format;
  /** Height of the waiting notes that belong to this page, the rule included. */
  private double height;

  Footnotes(Map<String, Box> notes, Losses losses) {
    this.notes = notes;
    this.losses = losses;
  }

  void beginPage(PageFormat pageFormat) {
    if (format != pageFormat) {
      stacked.clear();
    }
    format = pageFormat;
    height = waiting.isEmpty() ? 0 : Math.min(RULE_ROOM + linesHeight(waiting), format.bodyHeight() * TALLEST);
  }

  /** Height the foot takes when these are called too, at most the part of a page that notes may take. */
  double heightWith(List<String> more) {
    double total = height;
    Set<String> counted = new LinkedHashSet<>(more);
    for (String id : counted) {
      if (!called.contains(id)) {
        total += (total == 0 ? RULE_ROOM : 0) + linesHeight(chunks(id));
      }
    }
    return Math.min(total, format.bodyHeight() * TALLEST);
  }

  /** Puts the notes at the foot of this page, those that were not called before. */
  void call(List<String> ids) {
    double total = heightWith(ids);
    for (String id : ids) {
      if (called.add(id)) {
        waiting.addAll(chunks(id));
      }
    }
    height = total;
  }

  boolean hasMore() {
    return !waiting.isEmpty();
  }

  /** Takes the notes of this page, as many lines as there is room for, set against the bottom. */
  List<Page.Placed> endPage(double room) {
    List<Chunk> lines = new ArrayList<>();
    double used = RULE_ROOM;
    boolean alone = room > format.bodyHeight() - 0.01;
    double limit = alone ? room : Math.max(height, Math.min(room, format.bodyHeight() * TALLEST));
    while (!waiting.isEmpty() && used + waiting.peek().height() + waiting.peek().after() <= limit + 0.01) {
      Chunk line = waiting.remove();
      used += line.height() + line.after();
      lines.add(line);
    }
    List<Page.Placed> placed = new ArrayList<>();
    if (!lines.isEmpty()) {
      double top = format.bottom() - used + GAP_ABOVE;
      Item rule = new Item.Fill(format.left(), 0, RULE_LENGTH, 0.6, Theme.MUTED);
      placed.add(new Page.Placed(Chunk.of(0, List.of(rule), List.of()), top, false));
      top += GAP_BELOW;
      for (Chunk line : lines) {
        placed.add(new Page.Placed(line, top, false));
        top += line.height() + line.after();
      }
    }
    return placed;
  }

  private List<Chunk> chunks(String id) {
    return stacked.computeIfAbsent(id, key -> notes.get(key)
        .stack(new Frame(format.left(), format.bodyWidth(), format.bodyHeight(), losses)));
  }

  /** Each line with the space it asks for below. */
  private static double linesHeight(Collection<Chunk> lines) {
    double total = 0;
    for (Chunk line : lines) {
      total += line.height() + line.after();
    }
    return total;
  }
}
