package it.vetro.sheet;

import it.vetro.finding.Position;
import it.vetro.sheet.ReadCell.Kind;
import it.vetro.sheet.SheetLimits.ExceededException;
import it.vetro.sheet.WorkbookReader.LockedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of an ODS file: repeated cells once for each place, empty ones not at all. */
final class OdsReader {

  private static final String TABLE = OdsXml.NAMESPACES.get("table");
  private static final String OFFICE = OdsXml.NAMESPACES.get("office");

  private final String name;
  private final Parts parts;
  private final List<ReadSheet> sheets = new ArrayList<>();
  private final SheetLimits limits = new SheetLimits();

  private XMLStreamReader xml;
  private String sheet;
  private List<ReadRow> rows;
  private int row;

  /** @param name how findings call the file */
  OdsReader(String name, Parts parts) {
    this.name = name;
    this.parts = parts;
  }

  List<ReadSheet> read() throws IOException, XMLStreamException {
    checkLock();
    xml = parts.xml("content.xml").orElseThrow(() -> new IOException("no content"));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
        if (xml.getLocalName().equals("table")) {
          begin();
        } else if (xml.getLocalName().equals("table-row") && sheet != null) {
          readRow();
        }
      } else if (xml.isEndElement() && xml.getLocalName().equals("table") && TABLE.equals(xml.getNamespaceURI())) {
        sheets.add(new ReadSheet(sheet, rows, new Position(name, sheet, 0, 0)));
        sheet = null;
      }
    }
    if (sheets.isEmpty()) {
      throw new IOException("no sheets");
    }
    return sheets;
  }

  /** The list of parts says which are encrypted. */
  private void checkLock() throws IOException, XMLStreamException {
    XMLStreamReader manifest = parts.xml("META-INF/manifest.xml").orElseThrow(() -> new IOException("no manifest"));
    while (manifest.hasNext()) {
      if (manifest.next() == XMLStreamConstants.START_ELEMENT && manifest.getLocalName().equals("encryption-data")) {
        throw new LockedException();
      }
    }
  }

  private void begin() {
    if (sheets.size() >= SheetLimits.SHEETS) {
      throw new ExceededException("più di " + SheetLimits.SHEETS + " fogli");
    }
    sheet = xml.getAttributeValue(TABLE, "name");
    rows = new ArrayList<>();
    row = 0;
  }

  private void readRow() throws XMLStreamException {
    int repeated = number("number-rows-repeated");
    List<Place> read = new ArrayList<>();
    int column = 0;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row"))) {
      if (xml.isStartElement() && xml.getLocalName().endsWith("table-cell")) {
        int times = number("number-columns-repeated");
        Place cell = readCell();
        if (cell != null) {
          limits.count((long) repeated * times, column + times - 1, cell.text);
          for (int i = 0; i < times; i++) {
            read.add(new Place(column + i, cell.kind, cell.text, cell.asShown));
          }
        }
        column += times;
      }
    }
    if (!read.isEmpty()) {
      for (int i = 1; i <= repeated; i++) {
        int number = row + i;
        rows.add(new ReadRow(read.stream().map(cell -> new ReadCell(cell.column, cell.kind, cell.text, cell.asShown,
            new Position(name, sheet, number, cell.column + 1))).toList(), new Position(name, sheet, number, 0)));
      }
    }
    row += repeated;
  }

  private int number(String attribute) {
    String text = xml.getAttributeValue(TABLE, attribute);
    int number = text == null ? 1 : Integer.parseInt(text);
    if (number < 1 || number > 2_000_000) {
      throw new IllegalArgumentException(attribute);
    }
    return number;
  }

  /** A cell without its place in the sheet. */
  private record Place(int column, Kind kind, String text, boolean asShown) {}

  /** The cell that begins here; null when it is empty. Leaves the reader at its end. */
  private Place readCell() throws XMLStreamException {
    boolean merged = number("number-columns-spanned") > 1 || number("number-rows-spanned") > 1;
    boolean formula = xml.getAttributeValue(TABLE, "formula") != null;
    String type = xml.getAttributeValue(OFFICE, "value-type");
    String value = xml.getAttributeValue(OFFICE, "value");
    String date = xml.getAttributeValue(OFFICE, "date-value");
    String shown = new OdsText(xml).read();
    if (merged) {
      return new Place(0, Kind.MERGED, shown, false);
    }
    if (formula) {
      return new Place(0, Kind.FORMULA, "", false);
    }
    if (type == null || type.equals("string")) {
      return shown.isBlank() ? null : new Place(0, Kind.TEXT, shown, true);
    }
    return switch (type) {
      case "float", "percentage", "currency" -> {
        String digits = XlsxReader.digits(new BigDecimal(value));
        yield new Place(0, Kind.NUMBER, digits, shown.replace(',', '.').equals(digits));
      }
      case "date" -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T00:00:00(\\.0+)?)?")
          ? new Place(0, Kind.DATE, date.substring(0, 10), false) : new Place(0, Kind.TIME, "", false);
      case "time" -> new Place(0, Kind.TIME, "", false);
      case "boolean" -> new Place(0, Kind.TRUTH, shown, false);
      default -> new Place(0, Kind.FAULT, shown, false);
    };
  }
}
