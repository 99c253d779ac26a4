package it.vetro.sheet;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.vetro.finding.VetroException;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file: semicolons between the cells, quotes only where the text needs them. */
public final class CsvLine {

  /** The byte order mark at the start of a file, by which spreadsheets know UTF-8. */
  public static final String MARK = "\uFEFF";

  private static final ObjectWriter WRITER = CsvMapper.builder()
      .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
      .build()
      .writerFor(List.class)
      .with(CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\n"));

  private CsvLine() {}

  /** The lines of a file, each with its end; without the mark. */
  public static String all(List<List<String>> rows) {
    return rows.stream().map(row -> of(row) + "\n").collect(Collectors.joining());
  }

  /** The line without its end. */
  public static String of(List<String> cells) {
    try {
      String line = WRITER.writeValueAsString(cells);
      return line.substring(0, line.length() - 1);
    } catch (JsonProcessingException e) {
      throw VetroException.fault("Una riga di CSV non si scrive.", e);
    }
  }
}
