package it.vetro.pdf.html;

import it.vetro.pdf.layout.Anchored;
import it.vetro.pdf.layout.Barred;
import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.Columns;
import it.vetro.pdf.layout.Divider;
import it.vetro.pdf.layout.Followed;
import it.vetro.pdf.layout.Led;
import it.vetro.pdf.layout.Measured;
import it.vetro.pdf.layout.Paragraph;
import it.vetro.pdf.layout.Stack;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads blocks one below the other: paragraphs, headings, lists, tables. */
final class BlockReader {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del",
      "dfn", "em", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
      "time", "u", "var", "wbr", "svg", "video", "audio", "canvas", "iframe", "object", "math", "input", "select",
      "textarea", "script", "style", "template");

  private final InlineReader inlines;
  private final Headings headings;
  private final Notes notes;
  private final Losses losses;
  private final ListReader lists;
  private final TableReader tables;
  private final ContentsReader contents;
  private final Anchors anchors;
  private final FigureReader figures;

  BlockReader(InlineReader inlines, Headings headings, Notes notes, FontSet fonts, Losses losses,
      ContentsReader contents, Anchors anchors, TableFiles files) {
    this.inlines = inlines;
    this.headings = headings;
    this.notes = notes;
    this.losses = losses;
    this.lists = new ListReader(this, inlines, anchors);
    this.tables = new TableReader(this, inlines, anchors, files);
    this.anchors = anchors;
    this.contents = contents;
    this.figures = new FigureReader(this, inlines, fonts, losses);
  }

  /** Reads nodes that stand where blocks are expected: text between them becomes paragraphs. */
  List<Box> blocks(List<Node> nodes, Tag tag, Setting setting) {
    List<Box> boxes = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    boolean headed = false;
    for (Node node : nodes) {
      if (node instanceof Element element && !INLINE.contains(element.tagName())) {
        flush(line, tag, setting, boxes);
        int before = tag.kids().size();
        List<Box> read = block(element, tag, setting);
        anchors.putAdded(element.id(), tag, before);
        if (headed && !read.isEmpty() && !isHeading(element)) {
          read = new ArrayList<>(read);
          read.set(0, new Led(read.get(0)));
        }
        headed = isHeading(element);
        boxes.addAll(read);
      } else {
        line.add(node);
      }
    }
    flush(line, tag, setting, boxes);
    return boxes;
  }

  /**
   * Reads what an item or a cell holds. Text alone belongs to the item itself; text beside blocks becomes paragraphs.
   */
  Box content(Element element, Tag tag, Setting setting) {
    if (FigureReader.areDrawings(element.childNodes())) {
      return new Stack(figures.drawings(element.childNodes(), tag, setting));
    }
    if (element.children().stream().allMatch(child -> INLINE.contains(child.tagName()))) {
      return inlines.paragraph(element.childNodes(), tag, setting.style()).aligned(setting.align());
    }
    return new Stack(blocks(element.childNodes(), tag, setting));
  }

  /** Whether nodes hold anything to print. */
  static boolean isBlank(List<Node> nodes) {
    return nodes.stream().allMatch(node -> node instanceof TextNode text ? text.isBlank() : !(node instanceof Element));
  }

  /** The box, made a place that links lead to when the element has an id. */
  static Box anchored(Element element, Box box) {
    return element.id().isEmpty() ? box : new Anchored(element.id(), box);
  }

  private void flush(List<Node> line, Tag tag, Setting setting, List<Box> boxes) {
    if (FigureReader.areDrawings(line)) {
      boxes.addAll(figures.drawings(line, tag, setting));
    } else if (!isBlank(line)) {
      boxes.add(measured(inlines.paragraph(line, tag.add("P"), setting.style()).aligned(setting.align())
          .spaced(0, setting.gap()), setting));
    }
    line.clear();
  }

  private List<Box> block(Element element, Tag tag, Setting outer) {
    Setting setting = outer.of(element);
    return switch (element.tagName()) {
      case "figure" -> List.of(anchored(element, figures.figure(element, tag, setting)));
      case "p", "figcaption", "address" ->
          List.of(measured(anchored(element, paragraph(element, tag, setting)), outer));
      case "pre" -> List.of(anchored(element, code(element, tag, setting)));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> List.of(measured(heading(element, tag, setting), outer));
      case "ul", "ol" -> List.of(measured(anchored(element, lists.list(element, tag, setting)), outer));
      case "dl" -> List.of(measured(anchored(element, lists.definitions(element, tag, setting)), outer));
      case "table" -> List.of(anchored(element, table(element, tag, setting)));
      case "blockquote" -> List.of(measured(anchored(element, quote(element, tag, setting)), outer));
      case "hr" -> List.of(new Divider(Double.MAX_VALUE, 0.5, Theme.HAIRLINE, 8, 8));
      case "nav" -> navigation(element, tag, setting);
      case "aside" -> element.hasClass("notes") ? uncalled(element, tag, setting) : inside(element, tag, setting);
      default -> inside(element, tag, setting);
    };
  }

  private static boolean isHeading(Element element) {
    return HEADINGS.contains(element.tagName());
  }

  /** A table; small print behind it stays with its last row. */
  private Box table(Element element, Tag tag, Setting setting) {
    Box table = tables.table(element, tag, setting);
    Element next = element.nextElementSibling();
    return next != null && next.is("p.small") ? new Followed(table) : table;
  }

  private static Box measured(Box box, Setting setting) {
    return setting.measured() ? new Measured(box, Theme.MEASURE) : box;
  }

  /** Code: its lines stay lines. */
  private Box code(Element element, Tag tag, Setting setting) {
    Tag own = tag.add("P").in(element.attr("lang"));
    Paragraph lines = inlines.paragraph(Preformatted.code(element), own, setting.style());
    return new Barred(lines.spaced(0, setting.gap()), Theme.HAIRLINE);
  }

  private Box paragraph(Element element, Tag tag, Setting setting) {
    if (FigureReader.areDrawings(element.childNodes())) {
      return new Stack(figures.drawings(element.childNodes(), tag, setting));
    }
    Tag own = tag.add("P").in(element.attr("lang"));
    Paragraph words = inlines.paragraph(element.childNodes(), own, setting.style()).aligned(setting.align())
        .spaced(0, setting.gap());
    Element next = element.nextElementSibling();
    return next != null && next.is("ul, ol") ? words.kept() : words;
  }

  private Box heading(Element element, Tag tag, Setting setting) {
    Heading heading = headings.of(element);
    Tag own = tag.add("H" + heading.level()).in(element.attr("lang"));
    anchors.put(heading.anchor(), own);
    TextStyle style = Theme.heading(heading.level());
    if (setting.cover() && heading.level() == 1) {
      style = style.sized(Theme.coverTitle(heading.text().length()));
    }
    double above = Theme.spaceAboveHeading(heading.level());
    Paragraph words = inlines.paragraph(element.childNodes(), own, style);
    return new Anchored(heading.anchor(), words.spaced(above, style.size() * 0.45).kept());
  }

  private Box quote(Element element, Tag tag, Setting setting) {
    Tag own = tag.add("BlockQuote").in(element.attr("lang"));
    return new Barred(new Stack(blocks(element.childNodes(), own, setting.unmeasured())), Theme.PRIMARY);
  }

  private List<Box> navigation(Element element, Tag tag, Setting setting) {
    List<Box> boxes = new ArrayList<>(blocks(element.childNodes(), tag, setting));
    if (element.hasClass("toc")) {
      boxes.addAll(contents.entries(element, tag, setting));
    }
    return boxes;
  }

  private List<Box> uncalled(Element element, Tag tag, Setting setting) {
    List<Box> boxes = new ArrayList<>();
    for (Element note : element.select("[id]")) {
      if (!notes.isCalled(note.id())) {
        losses.uncalledNote(note.text());
        int before = tag.kids().size();
        boxes.add(anchored(note, paragraph(note, tag, setting.styled(setting.style().sized(Theme.NOTE)))));
        anchors.putAdded(note.id(), tag, before);
      }
    }
    return boxes;
  }

  /** An element that only groups others: it leaves a trace only when it is named or in another language. */
  private List<Box> inside(Element element, Tag tag, Setting setting) {
    Tag own = element.hasAttr("lang") ? tag.add("Div").in(element.attr("lang")) : tag;
    List<Box> boxes = blocks(element.childNodes(), own, setting);
    if (element.hasClass("figures") && boxes.size() > 1) {
      return List.of(anchored(element, new Columns(boxes)));
    }
    return element.id().isEmpty() ? boxes : List.of(new Anchored(element.id(), new Stack(boxes)));
  }
}
