package it.vetro.read;

/** How large an input may be. Real documents stay far below; a file beyond is a mistake or an attack. */
final class Limits {

  /** A YAML or Markdown file, in bytes. */
  static final int TEXT_BYTES = 5_000_000;

  /** A CSV file, in bytes. */
  static final int CSV_BYTES = 20_000_000;

  /** A line of any file, and a cell of a CSV file, in characters. */
  static final int LINE_CHARS = 1_000_000;

  /** Columns of a CSV file. */
  static final int CSV_COLUMNS = 200;

  /** Levels of a YAML file. */
  static final int YAML_DEPTH = 30;

  /** Values of a YAML file. */
  static final int YAML_NODES = 100_000;

  /** Lines of the header of a Markdown file. */
  static final int HEADER_LINES = 200;

  private Limits() {}
}
