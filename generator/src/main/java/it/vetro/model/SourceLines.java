package it.vetro.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a fact was transcribed from: lines of the source documents (the column {@code fonte}).
 *
 * @param spans in the order they are written; empty when no source is stated
 */
public record SourceLines(List<Span> spans) {

  private static final Pattern SPAN = Pattern.compile("([0-9A-Za-z]+):(\\d{1,7})(?:-(\\d{1,7}))?");

  public static final SourceLines NONE = new SourceLines(List.of());

  public SourceLines {
    spans = List.copyOf(spans);
  }

  /** Reads {@code 002:566}, {@code 000:1012-1348}, several separated by {@code |}; nothing when it is malformed. */
  public static Optional<SourceLines> parse(String text) {
    List<Span> spans = new ArrayList<>();
    for (String item : text.split("\\|")) {
      String stripped = item.strip();
      if (stripped.isEmpty()) {
        continue;
      }
      Matcher m = SPAN.matcher(stripped);
      if (!m.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(m.group(2));
      int last = m.group(3) == null ? first : Integer.parseInt(m.group(3));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      spans.add(new Span(m.group(1), first, last));
    }
    return Optional.of(new SourceLines(spans));
  }

  /**
   * Consecutive lines of one source.
   *
   * @param source id declared under {@code fonti} in the document's YAML
   * @param first from 1
   * @param last not before the first
   */
  public record Span(String source, int first, int last) {
    @Override
    public String toString() {
      return first == last ? source + ":" + first : source + ":" + first + "-" + last;
    }
  }
}
