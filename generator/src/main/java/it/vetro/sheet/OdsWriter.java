package it.vetro.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Writes a {@link Workbook} as ODS 1.2: text cells, column widths, frozen rows and lists to choose from. */
final class OdsWriter {

  private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String VERSION = "1.2";

  private final Workbook workbook;
  private final OdsStyles styles;
  private final List<DropDown> lists;

  OdsWriter(Workbook workbook) {
    this.workbook = workbook;
    this.styles = new OdsStyles(workbook);
    this.lists = workbook.sheets().stream().flatMap(sheet -> sheet.lists().stream()).distinct().toList();
  }

  byte[] bytes() throws IOException {
    try {
      return new Archive().addStored("mimetype", KIND)
          .add("META-INF/manifest.xml", manifest())
          .add("meta.xml", meta())
          .add("styles.xml", new OdsXml("office:document-styles", "office:version", VERSION).bytes())
          .add("settings.xml", OdsSettings.of(workbook, VERSION))
          .add("content.xml", content())
          .bytes();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static byte[] manifest() throws XMLStreamException {
    OdsXml xml = new OdsXml("manifest:manifest", "manifest:version", VERSION);
    xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", VERSION, "manifest:media-type", KIND);
    for (String part : List.of("content.xml", "styles.xml", "settings.xml", "meta.xml")) {
      xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
    }
    return xml.bytes();
  }

  private byte[] meta() throws XMLStreamException {
    return new OdsXml("office:document-meta", "office:version", VERSION).open("office:meta")
        .open("dc:title").text(workbook.title()).bytes();
  }

  private byte[] content() throws XMLStreamException {
    OdsXml xml = new OdsXml("office:document-content", "office:version", VERSION);
    styles.write(xml);
    xml.open("office:body").open("office:spreadsheet");
    if (!lists.isEmpty()) {
      xml.open("table:content-validations");
      for (DropDown list : lists) {
        write(xml, list);
      }
      xml.close();
    }
    for (Sheet sheet : workbook.sheets()) {
      write(xml, sheet);
    }
    return xml.bytes();
  }

  private void write(OdsXml xml, DropDown list) throws XMLStreamException {
    String values = list.values().stream().map(value -> '"' + value.replace("\"", "\"\"") + '"')
        .reduce((a, b) -> a + ";" + b).orElseThrow();
    xml.open("table:content-validation", "table:name", name(list),
        "table:condition", "of:cell-content-is-in-list(" + values + ")", "table:allow-empty-cell", "true",
        "table:display-list", "unsorted",
        "table:base-cell-address", "'" + workbook.sheets().get(0).name().replace("'", "''") + "'.A1");
    xml.open("table:error-message", "table:display", "true", "table:message-type", "stop", "table:title", "Vetro");
    xml.open("text:p").text(list.message()).close().close().close();
  }

  private String name(DropDown list) {
    return "scelta" + (lists.indexOf(list) + 1);
  }

  private void write(OdsXml xml, Sheet sheet) throws XMLStreamException {
    xml.open("table:table", "table:name", sheet.name());
    for (Column column : sheet.columns()) {
      xml.empty("table:table-column", "table:style-name", styles.name(column.width()),
          "table:default-cell-style-name", styles.name(column.style()));
    }
    int width = Stream.concat(Stream.of(sheet.columns().size()), sheet.rows().stream().map(List::size))
        .max(Integer::compare).orElse(0);
    for (int row = 0; row < sheet.depth(); row++) {
      xml.open("table:table-row", "table:style-name", OdsStyles.ROW);
      for (int column = 0; column < width; column++) {
        write(xml, sheet, row, column);
      }
      xml.close();
    }
    if (sheet.depth() == 0) {
      xml.open("table:table-row").empty("table:table-cell").close();
    }
    xml.close();
  }

  private void write(OdsXml xml, Sheet sheet, int row, int column) throws XMLStreamException {
    List<Cell> cells = row < sheet.rows().size() ? sheet.rows().get(row) : List.of();
    List<String> attributes = new ArrayList<>();
    if (column < cells.size()) {
      attributes.addAll(List.of("table:style-name", styles.name(cells.get(column).style())));
    }
    sheet.lists().stream().filter(list -> list.holds(row, column)).findFirst()
        .ifPresent(list -> attributes.addAll(List.of("table:content-validation-name", name(list))));
    String text = column < cells.size() ? cells.get(column).text() : "";
    if (!text.isEmpty()) {
      attributes.addAll(cells.get(column).style().number() ? List.of("office:value-type", "float", "office:value", text)
          : List.of("office:value-type", "string"));
    }
    xml.open("table:table-cell", attributes.toArray(String[]::new));
    if (!text.isEmpty()) {
      for (String line : text.split("\n", -1)) {
        xml.open("text:p");
        write(xml, line);
        xml.close();
      }
    }
    xml.close();
  }

  /** Spaces at either end, and after another, would be lost if they were not told. */
  private static void write(OdsXml xml, String line) throws XMLStreamException {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean lost = c == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ' || line.charAt(i - 1) == '\t');
      if (lost || c == '\t') {
        xml.text(plain.toString()).empty(lost ? "text:s" : "text:tab");
        plain.setLength(0);
      } else {
        plain.append(c);
      }
    }
    xml.text(plain.toString());
  }
}
