package it.vetro.finding;

import java.util.Comparator;

/**
 * A place in an input file.
 *
 * @param file path relative to the project's root, with forward slashes; the name of a spreadsheet, which stands anywhere
 * @param sheet the sheet of a spreadsheet, of which line and column are then the row and column; otherwise empty
 * @param line from 1; 0 when the finding is about the file as a whole
 * @param column from 1, counted in characters; 0 when unknown
 */
public record Position(String file, String sheet, int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> ORDER = Comparator.comparing(Position::file).thenComparing(Position::sheet)
      .thenComparingInt(Position::line).thenComparingInt(Position::column);

  /** A place in a text file. */
  public Position(String file, int line, int column) {
    this(file, "", line, column);
  }

  /** The file as a whole. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  public static Position of(String file, int line) {
    return new Position(file, line, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@code file:line:column}, as compilers and editors write it; of a spreadsheet {@code file, foglio «name», cella C5}.
   */
  @Override
  public String toString() {
    if (!sheet.isEmpty()) {
      return file + ", foglio «" + sheet + "»" + (line == 0 ? "" : column == 0 ? ", riga " + line : ", cella " + cell());
    }
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  /** The cell as spreadsheets name it: {@code C5}. */
  private String cell() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(line).toString();
  }
}
