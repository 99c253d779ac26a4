package it.vetro.plan.arithmetic;

import it.vetro.model.CellRef;

/**
 * A name in a formula: a row or column ({@code totale}), or a cell of this table ({@code totale.al-2024}) or of another
 * one ({@code passivo/totale.al-2024}).
 *
 * @param text as written
 */
public record Name(String text) {

  /** Whether it names a cell, by itself. */
  public boolean isCell() {
    return text.indexOf('.') >= 0;
  }

  /**
   * The cell it names.
   *
   * @param table id of the table that holds the formula
   * @throws IllegalStateException when it names a row or column
   */
  public CellRef cell(String table) {
    int slash = text.indexOf('/');
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalStateException(text + " is no cell");
    }
    return new CellRef(slash < 0 ? table : text.substring(0, slash), text.substring(slash + 1, dot), text.substring(dot + 1));
  }

  @Override
  public String toString() {
    return text;
  }
}
