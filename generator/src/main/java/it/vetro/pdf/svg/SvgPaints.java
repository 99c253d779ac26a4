package it.vetro.pdf.svg;

import it.vetro.pdf.layout.Drawing;
import it.vetro.pdf.text.Colour;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The colours, lines and patterns that shapes are painted with. */
final class SvgPaints {

  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)\\s*(.*)");

  private final SvgLengths lengths;
  private final Undrawn undrawn;

  SvgPaints(SvgLengths lengths, Undrawn undrawn) {
    this.lengths = lengths;
    this.undrawn = undrawn;
  }

  /** The plain colour of insides ({@code fill}) or lines ({@code stroke}); none where there is none or it is no colour. */
  Optional<Colour> colour(SvgLook look, String of, Element element) {
    String written = look.get(of, of.equals("fill") ? "black" : "none");
    Matcher reference = REFERENCE.matcher(written);
    if (reference.matches()) {
      Element target = target(element, reference.group(1));
      undrawn.add(target == null ? of + " «" + written + "»" : target.tagName());
      written = reference.group(2).isBlank() ? "none" : reference.group(2);
    }
    double opacity = look.opacity(of);
    if (written.equals("none") || written.equals("transparent") || opacity == 0) {
      return Optional.empty();
    }
    Optional<Colour> colour = SvgColours.of(written);
    if (colour.isEmpty()) {
      undrawn.add(of + " «" + written + "»");
    }
    if (opacity < 1) {
      undrawn.add("opacity");
    }
    return colour.map(plain -> SvgColours.onPaper(plain, opacity));
  }

  /** The pattern that insides are filled with, if they are. */
  Optional<Element> pattern(SvgLook look, Element element) {
    Matcher reference = REFERENCE.matcher(look.get("fill", "black"));
    return Optional.ofNullable(reference.matches() ? target(element, reference.group(1)) : null)
        .filter(target -> target.normalName().equals("pattern"));
  }

  /** The line that is drawn along shapes, when there is one; its lengths as in the drawing. */
  Optional<Drawing.Pen> pen(SvgLook look, Element element, AffineTransform at) {
    double scale = Math.sqrt(Math.abs(at.getDeterminant()));
    double width = lengths.any(look.get("stroke-width", "1"), look.size()).orElse(1) * scale;
    if (width <= 0) {
      return Optional.empty();
    }
    double offset = lengths.any(look.get("stroke-dashoffset", "0"), look.size()).orElse(0) * scale;
    List<Double> dashes = dashes(look, scale);
    double period = dashes.stream().mapToDouble(Double::doubleValue).sum();
    double phase = period == 0 ? 0 : (offset % period + period) % period;
    double mitre = SvgLengths.read(look.get("stroke-miterlimit", "4"), 1, 1).orElse(4);
    return colour(look, "stroke", element).map(colour -> new Drawing.Pen(colour, width, dashes, phase,
        choice(look.get("stroke-linecap", "butt"), "round", "square"),
        choice(look.get("stroke-linejoin", "miter"), "round", "bevel"), mitre));
  }

  private List<Double> dashes(SvgLook look, double scale) {
    List<Double> dashes = new ArrayList<>();
    for (String part : look.get("stroke-dasharray", "none").strip().split("[\\s,]+")) {
      OptionalDouble length = lengths.any(part, look.size());
      if (length.isEmpty() || length.getAsDouble() < 0) {
        return List.of();
      }
      dashes.add(length.getAsDouble() * scale);
    }
    if (dashes.stream().allMatch(length -> length == 0)) {
      return List.of();
    }
    if (dashes.size() % 2 == 1) {
      dashes.addAll(List.copyOf(dashes));
    }
    return List.copyOf(dashes);
  }

  private static int choice(String written, String first, String second) {
    String value = written.toLowerCase(Locale.ROOT);
    return value.equals(first) ? 1 : value.equals(second) ? 2 : 0;
  }

  /** The element of that name in the same drawing, else anywhere; null when there is none. */
  private static Element target(Element element, String id) {
    Element drawing = element.closest("svg");
    Element found = drawing == null ? null : drawing.getElementById(id);
    return found != null || element.ownerDocument() == null ? found : element.ownerDocument().getElementById(id);
  }

  /** A tile of a pattern, in the units of whoever uses it. */
  record Tile(double x, double y, double width, double height, AffineTransform at) {

    /** How many steps from the first tile the shape reaches: left, top, right, bottom. */
    Optional<int[]> reach(Shape shape) {
      try {
        Rectangle2D box = at.createInverse().createTransformedShape(shape).getBounds2D();
        return Optional.of(new int[] {(int) Math.floor((box.getMinX() - x) / width),
            (int) Math.floor((box.getMinY() - y) / height), (int) Math.ceil((box.getMaxX() - x) / width),
            (int) Math.ceil((box.getMaxY() - y) / height)});
      } catch (NoninvertibleTransformException e) {
        return Optional.empty();
      }
    }
  }
}
