package it.vetro.pdf.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spaces that Italian typography would rather not end a line at: between "art." and its number, "€" and the amount, the
 * day and the month.
 */
final class Ties {

  /** Words that a number, or a letter in brackets, belongs to. */
  private static final Set<String> BEFORE_NUMBERS = Set.of("art.", "artt.", "c.", "co.", "comma", "commi", "n.", "nn.",
      "nr.", "num.", "p.", "pp.", "pag.", "pagg.", "par.", "cap.", "tab.", "fig.", "all.", "punto", "lett.", "lettera",
      "l.", "legge", "d.l.", "d.lgs.", "dlgs", "d.m.", "d.p.r.", "dpr", "d.p.c.m.", "dpcm", "l.r.", "del.", "delibera",
      "reg.", "vol.", "cfr.", "§", "€", "euro", "≥", "≤", ">", "<", "+", "±", "−", "-");
  private static final Set<String> MONTHS = Set.of("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
      "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre");
  /** What a number is followed by. */
  private static final String SIGNS = "€%‰°";
  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}[°º]?");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z](?:-(?:bis|ter|quater))?\\)?[,;.:]?");
  private static final String OPENING = "(«\"“[";
  private static final String APOSTROPHES = "’'";

  private Ties() {}

  /** Whether the white space from one index to the next is better not the end of a line. */
  static boolean hold(String text, int from, int to) {
    if (from == 0 || to >= text.length()) {
      return false;
    }
    char next = text.charAt(to);
    char last = text.charAt(from - 1);
    if (isDigit(next)) {
      return !isDigit(last) && BEFORE_NUMBERS.contains(before(text, from).toLowerCase(Locale.ROOT));
    }
    if (isDigit(last) || last == '°' || last == 'º') {
      return SIGNS.indexOf(next) >= 0 || Character.isLetter(next) && isDay(text, from, to);
    }
    if (last == '.' && next == 'n') {
      return after(text, to).equals("n.") && BEFORE_NUMBERS.contains(before(text, from).toLowerCase(Locale.ROOT));
    }
    return last == '.' && Character.isLetter(next) && before(text, from).equalsIgnoreCase("lett.")
        && LETTER.matcher(after(text, to)).matches();
  }

  private static boolean isDay(String text, int from, int to) {
    String month = after(text, to).toLowerCase(Locale.ROOT);
    int end = month.length();
    while (end > 0 && !Character.isLetter(month.charAt(end - 1))) {
      end--;
    }
    return MONTHS.contains(month.substring(0, end)) && DAY.matcher(before(text, from)).matches();
  }

  /** The word that ends here, without brackets and quotation marks before it. */
  private static String before(String text, int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    for (int i = end - 2; i > start; i--) {
      if (APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
        return text.substring(i + 1, end);
      }
    }
    return text.substring(start, end);
  }

  private static String after(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
