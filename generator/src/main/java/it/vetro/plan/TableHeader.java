package it.vetro.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Position;
import it.vetro.model.DataTable.Chart;
import it.vetro.model.DataTable.ChartKind;
import it.vetro.model.DataTable.Check;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.DataTable.Over;
import it.vetro.model.DataTable.Threshold;
import it.vetro.model.Note;
import it.vetro.model.SourceLines;
import it.vetro.model.Topic;
import it.vetro.read.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The YAML file of a table ({@code tabelle/<id>.yaml}), which satisfies its schema. */
final class TableHeader {

  /**
   * How to read a cell that cannot be read, or whose print is not on its line.
   *
   * @param cell {@code riga.colonna}
   * @param value in canonical form, or empty
   * @param raw the characters of the extraction, or empty
   * @param valueAt where the value stands
   */
  record Reading(String cell, String value, String raw, Position at, Position valueAt) {}

  private final YamlFile file;
  private final JsonNode root;
  private final Cells cells;

  TableHeader(YamlFile file, Cells cells) {
    this.file = file;
    this.root = file.root();
    this.cells = cells;
  }

  Position at(String pointer) {
    return file.at(pointer);
  }

  /** The file as a whole. */
  Position at() {
    return Position.of(file.file(), 1);
  }

  String text(String key) {
    return text(root, key);
  }

  Topic topic() {
    return Topic.of(text("argomento"));
  }

  SourceLines source() {
    return cells.source(text("fonte"), file.at("/fonte"));
  }

  List<Column> columns() {
    return file.items("colonne", (n, at) -> new Column(text(n, "id"), text(n, "titolo"), texts(n.path("gruppo")),
        ColumnType.of(n.path("tipo").asText(ColumnType.TEXT.key())), text(n, "unita"), text(n, "riferimento"),
        text(n, "natura")));
  }

  /** What each column holds, by its id: for the findings about the CSV. */
  Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    columns().forEach(c -> descriptions.putIfAbsent(c.id(), c.title()));
    return descriptions;
  }

  Optional<Threshold> threshold() {
    JsonNode node = root.path("soglia");
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(new Threshold(text(node, "colonna"), texts(node.path("valori"))));
  }

  Optional<Chart> chart() {
    JsonNode node = root.path("grafico");
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(new Chart(ChartKind.of(text(node, "tipo")), text(node, "titolo"), texts(node.path("righe")),
            texts(node.path("colonne"))));
  }

  List<Check> checks() {
    return file.items("verifiche", (n, at) -> new Check(Over.of(text(n, "per")), text(n, "formula"), texts(n.path("solo")),
        text(n, "grado"), text(n, "nota"), file.at(at + "/formula")));
  }

  List<Reading> readings() {
    return file.items("letture", (n, at) -> new Reading(
        text(n, "cella"), text(n, "valore"), text(n, "grezzo"), file.at(at + "/cella"), file.at(at + "/valore")));
  }

  /** @param table the table's id */
  List<Note> notes(String table) {
    return file.items("note", (n, at) -> new Note(text(n, "id"), new Note.Scope(Note.ScopeKind.TABLE, table), text(n, "segno"),
        text(n, "testo"), n.has("fonte") ? cells.source(text(n, "fonte"), file.at(at + "/fonte")) : SourceLines.NONE,
        file.at(at + "/id")));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }

  /** The texts of a list, or the one text that stands for it. */
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.add(item.asText()));
    } else if (!node.isMissingNode()) {
      texts.add(node.asText());
    }
    return texts;
  }
}
