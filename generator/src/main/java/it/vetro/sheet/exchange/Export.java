package it.vetro.sheet.exchange;

import it.vetro.project.ChamberProject;
import it.vetro.read.CsvFormat;
import it.vetro.read.SourceReader;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.CsvLine;
import it.vetro.sheet.DropDown;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.Style;
import it.vetro.sheet.Workbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts CSV files of a chamber into a spreadsheet, one sheet each. */
public final class Export {

  /** Rows below the last one that offer the lists to choose from. */
  private static final int SPARE_ROWS = 200;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 50;

  private final ChamberProject chamber;
  private final Map<ChamberTable, CsvContent> contents = new LinkedHashMap<>();

  private Export(ChamberProject chamber) {
    this.chamber = chamber;
  }

  /** Reads the files; nothing when one cannot be cut into rows and cells, and then the findings say why. */
  public static Optional<Export> of(
      ChamberProject chamber, List<ChamberTable> tables, SourceReader reader) {
    Export export = new Export(chamber);
    for (ChamberTable table : tables) {
      CsvContent.read(reader, table.file()).ifPresent(content -> export.contents.put(table, content));
    }
    return export.contents.size() == tables.size() ? Optional.of(export) : Optional.empty();
  }

  /** How many files it holds. */
  public int size() {
    return contents.size();
  }

  /** The workbook: a sheet that explains, then one for each file. */
  public Workbook workbook() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(Guide.of(chamber.chamber().name(), chamber.id(), contents));
    contents.forEach((table, content) -> sheets.add(sheet(table, content)));
    return new Workbook(chamber.chamber().name(), sheets);
  }

  /** The only file as CSV, with the mark by which spreadsheets know UTF-8. */
  public byte[] csv() {
    Map.Entry<ChamberTable, CsvContent> only = contents.entrySet().iterator().next();
    List<String> columns = columns(only.getKey().format(), only.getValue());
    List<List<String>> lines = new ArrayList<>(List.of(columns));
    only.getValue().rows().forEach(row -> lines.add(ordered(only.getValue(), row, columns)));
    return (CsvLine.MARK + CsvLine.all(lines)).getBytes(StandardCharsets.UTF_8);
  }

  private static Sheet sheet(ChamberTable table, CsvContent content) {
    CsvFormat format = table.format();
    List<String> names = columns(format, content);
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(names.stream().map(name -> new Cell(name, isKey(format, name) ? Style.KEY_HEADER : Style.HEADER)).toList());
    for (CsvContent.Row row : content.rows()) {
      List<String> texts = ordered(content, row, names);
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        cells.add(new Cell(texts.get(i), isKey(format, names.get(i)) ? Style.KEY : Style.TEXT));
      }
      rows.add(cells);
    }
    List<Column> columns = new ArrayList<>();
    List<DropDown> lists = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(new Column(width(rows, i), isKey(format, names.get(i)) ? Style.KEY : Style.TEXT));
      List<String> allowed = format.allowed(names.get(i));
      if (!allowed.isEmpty()) {
        lists.add(new DropDown(i, 1, content.rows().size() + SPARE_ROWS, allowed,
            "In questa colonna va uno di: " + String.join(", ", allowed) + "."));
      }
    }
    return new Sheet(table.sheet(), columns, rows, 1, isKey(format, names.get(0)) ? 1 : 0, lists);
  }

  private static boolean isKey(CsvFormat format, String column) {
    return format.key().contains(column);
  }

  /** The columns that the file has, in the order of the format; all, when there is no file yet. */
  private static List<String> columns(CsvFormat format, CsvContent content) {
    if (content.header().isEmpty()) {
      return format.columns();
    }
    List<String> columns = new ArrayList<>(format.columns());
    columns.retainAll(content.header());
    content.header().stream().filter(name -> !columns.contains(name)).forEach(columns::add);
    return columns;
  }

  private static List<String> ordered(CsvContent content, CsvContent.Row row, List<String> columns) {
    return columns.stream().map(name -> row.cells().get(content.header().indexOf(name))).toList();
  }

  private static int width(List<List<Cell>> rows, int column) {
    int longest = rows.stream().flatMap(row -> row.get(column).text().lines()).mapToInt(String::length).max().orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
  }
}
