package it.vetro.finding;

import java.util.Comparator;

/**
 * A place in an input file.
 *
 * @param file path relative to the project's root, with forward slashes
 * @param line from 1; 0 when the finding is about the file as a whole
 * @param column from 1, counted in characters; 0 when unknown
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file).thenComparingInt(Position::line).thenComparingInt(Position::column);

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

  /** {@code file:line:column}, as compilers and editors write it. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
