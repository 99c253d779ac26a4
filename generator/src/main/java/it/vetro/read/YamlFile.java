package it.vetro.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Position;
import java.util.Map;

/**
 * A YAML file that satisfies its schema.
 *
 * @param file path relative to the project's root
 * @param root its content
 * @param positions where each node stands
 */
public record YamlFile(String file, JsonNode root, Map<JsonPointer, Position> positions) {

  /** Where the node at the pointer stands (or the nearest node above it). */
  public Position at(JsonPointer pointer) {
    for (JsonPointer p = pointer; p != null; p = p.head()) {
      Position position = positions.get(p);
      if (position != null) {
        return position;
      }
    }
    return Position.of(file);
  }

  /** Same, from a pointer's text: {@code /uffici/3/id}. */
  public Position at(String pointer) {
    return at(JsonPointer.compile(pointer));
  }
}
