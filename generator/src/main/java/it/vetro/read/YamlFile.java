package it.vetro.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

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

  /**
   * The items of a list at the top of the file; none when it is not there.
   *
   * @param make an item from its node and its pointer
   */
  public <T> List<T> items(String key, BiFunction<JsonNode, String, T> make) {
    List<T> items = new ArrayList<>();
    JsonNode list = root.path(key);
    for (int i = 0; i < list.size(); i++) {
      items.add(make.apply(list.get(i), "/" + key + "/" + i));
    }
    return items;
  }

  /** Same, from a pointer's text: {@code /uffici/3/id}. */
  public Position at(String pointer) {
    return at(JsonPointer.compile(pointer));
  }
}
