package it.vetro.pdf.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text whose lines and spaces count, made into such as HTML counts them: breaks, and spaces that do not collapse. */
final class Preformatted {

  private static final String TAB = "    ";

  private Preformatted() {}

  /** What the element holds, as code. */
  static List<Node> code(Element pre) {
    Element copy = pre.clone();
    List<TextNode> texts = new ArrayList<>();
    copy.nodeStream(TextNode.class).forEach(texts::add);
    for (TextNode text : texts) {
      String[] lines = text.getWholeText().replace("\r\n", "\n").replace("\t", TAB).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        text.before(new TextNode(spaced(lines[i])));
        if (i < lines.length - 1) {
          text.before(new Element("br"));
        }
      }
      text.remove();
    }
    if (copy.selectFirst("code, kbd, samp") != null) {
      return copy.childNodes();
    }
    Element code = new Element("code");
    code.appendChildren(new ArrayList<>(copy.childNodes()));
    return List.of(code);
  }

  /** Spaces in a row, and those at the beginning, keep their width. */
  private static String spaced(String line) {
    String indented = line.replaceAll("^ ", "\u00A0");
    while (indented.contains("\u00A0 ") || indented.contains("  ")) {
      indented = indented.replace("\u00A0 ", "\u00A0\u00A0").replace("  ", "\u00A0\u00A0");
    }
    return indented;
  }
}
