package it.vetro.sheet;

import java.util.List;

/**
 * Cells of one column whose text is chosen from a list. They may stay empty; other text is refused.
 *
 * @param column from 0
 * @param firstRow from 0
 * @param lastRow from 0; may be below the last row that is there
 * @param values what can be chosen, in order
 * @param message what the program says to who writes something else, a whole sentence
 */
public record DropDown(int column, int firstRow, int lastRow, List<String> values, String message) {

  public DropDown {
    values = List.copyOf(values);
    if (values.isEmpty() || lastRow < firstRow) {
      throw new IllegalArgumentException("a list without values or cells");
    }
  }

  boolean holds(int row, int cell) {
    return cell == column && row >= firstRow && row <= lastRow;
  }
}
