package it.vetro.pdf.html;

import it.vetro.pdf.layout.Paragraph;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Ink;
import it.vetro.pdf.text.Link;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.Phrases;
import it.vetro.pdf.text.TextStyle;
import it.vetro.pdf.text.WordReader;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads running text with its emphasis, links and notes. */
final class InlineReader {

  private final FontSet fonts;
  private final Phrases phrases;
  private final Losses losses;
  private final Notes notes;

  InlineReader(FontSet fonts, Phrases phrases, Losses losses, Notes notes) {
    this.fonts = fonts;
    this.phrases = phrases;
    this.losses = losses;
    this.notes = notes;
  }

  /** Reads nodes as one paragraph whose text belongs to the element. */
  Paragraph paragraph(List<Node> nodes, Tag tag, TextStyle style) {
    WordReader words = new WordReader(fonts, losses);
    readAll(nodes, new Span(words, tag, style, Link.NONE));
    return Paragraph.of(words.words(), style.size());
  }

  /** Where text goes and how it looks: changes from element to element. */
  private record Span(WordReader words, Tag tag, TextStyle style, Link link) {

    Span in(Tag inner, TextStyle look) {
      return new Span(words, inner, look, link);
    }

    Span leading(Link target, TextStyle look) {
      return new Span(words, target.tag(), look, target);
    }

    void text(String text, String note) {
      words.add(text, new Ink(style, tag.text(), link, note));
    }
  }

  private void readAll(List<Node> nodes, Span span) {
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        span.text(text.getWholeText(), "");
      } else if (node instanceof Element element) {
        read(element, span);
      }
    }
  }

  private void read(Element element, Span span) {
    TextStyle style = span.style();
    switch (element.tagName()) {
      case "br" -> span.words().endLine(new Ink(style, span.tag().text(), span.link(), ""));
      case "em", "i", "cite", "var" -> inside("Em", style.slanted(), element, span);
      case "strong", "b" -> inside("Strong", style.emboldened(), element, span);
      case "code", "kbd", "samp" -> inside("Code", style.typewritten(), element, span);
      case "sup" -> inside("Sup", style.raised(), element, span);
      case "sub" -> inside("Sub", style.lowered(), element, span);
      case "del", "s" -> decorated("Del", "LineThrough", style.struckThrough(), element, span);
      case "ins", "u" -> decorated("Ins", "Underline", style.underscored(), element, span);
      case "abbr" -> abbreviation(element, span);
      case "a" -> link(element, span);
      case "script", "style", "template" -> { }
      case "img", "svg", "video", "audio", "canvas", "iframe", "object", "math", "input", "select", "textarea" ->
          replaced(element, span);
      default -> other(element, span);
    }
  }

  private void inside(String role, TextStyle style, Element element, Span span) {
    Tag tag = span.tag().add(role).in(element.attr("lang"));
    readAll(element.childNodes(), span.in(tag, style));
  }

  private void decorated(String role, String decoration, TextStyle style, Element element, Span span) {
    Tag tag = span.tag().add(role).in(element.attr("lang")).attribute("Layout", "TextDecorationType", decoration);
    readAll(element.childNodes(), span.in(tag, style));
  }

  private void abbreviation(Element element, Span span) {
    Tag tag = span.tag().add("Span").in(element.attr("lang")).standsFor(element.attr("title").strip());
    readAll(element.childNodes(), span.in(tag, span.style()));
  }

  private void link(Element element, Span span) {
    if (element.hasClass("noteref") && notes.has(Notes.target(element))) {
      note(element, span);
      return;
    }
    Optional<String> target = Links.target(element.attr("href"));
    if (target.isEmpty() || span.link() != Link.NONE) {
      if (element.hasAttr("href")) {
        losses.deadLink(element.attr("href"), element.text());
      }
      readAll(element.childNodes(), span);
      return;
    }
    String text = element.hasAttr("title") ? element.attr("title") : element.text();
    boolean plain = target.get().startsWith("#") || text.contains(target.get());
    Tag tag = span.tag().add("Link").in(element.attr("lang"));
    Link link = new Link(tag, target.get(), plain ? text : text + " (" + target.get() + ")");
    readAll(element.childNodes(), span.leading(link, span.style().coloured(Theme.PRIMARY).underscored()));
  }

  private void note(Element call, Span span) {
    String id = Notes.target(call);
    String label = call.text();
    Tag reference = span.tag().add("Reference");
    Tag tag = reference.add("Link");
    Link link = new Link(tag, "#" + id, phrases.note(label));
    span.leading(link, span.style().raised().coloured(Theme.PRIMARY)).text(label, id);
    notes.enter(id, label, span.tag(), this);
    notes.tie(id, reference);
  }

  private void replaced(Element element, Span span) {
    if (element.attr("aria-hidden").equals("true")) {
      return;
    }
    Element title = element.selectFirst("> title");
    String kept = element.hasAttr("alt") ? element.attr("alt")
        : title != null ? title.text() : element.attr("aria-label");
    losses.unknownElement(element.tagName(), kept);
    span.text(kept, "");
  }

  private void other(Element element, Span span) {
    TextStyle style = element.tagName().equals("small") || element.hasClass("small")
        ? span.style().sized(span.style().size() * 0.86) : span.style();
    TextStyle look = element.hasClass("muted") ? style.coloured(Theme.MUTED) : style;
    if (element.hasAttr("lang")) {
      inside("Span", look, element, span);
    } else {
      readAll(element.childNodes(), span.in(span.tag(), look));
    }
  }
}
