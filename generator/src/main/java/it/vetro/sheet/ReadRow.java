package it.vetro.sheet;

import it.vetro.finding.Position;
import java.util.List;

/**
 * A row of a sheet that holds something.
 *
 * @param cells those that hold something, from left to right
 * @param at where
 */
public record ReadRow(List<ReadCell> cells, Position at) {

  public ReadRow {
    cells = List.copyOf(cells);
  }
}
