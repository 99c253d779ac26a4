package it.vetro.pdf.html;

import it.vetro.pdf.layout.Align;
import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.Cell;
import it.vetro.pdf.layout.Measured;
import it.vetro.pdf.layout.Stack;
import it.vetro.pdf.layout.TableBox;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads tables: the grid, the structure, the widths asked for. */
final class TableReader {

  private static final Pattern SHARE = Pattern.compile("width:\\s*([0-9]{1,3}(?:\\.[0-9]+)?)\\s*%");

  private final BlockReader blocks;
  private final InlineReader inlines;
  private final Anchors anchors;
  private final TableFiles files;
  private int tables;

  TableReader(BlockReader blocks, InlineReader inlines, Anchors anchors, TableFiles files) {
    this.blocks = blocks;
    this.inlines = inlines;
    this.anchors = anchors;
    this.files = files;
  }

  Box table(Element element, Tag parent, Setting setting) {
    tables++;
    Tag table = parent.add("Table").in(element.attr("lang"));
    Box caption = caption(element, table, setting);
    Grid grid = Grid.of(element);
    files.tie(element, table, grid);
    // a head needs a body (ISO 32000-1, table 337): a table of headings alone is all body
    boolean bodied = grid.rows().stream().anyMatch(row -> row.section().tagName().equals("tbody"));
    List<Cell> cells = new ArrayList<>();
    BitSet groups = new BitSet();
    HeaderCells headers = new HeaderCells("t" + tables);
    Element section = null;
    Tag sectionTag = table;
    for (Grid.Row row : grid.rows()) {
      if (row.section() != section) {
        section = row.section();
        sectionTag = table.add(bodied ? role(section) : "TBody").in(section.attr("lang"));
      }
      Tag rowTag = sectionTag.add("TR").in(row.element().attr("lang"));
      anchors.put(row.element().id(), rowTag);
      for (Grid.Slot slot : row.slots()) {
        boolean group = slot.isGroup(grid.columns());
        groups.set(slot.row(), group || groups.get(slot.row()));
        Tag tag = cellTag(slot, rowTag);
        anchors.put(slot.element().id(), tag);
        headers.add(slot, tag, group);
        cells.add(cell(slot, tag, setting));
      }
      for (int missing = row.filled(); missing < grid.columns(); missing++) {
        rowTag.add("TD");
      }
    }
    headers.settle();
    return new TableBox(caption, cells, grid.rows().size(), grid.headRows(), groups, shares(element, grid.columns()),
        element.hasClass("ruled"));
  }

  private Box caption(Element element, Tag table, Setting setting) {
    Element caption = element.selectFirst("> caption");
    if (caption == null) {
      return new Stack(List.of());
    }
    TextStyle style = setting.style().sized(10).emboldened();
    Tag tag = table.add("Caption").in(caption.attr("lang"));
    anchors.put(caption.id(), tag);
    // text straight in a caption is not allowed in PDF 2.0 (ISO/TS 32005)
    Box words = inlines.paragraph(caption.childNodes(), tag.add("P"), style).spaced(0, 5).kept();
    return BlockReader.anchored(caption, new Measured(words, Theme.MEASURE));
  }

  private static String role(Element section) {
    return switch (section.tagName()) {
      case "thead" -> "THead";
      case "tfoot" -> "TFoot";
      default -> "TBody";
    };
  }

  private static Tag cellTag(Grid.Slot slot, Tag row) {
    Tag tag = row.add(slot.isHeading() ? "TH" : "TD").in(slot.element().attr("lang"));
    if (slot.columns() > 1) {
      tag.attribute("Table", "ColSpan", slot.columns());
    }
    if (slot.rows() > 1) {
      tag.attribute("Table", "RowSpan", slot.rows());
    }
    return tag;
  }

  private Cell cell(Grid.Slot slot, Tag tag, Setting outer) {
    Element element = slot.element();
    TextStyle style = outer.style().sized(Theme.TABLE);
    Align align = element.hasClass("center") ? Align.CENTRE : Align.LEFT;
    Setting setting = Setting.cell(slot.isHeading() ? style.emboldened() : style, align).of(element);
    Box box = BlockReader.anchored(element, blocks.content(element, tag, setting));
    boolean first = element.previousElementSibling() == null;
    Element row = element.parent();
    Box placed = first && row != null ? BlockReader.anchored(row, box) : box;
    return new Cell(slot.row(), slot.column(), slot.rows(), slot.columns(), placed,
        element.hasClass("num") && !slot.isHeading());
  }

  private static double[] shares(Element table, int columns) {
    double[] shares = new double[columns];
    int column = 0;
    for (Element col : table.select("> colgroup > col, > col")) {
      Matcher width = SHARE.matcher(col.attr("style"));
      double share = width.find() ? Double.parseDouble(width.group(1)) / 100 : 0;
      int span = Math.max(1, Grid.span(col, "span"));
      for (int i = 0; i < span && column < columns; i++) {
        shares[column++] = share;
      }
    }
    return shares;
  }
}
