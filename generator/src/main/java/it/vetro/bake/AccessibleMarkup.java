package it.vetro.bake;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Headings with an id made of their words, and tables as WCAG 2.1 asks: a named region that the keyboard can scroll,
 * the caption first, header cells with their scope, no obsolete {@code align}. One instance renders one document.
 */
final class AccessibleMarkup implements NodeRenderer {

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private String section = "";

  AccessibleMarkup(DataHolder options) {}

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(TableBlock.class, this::table),
        new NodeRenderingHandler<>(TableCell.class, this::cell));
  }

  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    section = text(node);
    String slug = Slug.of(section);
    String id = slug.isEmpty() ? "titolo" : slug;
    html.attr("id", numbered(ids, id, id + "-"));
    html.withAttr().tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
  }

  private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    Node caption = node.getFirstChildAny(TableCaption.class);
    String subject = caption == null ? section : text(caption);
    String label = subject.isBlank() ? "Tabella" : "Tabella: " + subject;
    html.line();
    html.attr("class", "table-responsive").attr("role", "region").attr("tabindex", "0");
    html.attr("aria-label", numbered(labels, label, label + " "));
    html.withAttr().tagLine("div", () -> {
      html.attr("class", "table").withAttr().tagLine("table", () -> {
        if (caption != null) {
          html.tag("caption").text(text(caption)).tag("/caption").line();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          if (child != caption) {
            context.render(child);
          }
        }
      });
    });
    html.line();
  }

  private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
    // a header cell without words names nothing: a screen reader would announce an empty header
    String tag = node.isHeader() && node.hasChildren() ? "th" : "td";
    if (tag.equals("th")) {
      html.attr("scope", "col");
    }
    if (node.getAlignment() == TableCell.Alignment.RIGHT) {
      html.attr("class", "text-end");
    } else if (node.getAlignment() == TableCell.Alignment.CENTER) {
      html.attr("class", "text-center");
    }
    html.withAttr().tag(tag);
    context.renderChildren(node);
    html.tag("/" + tag);
  }

  /** The name itself the first time; then the prefix with 2, 3… */
  private static String numbered(Map<String, Integer> used, String name, String prefix) {
    int count = used.merge(name, 1, Integer::sum);
    return count == 1 ? name : numbered(used, prefix + count, prefix + count + "-");
  }

  private static String text(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }
}
