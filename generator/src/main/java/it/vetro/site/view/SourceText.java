package it.vetro.site.view;

import it.vetro.model.SourceLines;
import it.vetro.model.SourceLines.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says where a fact stands in the source documents. */
public final class SourceText {

  private SourceText() {}

  /** {@code documento 000, righe 566, 1020-1048}; several documents are parted by semicolons. */
  public static String of(SourceLines lines, Words words) {
    Map<String, List<Span>> documents =
        lines.spans().stream().collect(Collectors.groupingBy(Span::source, LinkedHashMap::new, Collectors.toList()));
    return documents.entrySet().stream()
        .map(e -> words.say(one(e.getValue()) ? "source_line" : "source_lines", Map.of("document", e.getKey(),
            "lines", e.getValue().stream().map(SourceText::numbers).collect(Collectors.joining(", ")))))
        .collect(Collectors.joining("; "));
  }

  private static String numbers(Span span) {
    return span.first() == span.last() ? "" + span.first() : span.first() + "-" + span.last();
  }

  private static boolean one(List<Span> spans) {
    return spans.size() == 1 && spans.get(0).first() == spans.get(0).last();
  }
}
