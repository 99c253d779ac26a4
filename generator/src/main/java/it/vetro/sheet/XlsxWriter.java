package it.vetro.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.ColumnStyleSetter;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** Writes a {@link Workbook} as XLSX. */
final class XlsxWriter {

  private static final String TEXT_FORMAT = "@";
  private static final String NUMBER_FORMAT = "General";
  private static final int MESSAGE = 225;
  private static final String FONT = "Arial";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  private final Workbook workbook;
  private final List<List<String>> lists;

  XlsxWriter(Workbook workbook) {
    this.workbook = workbook;
    this.lists = workbook.sheets().stream().flatMap(sheet -> sheet.lists().stream()).map(DropDown::values).distinct().toList();
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var file = new org.dhatim.fastexcel.Workbook(bytes, "Vetro", "1.0")) {
      file.properties().setTitle(workbook.title());
      List<Worksheet> written = new ArrayList<>();
      for (Sheet sheet : workbook.sheets()) {
        written.add(file.newWorksheet(sheet.name()));
      }
      Worksheet values = lists.isEmpty() ? null : values(file.newWorksheet(WorkbookWriter.LISTS));
      for (int i = 0; i < written.size(); i++) {
        write(workbook.sheets().get(i), written.get(i), values);
      }
    }
    return withoutTime(bytes.toByteArray());
  }

  /** One column for each list: a list written inside a cell's rule could hold no comma, and 255 characters at most. */
  private Worksheet values(Worksheet sheet) {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    for (int column = 0; column < lists.size(); column++) {
      for (int row = 0; row < lists.get(column).size(); row++) {
        sheet.value(row, column, lists.get(column).get(row));
        sheet.style(row, column).format(TEXT_FORMAT).set();
      }
    }
    return sheet;
  }

  private void write(Sheet sheet, Worksheet to, Worksheet values) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      to.width(column, sheet.columns().get(column).width());
      style(to.style(column), sheet.columns().get(column).style());
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        value(to, row, column, cells.get(column));
      }
    }
    int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      style(sheet, to, column);
    }
    if (sheet.frozenRows() > 0 || sheet.frozenColumns() > 0) {
      to.freezePane(sheet.frozenColumns(), sheet.frozenRows());
    }
    for (DropDown list : sheet.lists()) {
      int column = lists.indexOf(list.values());
      Range choices = values.range(0, column, list.values().size() - 1, column);
      to.range(list.firstRow(), list.column(), list.lastRow(), list.column()).validateWithList(choices)
          .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).errorTitle("Vetro").error(escaped(list.message()));
    }
  }

  private static void value(Worksheet to, int row, int column, Cell cell) {
    if (!cell.text().isEmpty() && cell.style().number()) {
      to.value(row, column, new BigDecimal(cell.text()));
    } else if (!cell.text().isEmpty()) {
      to.value(row, column, cell.text());
    }
  }

  /** Cells of one style below each other get it together: one by one takes ten times as long. */
  private static void style(Sheet sheet, Worksheet to, int column) {
    int first = 0;
    for (int row = 1; row <= sheet.rows().size(); row++) {
      if (!styleOf(sheet, first, column).equals(styleOf(sheet, row, column))) {
        Optional<Style> style = styleOf(sheet, first, column);
        if (style.isPresent()) {
          style(to.range(first, column, row - 1, column).style(), style.get());
        }
        first = row;
      }
    }
  }

  private static Optional<Style> styleOf(Sheet sheet, int row, int column) {
    return row < sheet.rows().size() && column < sheet.rows().get(row).size()
        ? Optional.of(sheet.rows().get(row).get(column).style()) : Optional.empty();
  }

  private static void style(StyleSetter setter, Style style) {
    setter.format(format(style)).verticalAlignment("top").fontName(FONT).fontSize(style.size()).fontColor(style.ink());
    if (style.bold()) {
      setter.bold();
    }
    if (style.wrap()) {
      setter.wrapText(true);
    }
    if (!style.fill().isEmpty()) {
      setter.fillColor(style.fill());
    }
    setter.set();
  }

  private static String format(Style style) {
    return style.number() ? NUMBER_FORMAT : TEXT_FORMAT;
  }

  /** What cells look like that are not there yet: their setter is of another type without a public one above both. */
  private static void style(ColumnStyleSetter setter, Style style) {
    setter.format(format(style)).verticalAlignment("top").fontName(FONT).fontSize(style.size()).wrapText(style.wrap());
    if (!style.fill().isEmpty()) {
      setter.fillColor(style.fill());
    }
    setter.set();
  }

  /** Excel refuses a file with a longer sentence; the library writes it into an attribute as it is. */
  private static String escaped(String sentence) {
    String fitting = sentence.length() <= MESSAGE ? sentence : sentence.substring(0, MESSAGE - 1) + "…";
    return fitting.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** The library writes the time of its run into the file; ours has none, so that the same data give the same bytes. */
  private static byte[] withoutTime(byte[] file) throws IOException {
    Archive archive = new Archive();
    for (Map.Entry<String, byte[]> part : Archive.parts(file).entrySet()) {
      byte[] content = part.getValue();
      if (part.getKey().equals(PROPERTIES)) {
        String properties = new String(content, StandardCharsets.UTF_8);
        content = CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8);
      }
      archive.add(part.getKey(), content);
    }
    return archive.bytes();
  }
}
