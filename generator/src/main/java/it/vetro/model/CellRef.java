package it.vetro.model;

/**
 * A cell of one of a document's tables.
 *
 * @param table id of the table
 * @param row id of the row
 * @param column id of the column
 */
public record CellRef(String table, String row, String column) {

  /** As formulas name it: {@code passivo/totale.al-2024}. */
  @Override
  public String toString() {
    return table + "/" + row + "." + column;
  }
}
