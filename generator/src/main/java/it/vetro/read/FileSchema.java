package it.vetro.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A compiled schema and what its text says to people. Safe to use from several threads. */
final class FileSchema {

  /** Lists the columns that may be absent from a CSV file's first line. */
  static final String OPTIONAL_COLUMNS = "x-colonne-facoltative";

  /** Lists the columns that tell a row of a CSV file from the others. */
  static final String KEY = "x-chiave";

  /** What is expected where a {@code pattern} fails; editors show it too. */
  static final String PATTERN_MESSAGE = "patternErrorMessage";

  /** What is expected where a condition fails; editors show it too. */
  static final String MESSAGE = "errorMessage";

  private final String fileName;
  private final JsonNode document;
  private final Schema schema;
  private final List<String> properties;
  private final Set<String> required;
  private final Set<String> optionalColumns;
  private final Map<String, String> ownColumns;

  FileSchema(String fileName, JsonNode document, Schema schema) {
    this(fileName, document, schema, Map.of());
  }

  private FileSchema(String fileName, JsonNode document, Schema schema, Map<String, String> ownColumns) {
    this.fileName = fileName;
    this.document = document;
    this.schema = schema;
    this.ownColumns = ownColumns;
    List<String> names = new ArrayList<>();
    document.path("properties").fieldNames().forEachRemaining(names::add);
    names.addAll(Math.min(1, names.size()), ownColumns.keySet());
    this.properties = List.copyOf(names);
    this.required = texts(document.path("required"));
    this.optionalColumns = texts(document.path(OPTIONAL_COLUMNS));
  }

  /**
   * The same schema for a file that has columns of its own, after the first one of the schema. They must be there, and
   * any text may stand in them.
   *
   * @param columns what each holds, by name
   */
  FileSchema with(Map<String, String> columns) {
    return columns.isEmpty() ? this : new FileSchema(fileName, document, schema, columns);
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The file that holds the schema: {@code uffici.schema.json}. */
  String fileName() {
    return fileName;
  }

  /** The names of the top level, in the order of the schema: the columns, or the keys of a header. */
  List<String> properties() {
    return properties;
  }

  /** Whether the value must always be stated. */
  boolean isRequired(String property) {
    return required.contains(property);
  }

  /** Whether the column may be absent from a file. */
  boolean isOptionalColumn(String column) {
    return optionalColumns.contains(column);
  }

  /** What the schema says about a property, or nothing. */
  String describe(String property) {
    if (ownColumns.containsKey(property)) {
      return ownColumns.get(property);
    }
    JsonNode node = document.path("properties").path(property);
    JsonNode own = node.path("description");
    return own.isMissingNode() ? referred(node).path("description").asText("") : own.asText();
  }

  /** What the schema says about the whole. */
  String description() {
    return document.path("description").asText();
  }

  /** The columns that tell one row from the others; none when the schema does not say. */
  List<String> key() {
    return List.copyOf(texts(document.path(KEY)));
  }

  /** The values that a column can have, in order; none when they are not listed. */
  List<String> allowed(String property) {
    JsonNode node = document.path("properties").path(property);
    return List.copyOf(texts(node.has("enum") ? node.path("enum") : referred(node).path("enum")));
  }

  /** The name of the shared form a column has, in {@code tipi.schema.json}; empty when it has none. */
  String type(String property) {
    String reference = document.path("properties").path(property).path("$ref").asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static JsonNode referred(JsonNode node) {
    String target = node.path("$ref").asText("");
    int hash = target.indexOf('#');
    if (hash <= 0) {
      return node;
    }
    return Schemas.document(target.substring(0, hash)).at(JsonPointer.compile(target.substring(hash + 1)));
  }

  List<Error> check(JsonNode instance) {
    return schema.validate(instance);
  }

  /** The schema that holds the keyword that failed. */
  static JsonNode holderOf(Error error) {
    SchemaLocation location = error.getSchemaLocation();
    String document = location.getAbsoluteIri().toString().substring(Schemas.BASE.length());
    JsonPointer keyword = JsonPointer.compile(location.getFragment().toString());
    return Schemas.document(document).at(keyword.head());
  }
}
