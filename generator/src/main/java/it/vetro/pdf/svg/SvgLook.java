package it.vetro.pdf.svg;

import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    Map<String, String> own = new HashMap<>(values);
    Map<String, String> style = declarations(element);
    for (String name : INHERITED) {
      String value = written(element, style, name);
      if (!value.isEmpty() && !value.equals("inherit")) {
        own.put(name, value);
      }
    }
    double letters = SvgLengths.read(written(element, style, "font-size"), size, size).orElse(size);
    double through = SvgLengths.read(written(element, style, "opacity"), 1, 0).orElse(1);
    boolean hidden = written(element, style, "display").equals("none");
    return new SvgLook(own, letters, hidden ? 0 : opacity * Math.max(0, Math.min(1, through)));
  }

  /** The declarations of the element's {@code style}. */
  static Map<String, String> declarations(Element element) {
    Map<String, String> found = new HashMap<>();
    Matcher declarations = DECLARATION.matcher(SvgLengths.attribute(element, "style"));
    while (declarations.find()) {
      found.put(declarations.group(1), declarations.group(2).replace("!important", "").strip());
    }
    return found;
  }

  private static String written(Element element, Map<String, String> style, String name) {
    return style.getOrDefault(name, SvgLengths.attribute(element, name));
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
