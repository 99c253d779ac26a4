package it.vetro.pdf.svg;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Attributes and lengths of SVG, in user units (CSS pixels).
 *
 * @param width of the drawing in user units, what a horizontal percentage is a part of
 * @param height the same for a vertical one
 */
record SvgLengths(double width, double height) {

  private static final Pattern LENGTH = Pattern.compile("\\s*([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?)"
      + "(px|pt|pc|mm|cm|in|em|%)?\\s*");
  private static final Map<String, Double> UNITS = Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4,
      "cm", 96 / 2.54, "in", 96.0);
  /** Beyond this a coordinate is a mistake, and PDF could not hold it. */
  private static final double FARTHEST = 1e6;

  /** The attribute, whatever the case an HTML parser left its name in; empty when it is not there. */
  static String attribute(Element element, String name) {
    return element.attributes().getIgnoreCase(name).strip();
  }

  /** A horizontal length; 0 when the attribute is missing or cannot be read. */
  double across(Element element, String name) {
    return read(attribute(element, name), width, 16).orElse(0);
  }

  /** A vertical length; 0 when the attribute is missing or cannot be read. */
  double down(Element element, String name) {
    return read(attribute(element, name), height, 16).orElse(0);
  }

  /** A length in neither direction: a radius, the width of a line. */
  OptionalDouble any(String text, double em) {
    return read(text, Math.sqrt((width * width + height * height) / 2), em);
  }

  /** Reads a length. {@code whole} is what 100 % is, {@code em} what 1 em is. */
  static OptionalDouble read(String text, double whole, double em) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    String unit = matcher.group(2) == null ? "px" : matcher.group(2);
    double length = switch (unit) {
      case "%" -> number * whole / 100;
      case "em" -> number * em;
      default -> number * UNITS.get(unit);
    };
    return Math.abs(length) <= FARTHEST ? OptionalDouble.of(length) : OptionalDouble.empty();
  }
}
