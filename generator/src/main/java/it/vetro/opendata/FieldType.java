package it.vetro.opendata;

import java.util.Arrays;

/** What the cells of a column hold. */
public enum FieldType {
  TEXT("testo", "string"),
  INTEGER("intero", "integer"),
  /** Exact, with a point before the decimals. */
  NUMBER("numero", "number"),
  YEAR("anno", "year"),
  /** ISO: {@code 2025-01-31}. */
  DATE("data", "date"),
  /** {@code sì} or {@code no}. */
  BOOLEAN("si-no", "boolean");

  private final String key;
  private final String schemaType;

  FieldType(String key, String schemaType) {
    this.key = key;
    this.schemaType = schemaType;
  }

  static FieldType of(String key) {
    return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst().orElseThrow();
  }

  /** The word of the data dictionary, also on pages. */
  public String key() {
    return key;
  }

  /** The word of Table Schema. */
  public String schemaType() {
    return schemaType;
  }
}
