package it.vetro.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import it.vetro.model.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The figures that the data of a chamber carry, by the line of the original that they cite. Read from the files as they
 * are, past Vetro's own readers: what these might lose counts as carried all the same, and is seen by other tests.
 */
final class CarriedFigures {

  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,/:]\\d+)*");
  private static final Set<String> NOT_FACTS = Set.of("fonte", "id", "riga");

  private final Map<String, List<String>> byLine = new HashMap<>();

  /** The figures of a text: {@code 1.774,5} is one, {@code 30.09.2025} is one. */
  static List<String> in(String text) {
    List<String> figures = new ArrayList<>();
    for (Matcher m = FIGURE.matcher(text); m.find(); ) {
      figures.add(m.group());
    }
    return figures;
  }

  /** Reads every CSV and YAML file below a chamber's folder of {@code data/}. */
  static CarriedFigures of(Path chamber) throws IOException {
    CarriedFigures carried = new CarriedFigures();
    try (Stream<Path> files = Files.walk(chamber)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(".csv")) {
          carried.csv(file);
        } else if (file.toString().endsWith(".yaml")) {
          JsonNode root = new YAMLMapper().readTree(file.toFile());
          carried.yaml(root, source(root));
        }
      }
    }
    return carried;
  }

  private void csv(Path file) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(file.toFile())) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        SourceLines lines = SourceLines.parse(row.getOrDefault("fonte", "")).orElse(SourceLines.NONE);
        row.forEach((column, cell) -> {
          if (!NOT_FACTS.contains(column)) {
            offer(lines, cell);
          }
        });
      }
    }
  }

  private void yaml(JsonNode node, SourceLines around) {
    SourceLines lines = source(node).spans().isEmpty() ? around : source(node);
    node.fields().forEachRemaining(e -> {
      if (e.getValue().isContainerNode()) {
        yaml(e.getValue(), lines);
      } else if (!e.getKey().equals("fonte")) {
        offer(lines, e.getValue().asText());
      }
    });
    if (node.isArray()) {
      for (JsonNode item : node) {
        if (item.isContainerNode()) {
          yaml(item, lines);
        } else {
          offer(lines, item.asText());
        }
      }
    }
  }

  private static SourceLines source(JsonNode node) {
    return SourceLines.parse(node.path("fonte").asText("")).orElse(SourceLines.NONE);
  }

  private void offer(SourceLines lines, String text) {
    List<String> figures = in(text);
    for (SourceLines.Span span : figures.isEmpty() ? List.<SourceLines.Span>of() : lines.spans()) {
      for (int line = span.first(); line <= span.last(); line++) {
        byLine.computeIfAbsent(span.source() + ":" + line, l -> new ArrayList<>()).addAll(figures);
      }
    }
  }

  /** The figures of a line that the data do not carry. */
  List<String> missing(String seed, int line, String text) {
    List<String> carried = new ArrayList<>(byLine.getOrDefault(seed + ":" + line, List.of()));
    return in(text).stream().filter(figure -> !carried.remove(figure)).toList();
  }
}
