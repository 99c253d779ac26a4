package it.vetro.sheet.exchange;

import it.vetro.finding.Position;
import java.util.List;

/**
 * What an import would change in a file.
 *
 * @param newFile whether the file is not there yet; without rows it is not made
 * @param newColumns columns that the file does not have yet
 * @param reordered whether rows that stay stand in another order
 * @param text what the file would hold
 */
public record TableChange(ChamberTable table, boolean newFile, List<String> newColumns, List<ChangedRow> added,
    List<ChangedRow> removed, List<ChangedCell> changed, boolean reordered, String text) {

  /**
   * A row that comes or goes.
   *
   * @param label what tells it from the others
   * @param at where it stands in the sheet, or, when it goes, in the file
   */
  public record ChangedRow(String label, Position at) {}

  /** A cell that says something else. */
  public record ChangedCell(String row, String column, String before, String after, Position at) {}

  /** Whether the file would be written. */
  public boolean isAny() {
    return reordered || !(newColumns.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty());
  }
}
