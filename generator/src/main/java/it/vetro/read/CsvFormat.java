package it.vetro.read;

import java.util.List;
import java.util.Map;

/** What the format says of the columns of a kind of CSV file: the schema, for those who show or fill the columns. */
public final class CsvFormat {

  /** How the values of a column are written. */
  public enum Form {
    TEXT,
    /** A plain decimal. */
    DECIMAL,
    /** A day, month or year in ISO form. */
    DATE
  }

  private final FileSchema schema;

  private CsvFormat(FileSchema schema) {
    this.schema = schema;
  }

  /** The format of that name: {@code valori}. */
  public static CsvFormat named(String schema) {
    return new CsvFormat(Schemas.named(schema));
  }

  /** The same with columns of the file's own, as {@link SourceReader#csv(java.nio.file.Path, String, Map)} reads it. */
  public CsvFormat with(Map<String, String> columns) {
    return new CsvFormat(schema.with(columns));
  }

  /** What a row of the file is. */
  public String description() {
    return schema.description();
  }

  /** All columns that there can be, in order. */
  public List<String> columns() {
    return schema.properties();
  }

  /** The columns that tell one row from the others: ids, and what stands for an id. */
  public List<String> key() {
    return schema.key();
  }

  /** Whether the column may be absent. */
  public boolean mayBeAbsent(String column) {
    return schema.isOptionalColumn(column);
  }

  /** What the column holds. */
  public String describe(String column) {
    return schema.describe(column);
  }

  /** The values that a column can have; empty when they are not listed. */
  public List<String> allowed(String column) {
    return schema.allowed(column);
  }

  /** How the column's values are written. */
  public Form form(String column) {
    return switch (schema.type(column)) {
      case "decimale", "peso" -> Form.DECIMAL;
      case "data", "meseOData" -> Form.DATE;
      default -> Form.TEXT;
    };
  }
}
