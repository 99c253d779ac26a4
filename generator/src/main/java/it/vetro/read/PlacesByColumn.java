package it.vetro.read;

import it.vetro.finding.Position;
import java.util.Map;

/** Where the cells of a row stand; a column that the file does not have is nowhere. */
final class PlacesByColumn extends ByColumn<Position> {

  /** No place. */
  static final long NONE = 0;

  private final String file;
  private final long[] places;

  PlacesByColumn(Map<String, Integer> index, String file, long[] places) {
    super(index);
    this.file = file;
    this.places = places;
  }

  /** A line and a column in one number. */
  static long pack(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }

  @Override
  Position value(int column) {
    long place = places[column];
    return place == NONE ? null : new Position(file, (int) (place >>> Integer.SIZE), (int) place);
  }
}
