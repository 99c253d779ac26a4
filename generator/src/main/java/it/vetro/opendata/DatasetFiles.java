package it.vetro.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import it.vetro.finding.VetroException;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.CsvLine;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Style;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of a dataset: CSV and JSON for all, XLSX and ODS for the indicators, which people open as a spreadsheet. */
final class DatasetFiles {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int SHORT = 14;
  private static final int LONG = 40;
  private static final String SPREADSHEET = "indicatori";

  private DatasetFiles() {}

  static List<DataFile> of(Dataset dataset) {
    String base = OpenData.FOLDER + dataset.id();
    List<DataFile> files = new ArrayList<>();
    files.add(new DataFile(base + ".csv", () -> csv(dataset)));
    files.add(new DataFile(base + ".json", () -> json(dataset)));
    if (dataset.about().kind().equals(SPREADSHEET)) {
      for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
        files.add(new DataFile(base + format.ending(), () -> WorkbookWriter.bytes(workbook(dataset), format)));
      }
    }
    return files;
  }

  /** UTF-8 without a byte order mark: readers of Table Schema would take the mark for a part of the first column's name. */
  private static byte[] csv(Dataset dataset) {
    StringBuilder text = new StringBuilder();
    text.append(CsvLine.of(names(dataset))).append('\n');
    dataset.rows().forEach(row -> text.append(CsvLine.of(row)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(Dataset dataset) {
    return dataset.fields().stream().map(Field::name).toList();
  }

  /** A list of objects, one a line, each with all columns; what is missing is null. */
  private static byte[] json(Dataset dataset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("", "\n"))
          .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter()).withSeparators(
              Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE)));
      json.writeStartArray();
      for (List<String> row : dataset.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(dataset.fields().get(i).name());
          write(json, dataset.fields().get(i).type(), row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw VetroException.fault("Un insieme di dati non si scrive.", e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, FieldType type, String cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (type) {
      case INTEGER, YEAR -> json.writeNumber(Long.parseLong(cell));
      case NUMBER -> json.writeNumber(new BigDecimal(cell));
      case BOOLEAN -> json.writeBoolean(cell.equals(Field.YES));
      default -> json.writeString(cell);
    }
  }

  /** The rows, and on a second sheet what each column means. */
  private static Workbook workbook(Dataset dataset) {
    List<Field> fields = dataset.fields();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(fields.stream().map(f -> new Cell(f.title(), Style.HEADER)).toList());
    for (List<String> row : dataset.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(numeric(fields.get(i)) ? Cell.number(row.get(i)) : Cell.text(row.get(i)));
      }
      rows.add(cells);
    }
    List<Column> columns = fields.stream().map(f -> numeric(f) ? Column.number(SHORT) : Column.text(width(dataset, f))).toList();
    return new Workbook(dataset.about().title(), List.of(
        new Sheet(capital(dataset.about().kind()), columns, rows, 1, 1, List.of()), dictionary(dataset)));
  }

  private static boolean numeric(Field field) {
    return field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER;
  }

  private static int width(Dataset dataset, Field field) {
    int place = dataset.fields().indexOf(field);
    return dataset.rows().stream().anyMatch(row -> row.get(place).length() > LONG) ? LONG : SHORT;
  }

  private static String capital(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }

  private static Sheet dictionary(Dataset dataset) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(new Cell("Colonna", Style.HEADER), new Cell("Nome nei file CSV e JSON", Style.HEADER),
        new Cell("Unità", Style.HEADER), new Cell("Che cosa contiene", Style.HEADER)));
    dataset.fields().forEach(f -> rows.add(List.of(Cell.text(f.title()), Cell.text(f.name()), Cell.text(f.unit()),
        Cell.text(f.description()))));
    return new Sheet("Colonne", List.of(Column.text(LONG), Column.text(LONG), Column.text(SHORT), Column.text(2 * LONG)), rows, 1,
        1, List.of());
  }
}
