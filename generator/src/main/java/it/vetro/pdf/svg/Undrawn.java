package it.vetro.pdf.svg;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of an SVG cannot be drawn, by name and once each. */
final class Undrawn {

  private static final List<String> PROPERTIES = List.of("filter", "mask", "clip-path", "marker", "marker-start",
      "marker-mid", "marker-end", "mix-blend-mode", "vector-effect", "textLength", "rotate", "letter-spacing",
      "word-spacing", "text-decoration", "baseline-shift", "writing-mode");

  private final Set<String> names = new LinkedHashSet<>();

  void add(String name) {
    names.add(name);
  }

  /** Notes the properties of an element that would change how it looks. */
  void look(Element element) {
    Map<String, String> style = SvgLook.declarations(element);
    for (String name : PROPERTIES) {
      String value = style.getOrDefault(name, SvgLengths.attribute(element, name));
      if (!value.isEmpty() && !value.equals("none") && !value.equals("normal") && !value.equals("auto")) {
        names.add(name);
      }
    }
    if (style.containsKey("transform")) {
      names.add("transform in style");
    }
  }

  Set<String> names() {
    return names;
  }
}
