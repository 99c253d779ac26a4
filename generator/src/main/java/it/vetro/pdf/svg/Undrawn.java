package it.vetro.pdf.svg;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What of an SVG cannot be drawn, by name, once each and in alphabetical order. */
final class Undrawn {

  private static final Set<String> PROPERTIES = Set.of("filter", "mask", "clip-path", "marker", "marker-start",
      "marker-mid", "marker-end", "mix-blend-mode", "vector-effect", "textlength", "rotate", "letter-spacing",
      "word-spacing", "text-decoration", "baseline-shift", "writing-mode");

  /** Values that change nothing. */
  private static final Set<String> NOTHING = Set.of("", "none", "normal", "auto");

  private final Set<String> names = new TreeSet<>();

  void add(String name) {
    names.add(name);
  }

  /** Notes the properties of an element that would change how it looks. */
  void look(Element element) {
    SvgLook.properties(element).forEach((name, value) -> {
      if (PROPERTIES.contains(name) && !NOTHING.contains(value)) {
        names.add(name);
      }
    });
    if (SvgLengths.attribute(element, "style").contains("transform")) {
      names.add("transform in style");
    }
  }

  Set<String> names() {
    return names;
  }
}
