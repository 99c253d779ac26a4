package it.vetro.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small words of a finding: how a value is shown, what was perhaps meant. */
final class Wording {

  private static final int SHOWN = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ITALIAN_DATE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");

  private Wording() {}

  /** The value between Italian quotes, on one line and not too long. */
  static String quoted(String value) {
    String line = value.replaceAll("\\s*\\R\\s*", " ");
    return "«" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "»";
  }

  /** Which known name was perhaps meant; otherwise the remedy as it is. */
  static String suggestion(String written, List<String> known, String remedy) {
    String plain = plain(written);
    return known.stream()
        .filter(name -> plain(name).equals(plain))
        .findFirst()
        .map(name -> remedy + " Forse volevi scrivere «" + name + "».")
        .orElse(remedy);
  }

  /** The date that was meant, when it is written as in Italian letters; otherwise nothing. */
  static String isoDate(String value) {
    Matcher date = ITALIAN_DATE.matcher(value);
    return date.matches()
        ? String.format(Locale.ROOT, " Forse volevi scrivere «%s-%2s-%2s».", date.group(3), date.group(2), date.group(1))
            .replaceAll("- ", "-0")
        : "";
  }

  /** Without accents, capitals and signs: {@code Polarità} becomes {@code polarita}. */
  private static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NOT_ALPHANUMERIC.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** A remark on characters that look like a space or like nothing; empty when there are none. */
  static String invisible(String value) {
    return value.codePoints()
        .filter(c -> c != ' ' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT))
        .mapToObj(c -> String.format(Locale.ROOT,
            " Attenzione: il valore contiene un carattere invisibile (U+%04X), che va cancellato.", c))
        .findFirst()
        .orElse("");
  }

  /** A JSON Schema type, as a person would call it. */
  static String type(String type) {
    return switch (type) {
      case "object" -> "un gruppo di campi";
      case "array" -> "un elenco";
      case "string" -> "un testo";
      case "integer" -> "un numero intero";
      case "number" -> "un numero";
      case "boolean" -> "true oppure false";
      default -> type;
    };
  }

  static String typeOf(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "un gruppo di campi";
      case ARRAY -> "un elenco";
      case NUMBER -> "il numero " + node.asText();
      case BOOLEAN -> node.asText();
      case STRING -> "il testo " + quoted(node.asText());
      default -> "altro";
    };
  }
}
