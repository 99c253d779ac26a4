package it.vetro.sheet;

import it.vetro.finding.Position;
import java.util.List;

/**
 * A sheet as somebody left it.
 *
 * @param name empty for a CSV
 * @param rows those that hold something, from the top
 * @param at the sheet
 */
public record ReadSheet(String name, List<ReadRow> rows, Position at) {

  public ReadSheet {
    rows = List.copyOf(rows);
  }
}
