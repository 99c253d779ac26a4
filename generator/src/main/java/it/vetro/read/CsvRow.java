package it.vetro.read;

import it.vetro.finding.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a CSV file, by column name.
 *
 * @param at where the row begins
 * @param cells trimmed text by column; every column of the schema is present, empty when the cell is
 * @param columns where each cell begins, by column name
 */
public record CsvRow(Position at, Map<String, String> cells, Map<String, Position> columns) {

  /** The cell's text; empty when nothing is stated. */
  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column + " in " + at.file());
    }
    return cell;
  }

  public boolean has(String column) {
    return !get(column).isEmpty();
  }

  /** The items of a cell that holds several, separated by {@code |}. */
  public List<String> list(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Where the cell stands. */
  public Position at(String column) {
    return columns.getOrDefault(column, at);
  }
}
