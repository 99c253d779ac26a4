package it.vetro.pdf.svg;

import it.vetro.pdf.layout.Drawing;
import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Losses;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads an {@code svg} element. One user unit is a CSS pixel: 0.75 points. The natural size is {@code width} and
 * {@code height}, or where they are not said that of the {@code viewBox}.
 */
public final class SvgReader {

  private static final double POINTS = 0.75;
  private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata", "defs", "pattern", "lineargradient",
      "radialgradient", "clippath", "mask", "filter", "marker", "symbol", "script");
  private static final int MOST_TILES = 3000;
  private static final int DEEPEST = 60;

  private final FontSet fonts;
  private final Losses losses;
  private final SvgLengths lengths;
  private final Undrawn undrawn = new Undrawn();
  private final SvgShapes shapes;
  private final SvgPaints paints;

  private SvgReader(SvgLengths lengths, FontSet fonts, Losses losses) {
    this.fonts = fonts;
    this.losses = losses;
    this.lengths = lengths;
    this.shapes = new SvgShapes(lengths, undrawn);
    this.paints = new SvgPaints(lengths, undrawn);
  }

  /**
   * Reads a drawing. What of it cannot be drawn is added to the losses.
   *
   * @param name what findings call it
   */
  public static Drawing read(Element svg, String name, FontSet fonts, Losses losses) {
    double[] box = viewBox(svg);
    double[] size = size(svg, box);
    SvgReader reader = new SvgReader(new SvgLengths(box[2], box[3]), fonts, losses);
    List<Drawing.Part> parts = new ArrayList<>();
    AffineTransform at = AffineTransform.getScaleInstance(POINTS, POINTS);
    at.concatenate(reader.fitted(svg, box, size));
    SvgLook look = SvgLook.initial().of(svg);
    reader.undrawn.look(svg);
    reader.children(svg, look, at, parts, 0);
    if (!reader.undrawn.names().isEmpty()) {
      losses.undrawn(name, reader.undrawn.names());
    }
    Drawing drawing = new Drawing(size[0] * POINTS, size[1] * POINTS, List.copyOf(parts));
    reader.cut(drawing).ifPresent(words -> losses.cutDrawing(name, words));
    return drawing;
  }

  private void children(Element parent, SvgLook look, AffineTransform at, List<Drawing.Part> parts, int depth) {
    if (depth > DEEPEST) {
      undrawn.add("gruppi uno dentro l’altro oltre " + DEEPEST);
      return;
    }
    parent.children().forEach(child -> draw(child, look, at, parts, depth + 1));
  }

  private void draw(Element element, SvgLook outer, AffineTransform outerAt, List<Drawing.Part> parts, int depth) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return;
    }
    SvgLook look = outer.of(element);
    if (look.opacity() == 0) {
      return;
    }
    undrawn.look(element);
    AffineTransform at = new AffineTransform(outerAt);
    at.concatenate(shapes.transform(element, "transform"));
    if (name.equals("g") || name.equals("a")) {
      children(element, look, at, parts, depth);
    } else if (name.equals("svg")) {
      inner(element, look, at, parts, depth);
    } else if (name.equals("text")) {
      new SvgText(fonts, losses, lengths, paints, undrawn, at, parts).read(element, look);
    } else if (SvgShapes.isShape(name)) {
      shape(element, look, at, parts, depth);
    } else {
      undrawn.add(element.tagName());
    }
  }

  /** A drawing within the drawing. */
  private void inner(Element svg, SvgLook look, AffineTransform at, List<Drawing.Part> parts, int depth) {
    double[] box = viewBox(svg);
    at.translate(lengths.across(svg, "x"), lengths.down(svg, "y"));
    at.concatenate(fitted(svg, box, size(svg, box)));
    children(svg, look, at, parts, depth);
  }

  private void shape(Element element, SvgLook look, AffineTransform at, List<Drawing.Part> parts, int depth) {
    if (!look.isSeen()) {
      return;
    }
    Shape plain = shapes.of(element, look.isEvenOdd());
    Shape shape = at.createTransformedShape(plain);
    if (shape.getPathIterator(null).isDone()) {
      return;
    }
    Optional<Drawing.Part> line = paints.pen(look, element, at).map(pen -> new Drawing.Outlined(shape, pen));
    if (look.drawsLinesFirst()) {
      line.ifPresent(parts::add);
    }
    Optional<Element> pattern = paints.pattern(look, element);
    if (pattern.isPresent()) {
      tile(pattern.get(), plain, shape, at, parts, depth);
    } else if (hasInside(shape)) {
      paints.colour(look, "fill", element).ifPresent(colour -> parts.add(new Drawing.Filled(shape, colour)));
    }
    if (!look.drawsLinesFirst()) {
      line.ifPresent(parts::add);
    }
  }

  /** Whether there is anything to fill: a line has no inside, and PDF would draw a hair. */
  private static boolean hasInside(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    return box.getWidth() > 0 && box.getHeight() > 0;
  }

  /** Fills a shape with the tiles of a pattern. A rectangle behind a whole tile fills the shape at once, without seams. */
  private void tile(Element pattern, Shape plain, Shape shape, AffineTransform at, List<Drawing.Part> parts, int depth) {
    double width = lengths.across(pattern, "width");
    double height = lengths.down(pattern, "height");
    SvgPaints.Tile tile = new SvgPaints.Tile(lengths.across(pattern, "x"), lengths.down(pattern, "y"), width, height,
        shapes.transform(pattern, "patternTransform"));
    boolean known = SvgLengths.attribute(pattern, "patternUnits").equals("userSpaceOnUse")
        && SvgLengths.attribute(pattern, "viewBox").isEmpty() && width > 0 && height > 0 && depth < DEEPEST / 2;
    Optional<int[]> reach = known ? tile.reach(plain) : Optional.empty();
    long tiles = reach.map(r -> (long) (r[2] - r[0]) * (r[3] - r[1])).orElse(Long.MAX_VALUE);
    if (tiles > MOST_TILES) {
      undrawn.add("pattern");
      return;
    }
    SvgLook look = SvgLook.initial().of(pattern);
    List<Element> marks = new ArrayList<>(pattern.children());
    Optional<Colour> ground = marks.stream().findFirst().filter(first -> covers(first, tile))
        .flatMap(first -> paints.colour(look.of(first), "fill", first));
    if (ground.isPresent()) {
      parts.add(new Drawing.Filled(shape, ground.get()));
      marks.remove(0);
    }
    List<Drawing.Part> inside = new ArrayList<>();
    for (int row = reach.get()[1]; row < reach.get()[3] && !marks.isEmpty(); row++) {
      for (int column = reach.get()[0]; column < reach.get()[2]; column++) {
        AffineTransform there = new AffineTransform(at);
        there.concatenate(tile.at());
        there.translate(tile.x() + column * width, tile.y() + row * height);
        marks.forEach(mark -> draw(mark, look, there, inside, depth + 1));
      }
    }
    if (!inside.isEmpty()) {
      parts.add(new Drawing.Clipped(shape, List.copyOf(inside)));
    }
  }

  private boolean covers(Element element, SvgPaints.Tile tile) {
    return element.normalName().equals("rect") && SvgLengths.attribute(element, "transform").isEmpty()
        && shapes.of(element, false).contains(0, 0, tile.width(), tile.height());
  }

  /** Words that reach beyond the drawing's edge. */
  private Optional<String> cut(Drawing drawing) {
    for (Drawing.Part part : drawing.parts()) {
      if (part instanceof Drawing.Words words) {
        Point2D from = words.at().transform(new Point2D.Double(0, 0), null);
        Point2D to = words.at().transform(new Point2D.Double(words.piece().width(), 0), null);
        if (List.of(from, to).stream().anyMatch(p -> p.getX() < -1 || p.getX() > drawing.width() + 1 || p.getY() < 0
            || p.getY() > drawing.height() + 1)) {
          return Optional.of(words.piece().text());
        }
      }
    }
    return Optional.empty();
  }

  /** Left, top, width and height in user units; of the element's own size where it says none. */
  private static double[] viewBox(Element svg) {
    String[] written = SvgLengths.attribute(svg, "viewBox").split("[\\s,]+");
    double[] box = Arrays.stream(written).mapToDouble(n -> SvgLengths.read(n, 0, 0).orElse(0)).toArray();
    if (box.length == 4 && box[2] > 0 && box[3] > 0) {
      return box;
    }
    double width = SvgLengths.read(SvgLengths.attribute(svg, "width"), 300, 16).orElse(300);
    double height = SvgLengths.read(SvgLengths.attribute(svg, "height"), 150, 16).orElse(150);
    return new double[] {0, 0, width > 0 ? width : 300, height > 0 ? height : 150};
  }

  /** Width and height in user units of whoever holds the element. */
  private static double[] size(Element svg, double[] box) {
    double width = SvgLengths.read(SvgLengths.attribute(svg, "width"), 0, 16).orElse(0);
    double height = SvgLengths.read(SvgLengths.attribute(svg, "height"), 0, 16).orElse(0);
    if (width <= 0 && height <= 0) {
      return new double[] {box[2], box[3]};
    }
    return new double[] {width > 0 ? width : height * box[2] / box[3], height > 0 ? height : width * box[3] / box[2]};
  }

  /** From the viewBox to the size, in the middle and as large as fits. */
  private AffineTransform fitted(Element svg, double[] box, double[] size) {
    String asked = SvgLengths.attribute(svg, "preserveAspectRatio");
    if (!asked.isEmpty() && !asked.startsWith("xMidYMid") || asked.endsWith("slice")) {
      undrawn.add("preserveAspectRatio=\"" + asked + "\"");
    }
    double scale = Math.min(size[0] / box[2], size[1] / box[3]);
    AffineTransform at = AffineTransform.getTranslateInstance((size[0] - box[2] * scale) / 2,
        (size[1] - box[3] * scale) / 2);
    at.scale(scale, scale);
    at.translate(-box[0], -box[1]);
    return at;
  }
}
