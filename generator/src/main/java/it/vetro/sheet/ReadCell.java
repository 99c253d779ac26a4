package it.vetro.sheet;

import it.vetro.finding.Position;

/**
 * A cell of a sheet as somebody left it.
 *
 * @param column from 0
 * @param text what it holds: of a number its plain decimal digits, of a date its ISO form, of a formula nothing
 * @param asShown whether a number is shown with the very digits of {@code text}, a comma apart
 * @param at where
 */
public record ReadCell(int column, Kind kind, String text, boolean asShown, Position at) {

  /** What a program made of what was typed. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A day. */
    DATE,
    /** A time of the day, alone or after a day. */
    TIME,
    TRUTH,
    FORMULA,
    /** What is left of a formula that could not be computed. */
    FAULT,
    /** One cell made of several. */
    MERGED
  }

  static ReadCell text(int column, String text, Position at) {
    return new ReadCell(column, Kind.TEXT, text, true, at);
  }
}
