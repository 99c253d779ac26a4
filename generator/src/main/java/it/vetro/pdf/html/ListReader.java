package it.vetro.pdf.html;

import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.Divider;
import it.vetro.pdf.layout.Paragraph;
import it.vetro.pdf.layout.SideBySide;
import it.vetro.pdf.layout.Spaced;
import it.vetro.pdf.layout.Stack;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads lists: marked, numbered, and of terms with their descriptions. */
final class ListReader {

  private static final double MARK_ROOM = 1.5;
  private static final double WIDEST_TERM = 165;
  private static final double TERM_GUTTER = 16;
  private static final double COVER_GAP = 34;
  private static final double COVER_ROW_GAP = 7;

  private final BlockReader blocks;
  private final InlineReader inlines;
  private final Anchors anchors;

  ListReader(BlockReader blocks, InlineReader inlines, Anchors anchors) {
    this.blocks = blocks;
    this.inlines = inlines;
    this.anchors = anchors;
  }

  /** A list with a mark or a number before each item. */
  Box list(Element element, Tag tag, Setting outer) {
    Setting setting = outer.tightened();
    boolean nested = element.parent() != null && element.parent().tagName().equals("li");
    boolean numbered = element.tagName().equals("ol");
    String kind = numbered ? element.attr("type") : nested ? "–" : "•";
    Tag list = tag.add("L").in(element.attr("lang"))
        .attribute("List", "ListNumbering", numbering(numbered, kind, nested));
    int number = start(element);
    List<Box> items = new ArrayList<>();
    for (Element item : element.children()) {
      if (item.tagName().equals("li")) {
        items.add(BlockReader.anchored(item, item(item, list, numbered ? mark(kind, number) : kind, setting)));
        number++;
      }
    }
    return new Spaced(new Stack(items), nested ? setting.gap() / 2 : 0, outer.gap());
  }

  private Box item(Element element, Tag list, String mark, Setting setting) {
    Tag item = list.add("LI").in(element.attr("lang"));
    anchors.put(element.id(), item);
    TextStyle style = setting.style();
    Paragraph label = inlines.paragraph(List.of(new TextNode(mark)), item.add("Lbl"), style);
    Box body = blocks.content(element, item.add("LBody"), setting);
    double offset = Math.max(style.size() * MARK_ROOM, label.maxWidth() + 6);
    return new Spaced(new SideBySide(label, offset, body), 0, setting.gap());
  }

  /** A list of terms; terms to the left, descriptions to the right. */
  Box definitions(Element element, Tag tag, Setting setting) {
    Tag list = tag.add("L").in(element.attr("lang")).attribute("List", "ListNumbering", "None");
    List<Paragraph> terms = new ArrayList<>();
    List<Box> texts = new ArrayList<>();
    List<Box> text = new ArrayList<>();
    Tag body = null;
    for (Element part : element.select("> dt, > dd, > div > dt, > div > dd")) {
      if (part.tagName().equals("dt") || body == null) {
        text = new ArrayList<>();
        texts.add(new Stack(text));
        Tag item = list.add("LI");
        terms.add(term(part, item.add("Lbl").in(part.attr("lang")), setting));
        body = item.add("LBody");
      }
      if (part.tagName().equals("dd")) {
        Tag description = description(part, body);
        anchors.put(part.id(), description);
        text.add(BlockReader.anchored(part, blocks.content(part, description, setting)));
      }
    }
    double widest = terms.stream().mapToDouble(Paragraph::maxWidth).max().orElse(0);
    double longestWord = terms.stream().mapToDouble(Paragraph::minWidth).max().orElse(0);
    double most = Math.max(setting.style().size() < 10 ? WIDEST_TERM / 2 : WIDEST_TERM, longestWord + TERM_GUTTER);
    double offset = Math.min(widest + TERM_GUTTER, most);
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (setting.cover()) {
        rows.add(new Divider(Double.MAX_VALUE, 0.5, Theme.HAIRLINE, COVER_ROW_GAP, COVER_ROW_GAP));
      }
      rows.add(new Spaced(new SideBySide(terms.get(i), offset, texts.get(i)), 0, setting.cover() ? COVER_ROW_GAP : 4));
    }
    return new Spaced(new Stack(rows), setting.cover() ? COVER_GAP : 0, setting.gap());
  }

  private Paragraph term(Element part, Tag label, Setting setting) {
    boolean written = part.tagName().equals("dt");
    return inlines.paragraph(written ? part.childNodes() : List.of(), label,
        setting.cover() ? setting.style().coloured(Theme.MUTED) : setting.style().emboldened());
  }

  /** Where a description's text belongs: a paragraph of its own when the term has more than one. */
  private static Tag description(Element part, Tag body) {
    boolean several = part.nextElementSibling() != null && part.nextElementSibling().tagName().equals("dd")
        || part.previousElementSibling() != null && part.previousElementSibling().tagName().equals("dd");
    boolean plain = part.children().stream().noneMatch(Element::isBlock);
    return several && plain ? body.add("P").in(part.attr("lang")) : body.in(part.attr("lang"));
  }

  private static int start(Element list) {
    String start = list.attr("start").strip();
    return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static String numbering(boolean numbered, String kind, boolean nested) {
    if (!numbered) {
      return nested ? "Circle" : "Disc";
    }
    return switch (kind) {
      case "a" -> "LowerAlpha";
      case "A" -> "UpperAlpha";
      case "i" -> "LowerRoman";
      case "I" -> "UpperRoman";
      default -> "Decimal";
    };
  }

  private static String mark(String kind, int number) {
    return switch (kind) {
      case "a" -> letters(number) + ".";
      case "A" -> letters(number).toUpperCase(Locale.ROOT) + ".";
      case "i" -> roman(number) + ".";
      case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".";
      default -> number + ".";
    };
  }

  private static String letters(int number) {
    String letters = "";
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters = (char) ('a' + (n - 1) % 26) + letters;
    }
    return letters;
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}
