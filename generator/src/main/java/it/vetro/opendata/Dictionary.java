package it.vetro.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;

/** The data dictionary: title and description of every dataset and column, from {@code dizionario.yaml}. */
final class Dictionary {

  private static final Dictionary WHOLE = read();

  private final JsonNode tree;

  private Dictionary(JsonNode tree) {
    this.tree = tree;
  }

  private static Dictionary read() {
    try (InputStream in = Dictionary.class.getResourceAsStream("dizionario.yaml")) {
      return new Dictionary(YAMLMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw VetroException.fault("Il dizionario dei dati aperti non si legge.", e);
    }
  }

  /** What it says of a kind of dataset. */
  static Entry of(String kind) {
    return new Entry(kind, WHOLE.tree.required(kind));
  }

  /** A kind of dataset. */
  record Entry(String kind, JsonNode node) {

    String title() {
      return node.required("titolo").asText();
    }

    String description() {
      return node.required("descrizione").asText();
    }

    List<String> key() {
      return texts(node.required("chiave"));
    }

    /** The columns that every dataset of the kind has. */
    List<Field> fields() {
      return fields("colonne", Map.of());
    }

    /** Columns of a group that comes several times; the names in braces give way to the values. */
    List<Field> fields(String group, Map<String, String> values) {
      List<Field> fields = new ArrayList<>();
      node.required(group).properties().forEach(e -> fields.add(field(e.getKey(), e.getValue(), values)));
      return fields;
    }

    Field field(String name) {
      return field(name, node.required("colonne").required(name), Map.of());
    }

    /** The columns that refer to another kind of dataset. */
    List<Reference> references() {
      List<Reference> references = new ArrayList<>();
      node.path("rinvii").forEach(r -> references.add(
          new Reference(texts(r.required("colonne")), r.required("insieme").asText(), texts(r.required("a")))));
      return references;
    }

    private static List<String> texts(JsonNode list) {
      List<String> texts = new ArrayList<>();
      list.forEach(item -> texts.add(item.asText()));
      return texts;
    }

    private static Field field(String name, JsonNode column, Map<String, String> values) {
      StringSubstitutor filled = new StringSubstitutor(values, "{", "}");
      return new Field(filled.replace(name), filled.replace(column.required("titolo").asText()),
          column.has("tipo") ? FieldType.of(column.required("tipo").asText()) : FieldType.TEXT, column.path("unita").asText(""),
          filled.replace(column.required("descrizione").asText()), allowed(column.path("valori")),
          column.path("obbligatorio").asBoolean());
    }

    /** The values by their meaning; a word names a list that several columns share. */
    private static Map<String, String> allowed(JsonNode values) {
      Map<String, String> allowed = new LinkedHashMap<>();
      JsonNode list = values.isTextual() ? WHOLE.tree.required(values.asText()) : values;
      list.properties().forEach(value -> allowed.put(value.getKey(), value.getValue().asText()));
      return allowed;
    }
  }

  /** Columns that hold the key of another kind of dataset. */
  record Reference(List<String> fields, String kind, List<String> key) {}
}
