package it.vetro.pdf.text;

import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.tag.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where words of one language may be divided at the end of a line, by patterns as TeX has them: a figure between two
 * letters says how good the place is, the highest of all patterns counts, and an odd one is a place. Immutable.
 */
public final class Syllables {

  /** For words that are never divided. */
  public static final Syllables NONE = new Syllables("", List.of());

  private static final int LEAST_LEFT = 2;
  private static final int LEAST_RIGHT = 3;
  private static final int LEAST_LETTERS = 8;
  private static final int LEAST_LETTERS_FORCED = 4;
  private static final int LEAST_RIGHT_SHORT = 2;
  /** Text in these is not divided: titles and their entries in the table of contents, code. */
  private static final Set<String> WHOLE = Set.of("H1", "H2", "H3", "H4", "H5", "H6", "TOCI", "Code");

  private final String language;
  private final Map<String, int[]> patterns = new HashMap<>();
  private final int longest;

  /**
   * @param language BCP 47 tag of the words the patterns are for, without region
   * @param patterns letters, figures between them, and points for the edges of a word: {@code .anti3m2n}
   */
  public Syllables(String language, List<String> patterns) {
    this.language = language;
    int most = 0;
    for (String pattern : patterns) {
      String letters = pattern.replaceAll("[0-9]", "");
      int[] figures = new int[letters.length() + 1];
      int at = 0;
      for (char c : pattern.toCharArray()) {
        if (c >= '0' && c <= '9') {
          figures[at] = c - '0';
        } else {
          at++;
        }
      }
      this.patterns.put(letters, figures);
      most = Math.max(most, letters.length());
    }
    this.longest = most;
  }

  /**
   * Whether words of the leaf are in this language, and in no place where words stay whole.
   *
   * @param forced whether they have to be cut somewhere: then those that head columns are divided too
   */
  boolean applyTo(Leaf leaf, boolean forced) {
    String named = "";
    for (Tag tag = leaf.parent(); tag != null; tag = tag.parent()) {
      if (WHOLE.contains(tag.role()) || !forced && tag.role().equals("THead")) {
        return false;
      }
      named = named.isEmpty() ? tag.language() : named;
    }
    String main = named.contains("-") ? named.substring(0, named.indexOf('-')) : named;
    return !language.isEmpty() && main.equalsIgnoreCase(language);
  }

  /**
   * Indexes at which the text may be divided, ascending; none in addresses, codes and numbers.
   *
   * @param forced whether it has to be cut somewhere: then words in capitals and short ones are divided too
   */
  List<Integer> places(String text, boolean forced) {
    TreeSet<Integer> places = new TreeSet<>();
    if (text.chars().anyMatch(c -> Character.isDigit(c) || "/@_=\\".indexOf(c) >= 0) || text.startsWith("www.")) {
      return List.of();
    }
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(start, end);
      if (forced ? word.length() >= LEAST_LETTERS_FORCED : word.length() >= LEAST_LETTERS && isPlain(word)) {
        addPlaces(word, start, word.length() < LEAST_LETTERS ? LEAST_RIGHT_SHORT : LEAST_RIGHT, places);
      }
      start = end + 1;
    }
    return List.copyOf(places);
  }

  /** Whether only the first letter is a capital, if any. */
  private static boolean isPlain(String word) {
    return word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private void addPlaces(String word, int offset, int leastRight, TreeSet<Integer> places) {
    String edged = "." + word.toLowerCase(Locale.ROOT) + ".";
    int[] best = new int[edged.length() + 1];
    for (int from = 0; from < edged.length(); from++) {
      for (int to = from + 1; to <= Math.min(edged.length(), from + longest); to++) {
        int[] figures = patterns.get(edged.substring(from, to));
        for (int i = 0; figures != null && i < figures.length; i++) {
          best[from + i] = Math.max(best[from + i], figures[i]);
        }
      }
    }
    for (int at = LEAST_LEFT; at <= word.length() - leastRight; at++) {
      if (best[at + 1] % 2 == 1) {
        places.add(offset + at);
      }
    }
  }
}
