package it.vetro.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.vetro.finding.VetroException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/** Writes a graph without blank nodes as Turtle and as JSON-LD, in an order that depends on its statements alone. */
final class Graph {

  private static final List<Namespace> NAMESPACES = List.of(DCAT.NS, DCTERMS.NS,
      new SimpleNamespace("dcatapit", Catalogue.DCATAPIT), FOAF.NS, OWL.NS, new SimpleNamespace("schema", "http://schema.org/"),
      VCARD4.NS, XSD.NS);
  private static final Comparator<Statement> ORDER = Comparator.comparing((Statement s) -> s.getSubject().stringValue())
      .thenComparing(s -> s.getPredicate().equals(RDF.TYPE) ? "" : s.getPredicate().stringValue())
      .thenComparing(s -> s.getObject().stringValue());
  private static final ObjectWriter JSON = new ObjectMapper().writer(new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final List<Statement> statements;

  Graph(Model model) {
    this.statements = model.stream().sorted(ORDER).toList();
  }

  byte[] turtle() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TurtleWriter writer = new TurtleWriter(bytes);
    writer.getWriterConfig().set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    writer.startRDF();
    NAMESPACES.forEach(ns -> writer.handleNamespace(ns.getPrefix(), ns.getName()));
    statements.forEach(writer::handleStatement);
    writer.endRDF();
    return bytes.toByteArray();
  }

  byte[] jsonLd() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode context = root.putObject("@context");
    NAMESPACES.forEach(ns -> context.put(ns.getPrefix(), ns.getName()));
    ArrayNode graph = root.putArray("@graph");
    Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String subject = statement.getSubject().stringValue();
      ObjectNode node = nodes.computeIfAbsent(subject, id -> graph.addObject().put("@id", id));
      boolean type = statement.getPredicate().equals(RDF.TYPE);
      String key = type ? "@type" : compact((IRI) statement.getPredicate());
      add(node, key, type ? TextNode.valueOf(compact((IRI) statement.getObject())) : value(statement.getObject()));
    }
    try {
      return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw VetroException.fault("Il catalogo non si scrive.", e);
    }
  }

  /** A single value stands alone, several in a list. */
  private static void add(ObjectNode node, String key, JsonNode value) {
    JsonNode before = node.get(key);
    if (before == null) {
      node.set(key, value);
    } else if (before instanceof ArrayNode several) {
      several.add(value);
    } else {
      node.putArray(key).add(before).add(value);
    }
  }

  private static JsonNode value(Value value) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (value instanceof Literal literal) {
      if (literal.getLanguage().isEmpty() && literal.getDatatype().equals(XSD.STRING)) {
        return TextNode.valueOf(literal.getLabel());
      }
      node.put("@value", literal.getLabel());
      literal.getLanguage().ifPresent(language -> node.put("@language", language));
      if (literal.getLanguage().isEmpty()) {
        node.put("@type", compact(literal.getDatatype()));
      }
      return node;
    }
    return node.put("@id", value.stringValue());
  }

  private static String compact(IRI iri) {
    return NAMESPACES.stream().filter(ns -> iri.stringValue().startsWith(ns.getName())).findFirst()
        .map(ns -> ns.getPrefix() + ":" + iri.stringValue().substring(ns.getName().length())).orElse(iri.stringValue());
  }
}
