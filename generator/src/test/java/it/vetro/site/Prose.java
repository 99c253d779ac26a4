package it.vetro.site;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** Tells a sentence or a name that a person reads from a key, an address, a class of the style. */
final class Prose {

  private static final Pattern SENTENCE = Pattern.compile("\\p{L}[,;:.)»’'…]* +[(«]?\\p{L}");
  private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{Ll}+.*", Pattern.DOTALL);
  private static final Pattern ITALIAN = Pattern.compile("[àèéìòù’«»]");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\[[a-z-]+]");
  private static final Pattern STYLE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

  private Prose() {}

  static boolean is(String text) {
    boolean style = Arrays.stream(text.strip().split("\\s+")).allMatch(word -> STYLE.matcher(word).matches());
    return !style && !isSelector(text) && text.chars().anyMatch(Character::isLowerCase)
        && (SENTENCE.matcher(text).find() || NAME.matcher(text.strip()).matches() || ITALIAN.matcher(text).find());
  }

  /** A list of elements of HTML, as jsoup is asked for them. */
  private static boolean isSelector(String text) {
    return text.contains(",") && Arrays.stream(text.split(",")).map(String::strip)
        .allMatch(part -> part.isEmpty() || ATTRIBUTE.matcher(part).matches() || Tag.isKnownTag(part) || part.equals("svg"));
  }
}
