package it.vetro.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The styles of an ODS file: one for each width of a column, one for each {@link Style}. */
final class OdsStyles {

  /** The width of a character and the room beside it, in millimetres, as spreadsheets reckon with 10 points. */
  private static final int TENTHS_PER_CHARACTER = 20;

  /** The style of all rows: as high as what they hold. */
  static final String ROW = "riga";

  private static final String TEXT_FORMAT = "testo";

  private final List<Integer> widths;
  private final Map<Style, String> styles = new LinkedHashMap<>();

  OdsStyles(Workbook workbook) {
    widths = workbook.sheets().stream().flatMap(sheet -> sheet.columns().stream()).map(Column::width).distinct().toList();
    workbook.sheets().stream().flatMap(sheet -> Stream.concat(sheet.columns().stream().map(Column::style),
        sheet.rows().stream().flatMap(List::stream).map(Cell::style)))
        .forEach(style -> styles.computeIfAbsent(style, any -> "cella" + (styles.size() + 1)));
  }

  String name(int width) {
    return "colonna" + (widths.indexOf(width) + 1);
  }

  String name(Style style) {
    return styles.get(style);
  }

  void write(OdsXml xml) throws XMLStreamException {
    xml.open("office:automatic-styles");
    xml.open("number:text-style", "style:name", TEXT_FORMAT).empty("number:text-content").close();
    for (int width : widths) {
      int tenths = width * TENTHS_PER_CHARACTER;
      xml.open("style:style", "style:name", name(width), "style:family", "table-column");
      xml.empty("style:table-column-properties", "style:column-width",
          String.format(Locale.ROOT, "%d.%dmm", tenths / 10, tenths % 10)).close();
    }
    xml.open("style:style", "style:name", ROW, "style:family", "table-row");
    xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true").close();
    for (Style style : styles.keySet()) {
      write(xml, style);
    }
    xml.close();
  }

  private void write(OdsXml xml, Style style) throws XMLStreamException {
    if (style.number()) {
      xml.open("style:style", "style:name", name(style), "style:family", "table-cell");
    } else {
      xml.open("style:style", "style:name", name(style), "style:family", "table-cell", "style:data-style-name", TEXT_FORMAT);
    }
    String wrap = style.wrap() ? "wrap" : "no-wrap";
    if (style.fill().isEmpty()) {
      xml.empty("style:table-cell-properties", "fo:wrap-option", wrap, "style:vertical-align", "top");
    } else {
      xml.empty("style:table-cell-properties", "fo:wrap-option", wrap, "style:vertical-align", "top",
          "fo:background-color", "#" + style.fill());
    }
    xml.empty("style:text-properties", "fo:font-family", "Arial", "fo:font-size", style.size() + "pt",
        "fo:font-weight", style.bold() ? "bold" : "normal", "fo:color", "#" + style.ink());
    xml.close();
  }
}
