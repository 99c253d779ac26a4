package it.vetro.pdf;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What is said of a drawing: its accessible name, then its description, each a sentence. */
public final class Spoken {

  private Spoken() {}

  /** The words for an {@code svg}; none for a decoration. */
  public static String drawing(Element svg) {
    if (isDecoration(svg)) {
      return "";
    }
    String name = first(List.of(named(svg, "aria-labelledby"), svg.attr("aria-label"), child(svg, "title"),
        outside(svg, figure -> figure.attr("aria-label")), outside(svg, figure -> child(figure, "figcaption"))));
    String more = first(List.of(named(svg, "aria-describedby"), child(svg, "desc")));
    return Stream.of(name, name.contains(more) ? "" : more).filter(words -> !words.isEmpty()).map(Spoken::sentence)
        .collect(Collectors.joining(" "));
  }

  /** Whether it is there for the eye only. */
  public static boolean isDecoration(Element svg) {
    return svg.attr("aria-hidden").equals("true") || svg.attr("role").matches("presentation|none");
  }

  private static String outside(Element svg, Function<Element, String> words) {
    Element figure = svg.closest("figure");
    return figure == null ? "" : words.apply(figure);
  }

  private static String first(List<String> candidates) {
    return candidates.stream().map(String::strip).filter(words -> !words.isEmpty()).findFirst().orElse("");
  }

  private static String named(Element svg, String attribute) {
    return Stream.of(svg.attr(attribute).split("\\s+")).filter(id -> !id.isEmpty())
        .map(id -> svg.ownerDocument().getElementById(id)).filter(element -> element != null)
        .map(element -> sentence(element.text())).collect(Collectors.joining(" "));
  }

  private static String child(Element parent, String name) {
    return parent.children().stream().filter(kid -> kid.normalName().equals(name)).findFirst().map(Element::text)
        .orElse("");
  }

  private static String sentence(String words) {
    return words.isEmpty() || words.matches("(?s).*[.!?…]") ? words : words + ".";
  }
}
