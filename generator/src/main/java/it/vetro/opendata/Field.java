package it.vetro.opendata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column of a {@link Dataset}.
 *
 * @param name lower case, without accents, with underscores; unique in the dataset
 * @param title what a person calls it
 * @param unit of its numbers; empty when they have none
 * @param description what it holds
 * @param allowed the only values it may hold, each with its meaning; empty when it may hold any
 * @param required whether no cell is empty
 */
public record Field(
    String name, String title, FieldType type, String unit, String description, Map<String, String> allowed, boolean required) {

  /** The cell of a {@link FieldType#BOOLEAN} that holds. */
  static final String YES = "sì";
  /** The cell of one that does not. */
  static final String NO = "no";

  public Field {
    allowed = Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("not the name of a column: " + name);
    }
  }
}
