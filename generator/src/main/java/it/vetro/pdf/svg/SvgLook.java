package it.vetro.pdf.svg;

import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How elements are painted: the properties of an element, with those it inherits.
 *
 * @param values by name, as they are written
 * @param size of the letters, in user units
 * @param opacity of the element within those it stands in, from 0 to 1
 */
record SvgLook(Map<String, String> values, double size, double opacity) {

  private static final Set<String> INHERITED = Set.of("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
      "stroke-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
      "stroke-miterlimit", "color", "font-family", "font-weight", "font-style", "text-anchor", "dominant-baseline",
      "paint-order", "visibility");
  private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+)");

  /** What SVG paints without any attribute: filled black, no line, letters of 16 pixels. */
  static SvgLook initial() {
    return new SvgLook(Map.of(), 16, 1);
  }

  /** The look of an element inside this one. */
  SvgLook of(Element element) {
    Map<String, String> said = properties(element);
    Map<String, String> own = new HashMap<>(values);
    said.forEach((name, value) -> {
      if (INHERITED.contains(name) && !value.isEmpty() && !value.equals("inherit")) {
        own.put(name, value);
      }
    });
    double letters = SvgLengths.read(said.getOrDefault("font-size", ""), size, size).orElse(size);
    double through = SvgLengths.read(said.getOrDefault("opacity", ""), 1, 0).orElse(1);
    boolean hidden = said.getOrDefault("display", "").equals("none");
    return new SvgLook(own, letters, hidden ? 0 : opacity * Math.max(0, Math.min(1, through)));
  }

  /** What an element says of itself: its attributes, then the declarations of its {@code style}; names in lower case. */
  static Map<String, String> properties(Element element) {
    Map<String, String> found = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      found.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue().strip());
    }
    String style = found.getOrDefault("style", "");
    if (!style.isEmpty()) {
      Matcher declarations = DECLARATION.matcher(style);
      while (declarations.find()) {
        found.put(declarations.group(1), declarations.group(2).replace("!important", "").strip());
      }
    }
    return found;
  }

  String get(String name, String otherwise) {
    String value = values.getOrDefault(name, otherwise);
    return value.equals("currentColor") || value.equals("currentcolor") ? values.getOrDefault("color", "black") : value;
  }

  boolean isSeen() {
    return opacity > 0 && get("visibility", "visible").equals("visible");
  }

  boolean isEvenOdd() {
    return get("fill-rule", "nonzero").equals("evenodd");
  }

  /** Whether lines are painted before insides. */
  boolean drawsLinesFirst() {
    return get("paint-order", "").startsWith("stroke");
  }

  /** Opacity of insides or lines, the element's own counted in. */
  double opacity(String of) {
    return opacity * Math.max(0, Math.min(1, SvgLengths.read(get(of + "-opacity", "1"), 1, 0).orElse(1)));
  }

  TextStyle letters(Colour colour) {
    boolean bold = get("font-weight", "").matches("bold|bolder|[6-9]00");
    boolean italic = get("font-style", "").matches("italic|oblique");
    boolean mono = get("font-family", "").contains("mono");
    return new TextStyle(size, colour, bold, italic, mono, false, false, 0);
  }
}
