package it.vetro.bench.pdf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What both other engines need done to the HTML first. */
final class Adapting {

  private Adapting() {}

  /** Gives every heading a name to lead to. */
  static Document withNamedHeadings(Document document) {
    int number = 0;
    for (Element heading : document.select("h1, h2, h3, h4")) {
      number++;
      if (heading.id().isEmpty()) {
        heading.attr("id", "titolo-" + number);
      }
    }
    return document;
  }

  /** The headings that the table of contents lists. */
  static List<Element> listed(Document document) {
    return document.select("h2, h3").stream().filter(heading -> heading.closest("nav, .cover") == null).toList();
  }
}
