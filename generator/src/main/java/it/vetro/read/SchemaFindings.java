package it.vetro.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import it.vetro.finding.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells what a schema found wrong, in words for the person who edits the file. */
final class SchemaFindings {

  /** Where the parts of what was checked stand. */
  interface Places {

    /**
     * @param pointer JSON pointer of an object or a value
     * @param property a name within it, or null for the thing itself
     */
    Position of(String pointer, String property);
  }

  private final FileKind kind;
  private final FileSchema schema;
  private final FileFindings findings;

  SchemaFindings(FileKind kind, FileSchema schema, FileFindings findings) {
    this.kind = kind;
    this.schema = schema;
    this.findings = findings;
  }

  /**
   * Checks an instance and reports every error, at most one for each value.
   *
   * @param expected whether a missing property is to be reported
   * @return whether the instance satisfies the schema
   */
  boolean check(JsonNode instance, Places places, Predicate<String> expected) {
    List<Error> errors = schema.check(instance);
    if (errors.isEmpty()) {
      return true;
    }
    Set<String> reported = new HashSet<>();
    for (Error error : errors) {
      String pointer = error.getInstanceLocation().toString();
      String property = concernsProperty(error) ? error.getProperty() : null;
      boolean known = !reported.add(property == null ? pointer : pointer + '/' + property);
      boolean silent = "required".equals(error.getKeyword()) && !expected.test(property);
      if (!known && !silent) {
        report(error, places.of(pointer, property), property == null ? lastName(pointer) : property);
      }
    }
    return false;
  }

  private static boolean concernsProperty(Error error) {
    return switch (error.getKeyword()) {
      case "required", "additionalProperties", "propertyNames" -> true;
      default -> false;
    };
  }

  /** The nearest name in a pointer: {@code alias} for {@code /uffici/3/alias/0}. */
  private static String lastName(String pointer) {
    String[] names = pointer.split("/");
    for (int i = names.length - 1; i > 0; i--) {
      if (!names[i].chars().allMatch(Character::isDigit)) {
        return names[i].replace("~1", "/").replace("~0", "~");
      }
    }
    return "";
  }

  private void report(Error error, Position at, String name) {
    JsonNode holder = FileSchema.holderOf(error);
    switch (error.getKeyword()) {
      case "required" -> missing(at, name, holder);
      case "additionalProperties" -> unknown(at, name, holder);
      case "enum" -> notAllowed(error, at, name);
      case "pattern", "format" -> wrongForm(error.getInstanceNode().asText(), at, name, holder);
      case "propertyNames" -> wrongForm(name, at, lastName(error.getInstanceLocation().toString()), holder.path("propertyNames"));
      case "type" -> wrongType(error, at, name);
      case "minLength", "minItems" -> empty(at, name);
      case "minimum", "maximum" -> outOfRange(error, at, name, holder);
      case "uniqueItems" -> findings.error(kind.code("elemento-doppio"), at,
          kind.subject(name) + " ripete lo stesso elemento.", "Lascia una sola volta ogni elemento.");
      default -> notConforming(error, at, name, holder);
    }
  }

  private void missing(Position at, String name, JsonNode holder) {
    String condition = holder.path(FileSchema.MESSAGE).asText("");
    String message = kind == FileKind.CSV
        ? kind.subject(name) + " qui è vuota e va riempita"
        : "Manca " + kind.object(name);
    findings.error(kind.missingCode(), at, message + (condition.isEmpty() ? "." : ": " + condition + "."),
        (kind == FileKind.CSV ? "Riempi la cella." : "Aggiungil" + kind.ending() + ".") + meaning(name, holder));
  }

  private void unknown(Position at, String name, JsonNode holder) {
    List<String> names = new ArrayList<>();
    holder.path("properties").fieldNames().forEachRemaining(names::add);
    findings.error(kind.unknownCode(), at, kind.subject(name) + " non è tra quell" + (kind.ending() == 'a' ? "e" : "i")
        + " previst" + (kind.ending() == 'a' ? "e" : "i") + ": " + String.join(", ", names) + ".",
        Wording.suggestion(name, names, "Correggi il nome o togli la riga."));
  }

  private void notAllowed(Error error, Position at, String name) {
    List<String> allowed = new ArrayList<>();
    error.getSchemaNode().forEach(value -> allowed.add(value.asText()));
    String value = error.getInstanceNode().asText();
    String rule = allowed.size() == 1
        ? " può contenere solo «" + allowed.get(0) + "»"
        : " deve essere un" + kind.ending() + " di: " + String.join(", ", allowed);
    findings.error(kind.code("valore-non-ammesso"), at,
        kind.subject(name) + rule + "; qui c'è " + Wording.quoted(value) + ".",
        Wording.suggestion(value, allowed, allowed.size() == 1 && kind == FileKind.CSV
            ? "Scrivi «" + allowed.get(0) + "» o lascia vuota la cella."
            : "Scrivi uno dei valori ammessi.") + Wording.invisible(value));
  }

  private void wrongForm(String value, Position at, String name, JsonNode holder) {
    String form = holder.path(FileSchema.PATTERN_MESSAGE).asText("serve un'altra forma");
    findings.error(kind.code("forma-errata"), at,
        kind.subject(name) + " contiene " + Wording.quoted(value) + ", ma " + form + ".",
        "Riscrivi il valore nella forma indicata." + Wording.isoDate(value) + Wording.invisible(value));
  }

  private void wrongType(Error error, Position at, String name) {
    JsonNode node = error.getInstanceNode();
    if (node.isNull() || node.isTextual() && node.asText().isBlank()) {
      empty(at, name);
      return;
    }
    JsonNode types = error.getSchemaNode();
    String wanted = (types.isArray() ? types.get(0) : types).asText();
    boolean quote = "string".equals(wanted) && node.isValueNode();
    findings.error(kind.code("tipo-errato"), at,
        (name.isEmpty() ? "Il file" : kind.subject(name)) + " deve essere " + Wording.type(wanted) + "; qui c'è "
            + Wording.typeOf(node) + ".",
        quote ? "Scrivilo tra virgolette: \"" + node.asText() + "\"." : "Correggi il valore seguendo gli altri file dello stesso tipo.");
  }

  private void empty(Position at, String name) {
    findings.error(kind.code("campo-vuoto"), at, kind.subject(name) + " è vuot" + kind.ending() + ".",
        "Scrivi il valore, oppure togli la riga se il dato non c'è.");
  }

  private void outOfRange(Error error, Position at, String name, JsonNode holder) {
    findings.error(kind.code("fuori-limiti"), at,
        kind.subject(name) + " deve stare tra " + holder.path("minimum").asText() + " e "
            + holder.path("maximum").asText() + "; qui c'è " + Wording.quoted(error.getInstanceNode().asText()) + ".",
        "Correggi il numero.");
  }

  private void notConforming(Error error, Position at, String name, JsonNode holder) {
    String rule = holder.path(FileSchema.MESSAGE).asText("il valore non rispetta la regola «" + error.getKeyword() + "»");
    findings.error(kind.code("non-conforme"), at,
        kind.subject(name) + " contiene " + Wording.quoted(error.getInstanceNode().asText()) + ", ma " + rule + ".",
        "Correggi il valore, o gli altri valori a cui è legato." + Wording.invisible(error.getInstanceNode().asText()));
  }

  private String meaning(String name, JsonNode holder) {
    JsonNode own = holder.path("properties").path(name).path("description");
    String text = own.isMissingNode() ? schema.describe(name) : own.asText();
    return text.isEmpty() ? "" : " Che cosa contiene: " + text;
  }
}
