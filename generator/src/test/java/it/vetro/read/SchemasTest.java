package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

  private static final Path FOLDER = Path.of("../data/schemi");
  private static final Path FORMAT = Path.of("../docs/data-format.md");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachSchemaSatisfiesTheDraft(String name) {
    JsonNode document = Schemas.document(name);
    assertEquals("https://json-schema.org/draft/2020-12/schema", document.path("$schema").asText());
    assertFalse(document.path("title").asText().isBlank());
    var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), draft.validate(document));
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachObjectIsClosedAndEachPropertyExplained(String name) {
    check(name, Schemas.document(name));
  }

  private static void check(String where, JsonNode node) {
    if (node.has("properties") && node.has("type")) {
      assertTrue(node.has("additionalProperties"), where + " is open");
      node.path("properties").properties().forEach(property -> {
        JsonNode value = property.getValue();
        assertTrue(value.has("description") || value.has("$ref"), where + "/" + property.getKey() + " says nothing");
      });
      node.path("required").forEach(required ->
          assertTrue(node.path("properties").has(required.asText()), where + " requires the unknown " + required));
    }
    if (node.has("pattern")) {
      assertTrue(node.has(FileSchema.PATTERN_MESSAGE), where + " has a pattern but no words for it");
    }
    node.properties().forEach(field -> check(where + "/" + field.getKey(), field.getValue()));
    if (node.isArray()) {
      node.forEach(item -> check(where, item));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aColumnThatMayBeAbsentIsNeverRequired(String name) {
    FileSchema schema = Schemas.named(name.replace(".schema.json", ""));
    Schemas.document(name).path(FileSchema.OPTIONAL_COLUMNS).forEach(column -> {
      assertTrue(schema.properties().contains(column.asText()), column.asText());
      assertFalse(schema.isRequired(column.asText()), column.asText());
    });
  }

  @ParameterizedTest
  @MethodSource("names")
  void theKeyOfARowIsMadeOfItsColumns(String name) {
    CsvFormat format = CsvFormat.named(name.replace(".schema.json", ""));
    assertTrue(format.columns().containsAll(format.key()), format.key().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"scadenzario", "pubblicazioni", "obiettivi", "indicatori", "parti", "valori", "note", "misure", "modifiche", "risorse", "assegnazioni", "segnalazioni"})
  void theColumnsAreThoseOfTheDescribedFormatInTheSameOrder(String name) throws IOException {
    List<String> lines = Files.readAllLines(FORMAT);
    int heading = lines.indexOf("### `" + name + ".csv`");
    String columns = lines.subList(heading + 1, lines.size()).stream().filter(line -> line.startsWith("`")).findFirst().orElseThrow();
    assertEquals(List.of(columns.substring(1, columns.indexOf('`', 1)).split(";")), Schemas.named(name).properties());
  }

  @Test
  void theColumnsOfTheObligationsAreThoseOfTheDescribedFormat() throws IOException {
    String format = Files.readString(FORMAT);
    String table = format.substring(format.indexOf("### `obblighi.csv`"), format.indexOf("## `data/<ente>/`"));
    for (String column : Schemas.named("obblighi").properties()) {
      assertTrue(table.contains("`" + column + "`"), column);
    }
  }

  @Test
  void theColumnsOfTheRowsOfATableAreThoseOfTheDescribedFormat() throws IOException {
    String format = Files.readString(FORMAT);
    String columns = format.substring(format.indexOf("In the CSV: "), format.indexOf("A `formula` compares"));
    for (String column : Schemas.named("righe").properties()) {
      assertTrue(columns.contains("`" + column + "`"), column);
    }
  }

  @Test
  void theKeysOfATableAreThoseOfTheDescribedFormat() throws IOException {
    String format = Files.readString(FORMAT);
    String keys = format.substring(format.indexOf("### `tabelle/<id>.yaml`"), format.indexOf("## `content/<ente>/`"));
    for (String key : Schemas.named("tabella").properties()) {
      assertTrue(keys.contains("\n" + key + ": ") || keys.contains("\n" + key + ":\n"), key);
    }
    Schemas.document("tabella.schema.json").at("/properties/argomento/enum").forEach(topic ->
        assertTrue(keys.contains("`" + topic.asText() + "`"), topic.asText()));
  }

  @Test
  void ownColumnsStandAfterTheFirstAndMustBeThere() {
    FileSchema schema = Schemas.named("righe").with(Map.of("importo", "Quanto costa"));
    assertEquals(List.of("riga", "importo", "genere", "unita", "stato", "motivo", "fonte"), schema.properties());
    assertFalse(schema.isOptionalColumn("importo"));
    assertFalse(schema.isRequired("importo"), "its cell may be empty");
    assertEquals("Quanto costa", schema.describe("importo"));
  }

  @Test
  void aSchemaIsCompiledOnce() {
    assertTrue(Schemas.named("note") == Schemas.named("note"));
  }
}
