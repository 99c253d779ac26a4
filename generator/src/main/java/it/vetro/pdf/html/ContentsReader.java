package it.vetro.pdf.html;

import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.ContentsEntry;
import it.vetro.pdf.layout.Paragraph;
import it.vetro.pdf.layout.Spaced;
import it.vetro.pdf.layout.Stack;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Ink;
import it.vetro.pdf.text.Link;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.TextStyle;
import it.vetro.pdf.text.WordReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes the table of contents from the headings: where {@code <nav class="toc" data-levels="3">} stands. */
final class ContentsReader {

  private static final int DEFAULT_LEVELS = 3;
  private static final double INDENT = 16;

  private final Headings headings;
  private final Anchors anchors;
  private final FontSet fonts;
  private final Losses losses;

  ContentsReader(Headings headings, Anchors anchors, FontSet fonts, Losses losses) {
    this.headings = headings;
    this.anchors = anchors;
    this.fonts = fonts;
    this.losses = losses;
  }

  /** An element of the structure that holds entries of one level. */
  private record Level(int level, Tag contents) {}

  /** The entries; none when the document has no headings to list. */
  List<Box> entries(Element nav, Tag tag, Setting setting) {
    String wanted = nav.attr("data-levels");
    int deepest = wanted.matches("[1-6]") ? wanted.charAt(0) - '0' : DEFAULT_LEVELS;
    List<Heading> listed = headings.inOrder().stream().filter(h -> h.listed() && h.level() <= deepest).toList();
    if (listed.isEmpty()) {
      return List.of();
    }
    int top = listed.stream().mapToInt(Heading::level).min().orElseThrow();
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(top, tag.add("TOC")));
    boolean several = listed.stream().anyMatch(heading -> heading.level() > top);
    List<Box> boxes = new ArrayList<>();
    for (Heading heading : listed) {
      Tag item = contents(open, heading.level()).add("TOCI");
      boxes.add(entry(heading, heading.level() - top, several, item, setting));
    }
    return List.of(new Spaced(new Stack(boxes), 0, setting.gap()));
  }

  /** The element for entries of a level: the open one, or a new one inside the entry before. */
  private static Tag contents(Deque<Level> open, int level) {
    while (open.size() > 1 && open.peek().level() > level) {
      open.pop();
    }
    Tag innermost = open.peek().contents();
    if (open.peek().level() < level && !innermost.kids().isEmpty()) {
      Tag entryBefore = (Tag) innermost.kids().get(innermost.kids().size() - 1);
      open.push(new Level(level, entryBefore.add("TOC")));
    }
    return open.peek().contents();
  }

  /** @param several whether there are entries of several levels: those of the first are bold then */
  private Box entry(Heading heading, int depth, boolean several, Tag item, Setting setting) {
    anchors.refer(item, heading.anchor());
    Tag tag = item.add("Reference").add("Link");
    TextStyle style = several && depth == 0 ? setting.style().emboldened() : setting.style();
    Ink ink = new Ink(style, tag.text(), new Link(tag, "#" + heading.anchor(), heading.text()), "");
    WordReader words = new WordReader(fonts, losses);
    words.add(heading.text(), ink);
    Paragraph title = Paragraph.of(words.words(), style.size()).spaced(several && depth == 0 ? 8 : 0, 1.5);
    return new ContentsEntry(title, depth * INDENT, heading.anchor(), fonts.face(style), ink);
  }
}
