package it.vetro.pdf.html;

import it.vetro.pdf.text.Losses;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every heading, known before the first line is set: the table of contents stands before most of them. */
final class Headings {

  private final Map<Element, Heading> byElement = new IdentityHashMap<>();
  private final List<Heading> inOrder = new ArrayList<>();

  /** Finds the headings; one that skips levels is raised, as PDF/UA-1 (7.4.2) asks, and reported. */
  Headings(Document html, Losses losses) {
    int above = 0;
    for (Element element : html.select("h1, h2, h3, h4, h5, h6")) {
      int written = element.tagName().charAt(1) - '0';
      int level = Math.min(written, above + 1);
      if (level < written) {
        losses.skippedLevel(element.text(), written, level);
      }
      above = level;
      boolean cover = element.closest("section.cover") != null;
      boolean contents = element.closest("nav.toc") != null;
      Heading heading = new Heading(level, element.text(), anchor(element), !cover && !contents, !cover);
      byElement.put(element, heading);
      inOrder.add(heading);
    }
  }

  Heading of(Element element) {
    return byElement.get(element);
  }

  List<Heading> inOrder() {
    return inOrder;
  }

  /** The element's id; a space keeps a made one apart from every id that can be written. */
  private String anchor(Element element) {
    return element.id().isEmpty() ? "heading " + inOrder.size() : element.id();
  }
}
