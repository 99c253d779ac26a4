package it.vetro.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import it.vetro.finding.Position;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Builds the tree of a YAML text with the place of every node, and reports the constructs that are not allowed. */
final class YamlTree {

  /** What is a number here. Anything else that YAML would read as one (007, 1_000, 0x1F, 1e9, .inf) is text. */
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final FileFindings findings;
  private final Map<JsonPointer, Position> positions = new HashMap<>();
  private final Map<JsonPointer, Position> names = new HashMap<>();
  private JsonNode root = NODES.missingNode();
  private Position last;
  private int nodes;

  YamlTree(FileFindings findings) {
    this.findings = findings;
    this.last = Position.of(findings.file());
  }

  /** The content; missing before {@link #read} and when the text holds nothing. */
  JsonNode root() {
    return root;
  }

  Map<JsonPointer, Position> positions() {
    return positions;
  }

  /** The last place that was read. */
  Position last() {
    return last;
  }

  /** Where the name of a field stands, or null. */
  Position nameOf(JsonPointer field) {
    return names.get(field);
  }

  void read(YAMLParser parser) throws IOException {
    if (parser.nextToken() == null) {
      findings.error("yaml.vuoto", Position.of(findings.file()), "Il file è vuoto.", "Scrivi il contenuto, o togli il file.");
      return;
    }
    root = node(parser, JsonPointer.empty());
    if (nodes > Limits.YAML_NODES) {
      findings.error("yaml.troppi-valori", last, "Il file ha più di " + Limits.YAML_NODES + " valori.",
          "Controlla che sia il file giusto; se lo è, dividilo in più file.");
    } else if (!isEnough() && parser.nextToken() != null) {
      findings.error("yaml.piu-documenti", here(parser), "Il file contiene un secondo documento dopo una riga ---.",
          "Togli la riga --- e lascia un solo documento.");
    }
  }

  /** Whether reading on is of no use. */
  private boolean isEnough() {
    return nodes > Limits.YAML_NODES || findings.isFull();
  }

  private JsonNode node(YAMLParser parser, JsonPointer at) throws IOException {
    nodes++;
    positions.put(at, here(parser));
    forbid(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.textNode("");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      default -> NODES.textNode(parser.getText());
    };
  }

  private static JsonNode number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return NODES.textNode(text);
    }
    return text.indexOf('.') < 0 ? NODES.numberNode(Long.parseLong(text)) : NODES.numberNode(new BigDecimal(text));
  }

  private ObjectNode object(YAMLParser parser, JsonPointer at) throws IOException {
    ObjectNode object = NODES.objectNode();
    Object own = parser.getObjectId();
    while (!isEnough() && parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Position place = here(parser);
      if (own == null || !own.equals(parser.getObjectId())) { // the parser repeats the mapping's anchor on its first key
        forbidAnchor(parser);
      }
      if ("<<".equals(name)) {
        findings.error("yaml.unione-vietata", place, "Il segno << unisce altri campi a questi, e qui non è ammesso.",
            "Scrivi i campi per esteso.");
      }
      JsonPointer field = at.appendProperty(name);
      parser.nextToken();
      if (object.has(name)) {
        findings.error("yaml.chiave-doppia", place,
            "Il campo «" + name + "» compare due volte (la prima alla riga " + names.get(field).line() + ").",
            "Lascia un solo campo con questo nome.");
        node(parser, field.appendIndex(0));
      } else {
        names.put(field, place);
        object.set(name, node(parser, field));
      }
    }
    return object;
  }

  private ArrayNode array(YAMLParser parser, JsonPointer at) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (!isEnough() && parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(node(parser, at.appendIndex(array.size())));
    }
    return array;
  }

  private void forbid(YAMLParser parser) throws IOException {
    forbidAnchor(parser);
    if (isAlias(parser)) {
      findings.error("yaml.alias-vietati", here(parser), "Il richiamo «*" + parser.getText() + "» non è ammesso.",
          "Scrivi il valore per esteso; se è un testo che comincia con *, mettilo tra virgolette.");
    }
    if (parser.getTypeId() != null) {
      findings.error("yaml.tag-vietati", here(parser),
          "L'etichetta di tipo " + Wording.quoted(shown(parser.getTypeId().toString())) + " non è ammessa.",
          "Togli la parte che comincia con !; se è un testo, mettilo tra virgolette.");
    }
  }

  /** The tag as it is written in the file. */
  private static String shown(String tag) {
    return "!" + tag.replace("tag:yaml.org,2002:", "!");
  }

  @SuppressWarnings("deprecation") // Jackson offers no other way to tell an alias from a text
  private static boolean isAlias(YAMLParser parser) {
    return parser.isCurrentAlias();
  }

  private void forbidAnchor(YAMLParser parser) throws IOException {
    Object anchor = parser.getObjectId();
    if (anchor != null) {
      findings.error("yaml.ancore-vietate", here(parser), "L'ancora «&" + anchor + "» non è ammessa.",
          "Togli il segno & e il nome che lo segue; se è un testo, mettilo tra virgolette.");
    }
  }

  private Position here(YAMLParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    last = findings.at(at.getLineNr(), at.getColumnNr());
    return last;
  }
}
