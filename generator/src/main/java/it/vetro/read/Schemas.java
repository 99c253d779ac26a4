package it.vetro.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JSON Schemas (draft 2020-12) of {@code data/schemi}, read from the jar. Each is compiled once for the whole
 * run, when first needed; nothing is ever fetched from the network.
 */
final class Schemas {

  /** Where the schemas seem to live, so that one may refer to another; never resolved. */
  static final String BASE = "https://vetro.invalid/schemi/";

  private static final String ENDING = ".schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonNode> DOCUMENTS = new ConcurrentHashMap<>();
  private static final Map<String, FileSchema> COMPILED = new ConcurrentHashMap<>();

  private Schemas() {}

  /** The schema of that name, without its ending: {@code uffici}. */
  static FileSchema named(String name) {
    FileSchema known = COMPILED.get(name);
    return known != null ? known : COMPILED.computeIfAbsent(name, Schemas::compile);
  }

  /** The text of a schema as a tree, by the name of its file: {@code tipi.schema.json}. */
  static JsonNode document(String fileName) {
    JsonNode known = DOCUMENTS.get(fileName);
    return known != null ? known : DOCUMENTS.computeIfAbsent(fileName, Schemas::parse);
  }

  private static FileSchema compile(String name) {
    JsonNode document = document(name + ENDING);
    Schema schema = Validator.REGISTRY.getSchema(SchemaLocation.of(BASE + name + ENDING), document);
    schema.initializeValidators();
    return new FileSchema(name + ENDING, document, schema);
  }

  private static JsonNode parse(String fileName) {
    try (InputStream in = open(fileName)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw VetroException.fault("Lo schema " + fileName + " non si può leggere.", e);
    }
  }

  private static InputStream open(String fileName) throws IOException {
    InputStream in = Schemas.class.getResourceAsStream("/it/vetro/schemi/" + fileName);
    if (in == null) {
      throw new IOException("not in the jar: it/vetro/schemi/" + fileName);
    }
    return in;
  }

  /** Built when the first file is checked. */
  private static final class Validator {

    static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(dialect(), builder -> builder
        .resourceLoaders(loaders -> loaders.values(List::clear).add(iri -> {
          String address = iri.toString();
          return address.startsWith(BASE) ? () -> open(address.substring(BASE.length())) : null;
        }))
        .schemaRegistryConfig(SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(BoundedPattern::new)
            .build()));

    /** Draft 2020-12 with the words that only inform: Vetro's own and those the editors show. */
    private static Dialect dialect() {
      return Dialect.builder(Dialects.getDraft202012())
          .keyword(new NonValidationKeyword(FileSchema.OPTIONAL_COLUMNS))
          .keyword(new NonValidationKeyword(FileSchema.KEY))
          .keyword(new NonValidationKeyword(FileSchema.PATTERN_MESSAGE))
          .keyword(new NonValidationKeyword(FileSchema.MESSAGE))
          .build();
    }
  }
}
