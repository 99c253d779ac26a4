package it.vetro.bake;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints tables as WCAG 2.1 asks: a named region that the keyboard can scroll (1.4.10, 2.1.1), the caption first,
 * header cells with their scope (1.3.1), no obsolete {@code align}. A table is named after its caption, or after the
 * heading above it.
 */
final class TablePrinter {

  private final HtmlPrinter printer;
  private final StringBuilder out;
  private final Map<String, Integer> names = new HashMap<>();
  private String section = "";

  TablePrinter(HtmlPrinter printer, StringBuilder out) {
    this.printer = printer;
    this.out = out;
  }

  /** A heading: the tables that follow are named after it. */
  void enter(String heading) {
    section = heading;
  }

  void print(TableBlock table) {
    Node caption = table.getFirstChildAny(TableCaption.class);
    String subject = caption == null ? section : HtmlPrinter.words(caption);
    String name = subject.isBlank() ? "Tabella" : "Tabella: " + subject;
    out.append("<div class=\"table-responsive\" role=\"region\" tabindex=\"0\" aria-label=\"");
    printer.escape(HtmlPrinter.numbered(names, name, " "));
    out.append("\">\n<table class=\"table\">\n");
    if (caption != null) {
      out.append("<caption>");
      printer.children(caption);
      out.append("</caption>\n");
    }
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part);
      } else if (part instanceof TableBody) {
        rows("tbody", part);
      }
    }
    out.append("</table>\n</div>\n");
  }

  private void rows(String tag, Node part) {
    if (!part.hasChildren()) {
      return;
    }
    out.append('<').append(tag).append(">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      out.append("<tr>");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cell((TableCell) cell);
      }
      out.append("</tr>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private void cell(TableCell cell) {
    // a header cell without words names nothing: a screen reader would announce an empty header
    boolean header = cell.isHeader() && !cell.getText().isBlank();
    out.append(header ? "<th scope=\"col\"" : "<td");
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      out.append(" class=\"text-end\"");
    } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      out.append(" class=\"text-center\"");
    }
    out.append('>');
    printer.children(cell);
    out.append(header ? "</th>" : "</td>");
  }
}
