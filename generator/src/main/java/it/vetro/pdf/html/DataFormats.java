package it.vetro.pdf.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.vetro.finding.VetroException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data of a table as CSV and JSON, in the shapes of the site's own open data. */
final class DataFormats {

  /** By it spreadsheets know UTF-8. */
  private static final String MARK = "\uFEFF";
  private static final JsonFactory JSON = new JsonFactory();
  private static final CsvFactory CSV = CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
  private static final CsvSchema SEMICOLONS = CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\n");

  private DataFormats() {}

  /** UTF-8 with a byte order mark, semicolons between the cells. */
  static byte[] csv(TableData data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MARK.getBytes(StandardCharsets.UTF_8));
    try (CsvGenerator lines = CSV.createGenerator(bytes)) {
      lines.setSchema(SEMICOLONS);
      line(lines, data.columns());
      for (List<String> row : data.rows()) {
        line(lines, row);
      }
    } catch (IOException e) {
      throw VetroException.fault("I dati di una tabella non si scrivono.", e);
    }
    return bytes.toByteArray();
  }

  private static void line(CsvGenerator lines, List<String> cells) throws IOException {
    lines.writeStartArray();
    for (String cell : cells) {
      lines.writeString(cell);
    }
    lines.writeEndArray();
  }

  /** A list of objects, one a line, each with all columns; what is missing is null. */
  static byte[] json(TableData data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("", "\n"))
          .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter()).withSeparators(
              Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE)));
      json.writeStartArray();
      for (List<String> row : data.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeStringField(data.columns().get(i), row.get(i).isEmpty() ? null : row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw VetroException.fault("I dati di una tabella non si scrivono.", e);
    }
    return bytes.toByteArray();
  }
}
