package it.vetro.pdf;

import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.TextStyle;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What must be heard when the HTML is read aloud: every word, marks of lists, notes behind their first calls; of a
 * drawing what is said of it.
 */
public final class ReadAloud {

  private static final Set<String> INLINE = Set.of("a", "abbr", "b", "code", "del", "em", "i", "ins", "small", "span",
      "strong", "sub", "sup");

  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF\uFE00-\uFE0F]");
  private static final TextStyle PLAIN = TextStyle.of(10, new Colour(0));

  private final Document html;
  private final Set<String> read = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  private ReadAloud(Document html) {
    this.html = html;
  }

  public static List<String> words(String html) {
    ReadAloud reader = new ReadAloud(Jsoup.parse(html));
    reader.readAll(reader.html.body());
    return shown(reader.text.toString());
  }

  /** The words of a text as the fonts can show them: composed, without joiners, U+FFFD for what no font has. */
  public static List<String> shown(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2011', '-').replace('\u2010', '-');
    StringBuilder shown = new StringBuilder();
    INVISIBLE.matcher(composed).replaceAll("").codePoints().forEach(c -> shown.appendCodePoint(
        Character.isWhitespace(c) || Character.isSpaceChar(c) || Samples.faces().face(PLAIN, c).has(c) ? c
            : FontSet.REPLACEMENT));
    return Structure.words(shown.toString());
  }

  private void readAll(Element parent) {
    int number = parent.hasAttr("start") ? Integer.parseInt(parent.attr("start")) : 1;
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (element.tagName().equals("li")) {
          text.append('\n').append(mark(parent, number++)).append('\n');
        }
        read(element);
      }
    }
  }

  private static String mark(Element list, int number) {
    if (list.tagName().equals("ul")) {
      return list.parent().tagName().equals("li") ? "–" : "•";
    }
    return switch (list.attr("type")) {
      case "a" -> (char) ('a' + number - 1) + ".";
      case "A" -> (char) ('A' + number - 1) + ".";
      case "i" -> ROMAN.get(number - 1) + ".";
      case "I" -> ROMAN.get(number - 1).toUpperCase(Locale.ROOT) + ".";
      default -> number + ".";
    };
  }

  private void read(Element element) {
    if (element.hasClass("notes") || element.hasClass("visually-hidden")) {
      return;
    }
    if (element.tagName().equals("svg")) {
      text.append('\n').append(Spoken.drawing(element)).append('\n');
      return;
    }
    String gap = INLINE.contains(element.tagName()) ? "" : "\n";
    text.append(gap);
    readAll(element);
    text.append(gap);
    if (element.hasClass("noteref")) {
      String id = element.attr("href").substring(1);
      if (read.add(id)) {
        text.append('\n').append(element.text()).append('\n');
        readAll(html.getElementById(id));
        text.append('\n');
      }
    }
    if (element.hasClass("toc")) {
      int deepest = element.hasAttr("data-levels") ? Integer.parseInt(element.attr("data-levels")) : 3;
      for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
        boolean listed = heading.closest(".cover, .toc") == null && heading.tagName().charAt(1) - '0' <= deepest;
        text.append(listed ? heading.text() + "\n" : "");
      }
    }
  }
}
