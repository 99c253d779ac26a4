package it.vetro.site.view;

import java.util.List;

/**
 * A figure in a table: always what the document prints.
 *
 * @param period the year it belongs to; empty when the document does not say
 * @param printed as printed; empty when the cell is
 * @param missing why there is no value, in words; empty when there is one
 * @param meaning how the print is to be read where it is not plain ("il valore raggiunto nel 2025"); may be empty
 * @param numeric whether it is to be aligned as a number
 * @param notes marks of the notes anchored to it
 */
public record Cell(String period, String printed, String missing, String meaning, boolean numeric, List<Mark> notes) {

  /** A note's mark. */
  public record Mark(String id, String mark) {}

  /** Nothing to state, and nothing missing. */
  public static final Cell BLANK = new Cell("", "", "", "", false, List.of());

  /** A cell the table does not have. */
  public static final Cell NONE = new Cell("", "", "non indicato", "", false, List.of());
}
