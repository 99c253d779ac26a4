package it.vetro.anac;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the files as ANAC wants them, UTF-8 with line feeds, and tells whether one that is there has the same content. */
final class FileText {

  private static final CsvSchema SEMICOLONS =
      CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\n");
  private static final CsvMapper CSV = CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
      .enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final DefaultIndenter LINE_FEEDS = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper JSON = new ObjectMapper();

  private FileText() {}

  /** A table; every cell stands on one line. */
  static byte[] csv(Dataset.Table table) {
    try {
      return CSV.writer(SEMICOLONS).writeValueAsBytes(cells(table));
    } catch (IOException e) {
      throw VetroException.fault("CSV", e);
    }
  }

  private static List<List<String>> cells(Dataset.Table table) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(table.header());
    table.rows().forEach(row -> cells.add(row.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList()));
    return cells;
  }

  /** Any tree, indented. */
  static byte[] json(JsonNode tree) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(LINE_FEEDS).withArrayIndenter(LINE_FEEDS);
    try {
      return (JSON.writer(printer).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw VetroException.fault("JSON", e);
    }
  }

  /** The file of a tree, with its heading. */
  static ObjectNode withHeading(Dataset.Tree data, Heading heading) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("intestazione", heading.tree());
    tree.setAll(data.body());
    return tree;
  }

  /** Whether two files say the same, however they are laid out. */
  static boolean same(byte[] one, byte[] other, String format) {
    try {
      return format.equals("json") ? JSON.readTree(one).equals(JSON.readTree(other)) : rows(one).equals(rows(other));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The rows of a CSV file, with the one of the column names. */
  static List<List<String>> rows(byte[] csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<String[]> all = CSV.readerFor(String[].class).with(SEMICOLONS).readValues(csv)) {
      while (all.hasNext()) {
        rows.add(List.of(all.next()));
      }
    }
    return rows;
  }
}
