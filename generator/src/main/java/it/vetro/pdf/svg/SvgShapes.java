package it.vetro.pdf.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.IllegalPathStateException;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTPolygonProducer;
import org.apache.batik.parser.AWTPolylineProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.apache.batik.parser.PathParser;
import org.jsoup.nodes.Element;

/** The geometry of elements: what they say becomes shapes of the JDK. */
final class SvgShapes {

  private final SvgLengths lengths;
  private final Undrawn undrawn;

  SvgShapes(SvgLengths lengths, Undrawn undrawn) {
    this.lengths = lengths;
    this.undrawn = undrawn;
  }

  /** Whether an element of this name is a shape. */
  static boolean isShape(String name) {
    return switch (name) {
      case "rect", "circle", "ellipse", "line", "polyline", "polygon", "path" -> true;
      default -> false;
    };
  }

  /** The shape; nothing in it when the element says no size. */
  Shape of(Element element, boolean evenOdd) {
    int rule = evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    try {
      return switch (element.normalName()) {
        case "rect" -> rectangle(element);
        case "circle" -> ellipse(element, radius(element, "r"), radius(element, "r"));
        case "ellipse" -> ellipse(element, radius(element, "rx"), radius(element, "ry"));
        case "line" -> new Line2D.Double(lengths.across(element, "x1"), lengths.down(element, "y1"),
            lengths.across(element, "x2"), lengths.down(element, "y2"));
        case "polyline" -> AWTPolylineProducer.createShape(points(element), rule);
        case "polygon" -> AWTPolygonProducer.createShape(points(element), rule);
        default -> path(SvgLengths.attribute(element, "d"), rule);
      };
    } catch (ParseException | IllegalPathStateException e) {
      undrawn.add(element.normalName() + " che non si può leggere");
      return new Path2D.Double();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The element's transform, none when it cannot be read. */
  AffineTransform transform(Element element, String name) {
    String written = SvgLengths.attribute(element, name);
    if (written.isEmpty()) {
      return new AffineTransform();
    }
    try {
      return AWTTransformProducer.createAffineTransform(written);
    } catch (ParseException e) {
      undrawn.add(name + "=\"" + written + "\"");
      return new AffineTransform();
    }
  }

  private static StringReader points(Element element) {
    return new StringReader(SvgLengths.attribute(element, "points"));
  }

  /** A path up to its first mistake, as SVG asks. */
  private Shape path(String data, int rule) {
    AWTPathProducer producer = new AWTPathProducer();
    producer.setWindingRule(rule);
    PathParser parser = new PathParser();
    parser.setPathHandler(producer);
    try {
      parser.parse(new StringReader(data));
    } catch (ParseException | IllegalPathStateException e) {
      undrawn.add("path che non si può leggere");
    }
    Shape shape = producer.getShape();
    return shape == null ? new Path2D.Double() : shape;
  }

  private Shape rectangle(Element element) {
    double x = lengths.across(element, "x");
    double y = lengths.down(element, "y");
    double width = lengths.across(element, "width");
    double height = lengths.down(element, "height");
    if (width <= 0 || height <= 0) {
      return new Path2D.Double();
    }
    OptionalDouble asked = lengths.any(SvgLengths.attribute(element, "rx"), 16);
    OptionalDouble other = lengths.any(SvgLengths.attribute(element, "ry"), 16);
    double rx = Math.min(width / 2, asked.orElse(other.orElse(0)));
    double ry = Math.min(height / 2, other.orElse(asked.orElse(0)));
    return rx > 0 && ry > 0 ? new RoundRectangle2D.Double(x, y, width, height, 2 * rx, 2 * ry)
        : new Rectangle2D.Double(x, y, width, height);
  }

  private Shape ellipse(Element element, double rx, double ry) {
    if (rx <= 0 || ry <= 0) {
      return new Path2D.Double();
    }
    return new Ellipse2D.Double(lengths.across(element, "cx") - rx, lengths.down(element, "cy") - ry, 2 * rx, 2 * ry);
  }

  private double radius(Element element, String name) {
    return lengths.any(SvgLengths.attribute(element, name), 16).orElse(0);
  }
}
