package it.vetro.read;

import it.vetro.finding.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A Markdown file with JBake's header, checked: its header satisfies the schema and its body is not empty.
 *
 * @param file path relative to the project's root
 * @param header values by key, in the order of the file
 * @param headerPositions where each value stands
 * @param body the text after the header
 * @param bodyLine the line on which the body begins, from 1
 */
public record MarkdownFile(
    String file, Map<String, String> header, Map<String, Position> headerPositions, String body, int bodyLine) {

  /** The value of a header key; empty when it is not there. */
  public String get(String key) {
    return header.getOrDefault(key, "");
  }

  /** The items of a header value that holds several, separated by {@code |}. */
  public List<String> list(String key) {
    return get(key).isEmpty() ? List.of() : Arrays.stream(get(key).split("\\|")).map(String::strip).toList();
  }

  public Position at(String key) {
    return headerPositions.getOrDefault(key, Position.of(file, 1));
  }
}
