package it.vetro.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A figure in a table: always what the document prints.
 *
 * @param period the year it belongs to; empty when the document does not say
 * @param printed as printed; empty when the cell is
 * @param missing why there is no value, in words; empty when there is one
 * @param meaning how the print is to be read where it is not plain ("il valore raggiunto nel 2025"); may be empty
 * @param numeric whether it is to be aligned as a number
 * @param notes marks of the notes anchored to it
 * @param change what an update changed in it
 */
public record Cell(
    String period,
    String printed,
    String missing,
    String meaning,
    boolean numeric,
    List<Mark> notes,
    Optional<Change> change) {

  /** A note's mark. */
  public record Mark(String id, String mark) {}

  /**
   * What an update changed.
   *
   * @param previous as printed before; empty when there was nothing
   * @param reason why; empty when the document gives none
   * @param undecided whether the document does not decide which of the two holds
   */
  public record Change(String previous, String reason, boolean undecided) {}

  /** The same on a page that does not print the notes of its document. */
  Cell withoutNotes() {
    return new Cell(period, printed, missing, meaning, numeric, List.of(), change);
  }

  /** Nothing to state, and nothing missing. */
  public static final Cell BLANK = new Cell("", "", "", "", false, List.of(), Optional.empty());
}
