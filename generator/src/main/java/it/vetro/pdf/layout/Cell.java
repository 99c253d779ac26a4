package it.vetro.pdf.layout;

/**
 * A cell of a table, at its place in the grid.
 *
 * @param row of its first row, from 0, the heading rows included
 * @param column of its first column, from 0
 * @param rows it spans, at least 1
 * @param columns it spans, at least 1
 * @param whole whether its lines are better not broken: numbers
 */
public record Cell(int row, int column, int rows, int columns, Box box, boolean whole) {

  /** The row after its last one. */
  public int end() {
    return row + rows;
  }
}
