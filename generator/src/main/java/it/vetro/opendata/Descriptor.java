package it.vetro.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import it.vetro.finding.VetroException;
import it.vetro.model.Chamber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json}: all CSV files with their columns and keys, after Data Package 2.0 and Table Schema. */
final class Descriptor {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";
  private static final ObjectWriter WRITER = new ObjectMapper().writer(new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final Chamber chamber;
  private final LocalDate today;
  private final Map<Dataset, DataFile> tables;

  /** @param tables the CSV file of each dataset, in order */
  Descriptor(Chamber chamber, LocalDate today, Map<Dataset, DataFile> tables) {
    this.chamber = chamber;
    this.today = today;
    this.tables = tables;
  }

  byte[] json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", PROFILE).put("name", chamber.id() + "-dati").put("title", "Dati aperti: " + chamber.name())
        .put("homepage", chamber.baseUrl() + OpenData.FOLDER).put("version", today.toString());
    Licence.of(chamber.licence()).ifPresent(licence -> root.putArray("licenses").addObject()
        .put("name", licence.id()).put("path", licence.href()).put("title", licence.title()));
    ObjectNode publisher = root.putArray("contributors").addObject().put("title", chamber.name());
    publisher.putArray("roles").add("publisher").add("rightsHolder");
    if (!chamber.website().isEmpty()) {
      publisher.put("path", chamber.website());
    }
    if (!chamber.sources().isEmpty()) {
      sources(root.putArray("sources"), chamber.sources());
    }
    ArrayNode resources = root.putArray("resources");
    tables.forEach((dataset, file) -> resources.add(resource(dataset, file)));
    try {
      return (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw VetroException.fault("La descrizione dei dati non si scrive.", e);
    }
  }

  private static void sources(ArrayNode list, Map<String, String> sources) {
    sources.forEach((id, title) -> list.addObject().put("title", id + ": " + title));
  }

  private ObjectNode resource(Dataset dataset, DataFile file) {
    Dataset.About about = dataset.about();
    ObjectNode resource = JsonNodeFactory.instance.objectNode().put("$schema", RESOURCE).put("name", dataset.id()).put("type", "table")
        .put("title", about.title()).put("description", about.description()).put("path", file.name())
        .put("format", file.format()).put("mediatype", Formats.mediaType(file.format())).put("encoding", "utf-8")
        .put("bytes", file.bytes().length).put("hash", "sha256:" + sha256(file.bytes()));
    about.document().filter(d -> !d.sources().isEmpty()).ifPresent(d -> sources(resource.putArray("sources"), d.sources()));
    resource.putObject("dialect").put("delimiter", ";").put("lineTerminator", "\n");
    resource.set("schema", schema(dataset));
    return resource;
  }

  private static ObjectNode schema(Dataset dataset) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = schema.putArray("fields");
    dataset.fields().forEach(field -> fields.add(field(field)));
    schema.putArray("missingValues").add("");
    names(schema.putArray("primaryKey"), dataset.schema().key());
    if (!dataset.schema().foreignKeys().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      for (ForeignKey key : dataset.schema().foreignKeys()) {
        ObjectNode node = keys.addObject();
        names(node.putArray("fields"), key.fields());
        ObjectNode reference = node.putObject("reference");
        if (!key.dataset().equals(dataset.id())) {
          reference.put("resource", key.dataset());
        }
        names(reference.putArray("fields"), key.key());
      }
    }
    return schema;
  }

  private static ObjectNode field(Field field) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", field.name()).put("title", field.title())
        .put("type", field.type().schemaType()).put("description", field.description());
    if (field.type() == FieldType.BOOLEAN) {
      node.putArray("trueValues").add(Field.YES);
      node.putArray("falseValues").add(Field.NO);
    }
    if (!field.unit().isEmpty()) {
      node.put("unit", field.unit());
    }
    if (!field.allowed().isEmpty()) {
      ArrayNode categories = node.putArray("categories");
      field.allowed().forEach((value, label) -> categories.addObject().put("value", value).put("label", label));
    }
    if (field.required() || !field.allowed().isEmpty()) {
      ObjectNode constraints = node.putObject("constraints");
      if (field.required()) {
        constraints.put("required", true);
      }
      if (!field.allowed().isEmpty()) {
        names(constraints.putArray("enum"), List.copyOf(field.allowed().keySet()));
      }
    }
    return node;
  }

  private static void names(ArrayNode list, List<String> names) {
    names.forEach(list::add);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
