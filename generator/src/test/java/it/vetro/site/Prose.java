package it.vetro.site;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells a sentence or a name that a person reads from a key, an address, a class of the style. */
final class Prose {

  private static final Pattern SENTENCE = Pattern.compile("\\p{L}[,;:.)»’'…]* +[(«]?\\p{L}");
  private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{Ll}+.*", Pattern.DOTALL);
  private static final Pattern ITALIAN = Pattern.compile("[àèéìòù’«»]");
  private static final Pattern STYLE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

  private Prose() {}

  static boolean is(String text) {
    boolean style = Arrays.stream(text.strip().split("\\s+")).allMatch(word -> STYLE.matcher(word).matches());
    return !style && text.chars().anyMatch(Character::isLowerCase)
        && (SENTENCE.matcher(text).find() || NAME.matcher(text.strip()).matches() || ITALIAN.matcher(text).find());
  }
}
