package it.vetro.bake;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints one parsed Markdown document as HTML. The nodes that make up nearly all text are printed directly, every
 * other kind by flexmark's own renderer, whose general line formatter takes more time than the whole of the rest of a
 * bake. Headings get an id made of their words.
 */
final class HtmlPrinter {

  private static final Set<String> UNSAFE_SCHEMES = Set.of("javascript", "data", "vbscript");

  private final HtmlRenderer others;
  private final StringBuilder out;
  private final Map<String, Integer> ids = new HashMap<>();
  private final TablePrinter tables;

  /**
   * @param others renders the kinds of nodes that are not printed here
   * @param length how many characters to expect
   */
  HtmlPrinter(HtmlRenderer others, int length) {
    this.others = others;
    this.out = new StringBuilder(length);
    this.tables = new TablePrinter(this, out);
  }

  String print(Document document) {
    children(document);
    return out.toString();
  }

  void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!inline(child) && !block(child)) {
        other(child);
      }
    }
  }

  private void other(Node node) {
    String html = others.render(node);
    // flexmark ends whatever it renders with a line end, also what stands within a line
    out.append(html, 0, node instanceof Block || !html.endsWith("\n") ? html.length() : html.length() - 1);
  }

  private boolean inline(Node node) {
    if (node instanceof Text) {
      text(node.getChars());
    } else if (node instanceof TextBase) {
      children(node);
    } else if (node instanceof SoftLineBreak) {
      out.append('\n');
    } else if (node instanceof HardLineBreak) {
      out.append("<br>\n");
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof Link link) {
      link(link);
    } else {
      return false;
    }
    return true;
  }

  private boolean block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof ListItem item) {
      item(item);
    } else if (node instanceof TableBlock table) {
      tables.print(table);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList) {
      group("ul", "", node);
    } else if (node instanceof OrderedList list) {
      group("ol", list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + '"', node);
    } else if (node instanceof BlockQuote) {
      group("blockquote", "", node);
    } else {
      return false;
    }
    return true;
  }

  private void paragraph(Paragraph node) {
    if (!node.hasChildren()) {
      return;
    }
    if (isBare(node)) {
      children(node);
      return;
    }
    element("p", node);
    out.append('\n');
  }

  /** Whether it is the text of an item of a tight list: that has no paragraph of its own. */
  private static boolean isBare(Node node) {
    return node instanceof Paragraph paragraph && node.getParent() instanceof ListItem item
        && item.isItemParagraph(paragraph) && item.isInTightList();
  }

  private void item(ListItem item) {
    out.append("<li>");
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (!isBare(child) && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
      if (!block(child)) {
        other(child);
      }
    }
    out.append("</li>\n");
  }

  private void heading(Heading node) {
    String words = words(node);
    tables.enter(words);
    String slug = Slug.of(words);
    String id = numbered(ids, slug.isEmpty() ? "titolo" : slug, "-");
    out.append("<h").append(node.getLevel()).append(" id=\"").append(id).append("\">");
    children(node);
    out.append("</h").append(node.getLevel()).append(">\n");
  }

  private void group(String tag, String attributes, Node node) {
    out.append('<').append(tag).append(attributes).append(">\n");
    children(node);
    out.append("</").append(tag).append(">\n");
  }

  private void element(String tag, Node node) {
    out.append('<').append(tag).append('>');
    children(node);
    out.append("</").append(tag).append('>');
  }

  private void link(Link node) {
    CharSequence url = unescaped(node.getUrl());
    if (unsafe(url.toString())) {
      children(node);
      return;
    }
    out.append("<a href=\"");
    escape(url);
    if (node.getTitle().isNotNull()) {
      out.append("\" title=\"");
      escape(unescaped(node.getTitle()));
    }
    out.append("\">");
    children(node);
    out.append("</a>");
  }

  private static boolean unsafe(String url) {
    int colon = url.indexOf(':');
    return colon > 0 && UNSAFE_SCHEMES.contains(url.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /** Appends text of the source: what Markdown escapes taken as it is meant, what HTML gives a meaning escaped. */
  private void text(BasedSequence text) {
    if (!(text instanceof CharSubSequence piece)) {
      escape(unescaped(text));
      return;
    }
    char[] source = piece.getBase();
    int end = piece.getEndOffset();
    int printed = piece.getStartOffset();
    for (int i = printed; i < end; i++) {
      char c = source[i];
      if (c == '\\' || c == '&') {
        escape(unescaped(text.subSequence(printed - piece.getStartOffset(), text.length())));
        return;
      }
      if (c == '<' || c == '>' || c == '"') {
        out.append(source, printed, i - printed).append(entity(c));
        printed = i + 1;
      }
    }
    out.append(source, printed, end - printed);
  }

  /** Appends text with what HTML gives a meaning escaped. */
  void escape(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"') {
        out.append(entity(c));
      } else {
        out.append(c);
      }
    }
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> "&quot;";
    };
  }

  /** The text without the marks of Markdown. */
  static String words(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }

  /** The name itself the first time; then followed by the separator and 2, 3… until nobody has it. */
  static String numbered(Map<String, Integer> used, String name, String separator) {
    int count = used.merge(name, 1, Integer::sum);
    return count == 1 ? name : numbered(used, name + separator + count, separator);
  }

  private static CharSequence unescaped(BasedSequence text) {
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : text.unescape();
  }
}
