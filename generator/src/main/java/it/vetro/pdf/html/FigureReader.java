package it.vetro.pdf.html;

import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.Captioned;
import it.vetro.pdf.layout.Drawing;
import it.vetro.pdf.layout.Paragraph;
import it.vetro.pdf.layout.Picture;
import it.vetro.pdf.layout.Spaced;
import it.vetro.pdf.layout.Stack;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.svg.SvgReader;
import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads figures with their captions, and drawings wherever they stand alone. */
final class FigureReader {

  private static final double GAP = 10;
  private static final double CAPTION_GAP = 4;

  private final BlockReader blocks;
  private final InlineReader inlines;
  private final FontSet fonts;
  private final Losses losses;

  FigureReader(BlockReader blocks, InlineReader inlines, FontSet fonts, Losses losses) {
    this.blocks = blocks;
    this.inlines = inlines;
    this.fonts = fonts;
    this.losses = losses;
  }

  /** Whether nodes are drawings and nothing else. */
  static boolean areDrawings(List<Node> nodes) {
    return nodes.stream().anyMatch(FigureReader::isDrawing)
        && nodes.stream().allMatch(node -> isDrawing(node) || node instanceof TextNode text && text.isBlank()
            || !(node instanceof TextNode) && !(node instanceof Element));
  }

  private static boolean isDrawing(Node node) {
    return node instanceof Element element && element.normalName().equals("svg");
  }

  /** The drawings among the nodes, one below the other. */
  List<Box> drawings(List<Node> nodes, Tag tag, Setting setting) {
    return nodes.stream().filter(FigureReader::isDrawing).map(node -> drawing((Element) node, tag, setting)).toList();
  }

  /**
   * A figure: what it shows and its caption, side by side in one section, for what stands inside an element with an
   * alternative text is not read. A caption that is only for listening (class {@code visually-hidden}) becomes the
   * drawing's name.
   */
  Box figure(Element figure, Tag tag, Setting setting) {
    Optional<Element> caption = figure.children().stream().filter(child -> child.normalName().equals("figcaption"))
        .findFirst().filter(child -> !child.hasClass("visually-hidden") && !child.text().isBlank());
    Tag section = caption.isPresent() || figure.hasAttr("lang") ? tag.add("Sect").in(figure.attr("lang")) : tag;
    List<Box> parts = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    Box words = null;
    for (Node node : figure.childNodes()) {
      if (node instanceof Element element && element.normalName().equals("figcaption")) {
        parts.addAll(blocks.blocks(run, section, setting));
        run.clear();
        if (caption.filter(shown -> shown == element).isPresent()) {
          words = caption(element, section, setting, !parts.isEmpty());
          parts.add(words);
        }
      } else {
        run.add(node);
      }
    }
    parts.addAll(blocks.blocks(run, section, setting));
    return new Spaced(words == null ? new Stack(parts) : new Captioned(parts, words), GAP / 2, GAP);
  }

  private Box caption(Element element, Tag section, Setting setting, boolean below) {
    Tag words = section.add("Caption").in(element.attr("lang")).add("P");
    Paragraph paragraph = inlines.paragraph(element.childNodes(), words,
        setting.style().sized(Math.min(setting.style().size(), Theme.BODY - 0.5)).emboldened()).aligned(setting.align());
    return BlockReader.anchored(element, below ? paragraph.spaced(CAPTION_GAP, setting.gap())
        : paragraph.spaced(0, CAPTION_GAP));
  }

  private Box drawing(Element svg, Tag tag, Setting setting) {
    double tallest = svg.closest("td, th") == null ? Picture.ON_A_PAGE : Picture.IN_A_CELL;
    String name = name(svg);
    boolean decoration = isDecoration(svg);
    Drawing drawing = SvgReader.read(svg, name.isEmpty() ? letters(svg) : name, fonts, losses);
    Leaf leaf = decoration ? Leaf.ARTIFACT : element(svg, name, tag).text();
    return BlockReader.anchored(svg, new Picture(drawing, name, leaf, setting.align(), tallest, setting.gap()));
  }

  /** The {@code Figure} element. It is never without an alternative text. */
  private Tag element(Element svg, String name, Tag tag) {
    String said = Stream.of(name, description(svg, name)).filter(words -> !words.isEmpty()).distinct()
        .map(words -> words.matches(".*[.!?…]") ? words : words + ".").collect(Collectors.joining(" "));
    if (said.isEmpty()) {
      String words = letters(svg);
      said = words.isEmpty() ? "Disegno senza descrizione." : "Disegno senza descrizione: " + words;
      losses.silentDrawing(said);
    }
    return tag.add("Figure").in(svg.attr("lang")).saying(said).attribute("Layout", "Placement", "Block");
  }

  private static boolean isDecoration(Element svg) {
    return svg.attr("aria-hidden").equals("true") || svg.attr("role").matches("presentation|none");
  }

  /** The accessible name: what {@code aria-labelledby} or {@code aria-label} say, the title, or the figure's caption. */
  private static String name(Element svg) {
    Element figure = svg.closest("figure");
    return Stream.of(labels(svg, "aria-labelledby"), svg.attr("aria-label"), child(svg, "title"),
        figure == null ? "" : figure.attr("aria-label"), figure == null ? "" : child(figure, "figcaption"))
        .map(String::strip).filter(words -> !words.isEmpty()).findFirst().orElse("");
  }

  /** What the drawing shows; nothing when the name says it already. */
  private static String description(Element svg, String name) {
    String described = Stream.of(labels(svg, "aria-describedby"), child(svg, "desc")).map(String::strip)
        .filter(words -> !words.isEmpty()).findFirst().orElse("");
    return name.contains(described) ? "" : described;
  }

  /** The words of the elements named in an attribute. */
  private static String labels(Element svg, String attribute) {
    return Stream.of(svg.attr(attribute).strip().split("\\s+")).filter(id -> !id.isEmpty())
        .map(id -> named(svg, id)).filter(element -> element != null).map(FigureReader::sentence).filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The element of that name: usually the drawing's own title; null when there is none. */
  private static Element named(Element svg, String id) {
    Element own = svg.getElementById(id);
    return own != null || svg.ownerDocument() == null ? own : svg.ownerDocument().getElementById(id);
  }

  private static String sentence(Element element) {
    String words = element.text().strip();
    return words.isEmpty() || words.matches(".*[.!?…]") ? words : words + ".";
  }

  private static String child(Element parent, String name) {
    return parent.children().stream().filter(child -> child.normalName().equals(name)).findFirst()
        .map(Element::text).orElse("");
  }

  /** The words written in the drawing. */
  private static String letters(Element svg) {
    return svg.select("text").eachText().stream().filter(words -> !words.isBlank()).collect(Collectors.joining("; "));
  }
}
