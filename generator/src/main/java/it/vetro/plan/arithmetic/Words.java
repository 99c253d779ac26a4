package it.vetro.plan.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into its words, so that nothing but what the format provides for reaches the expressions. */
final class Words {

  static final Set<String> FUNCTIONS = Set.of("SUM", "ABS", "MIN", "MAX", "ROUND");

  /** Real formulas stay far below; a longer one would exhaust the stack of what computes it. */
  private static final int MOST = 1_000;

  private static final String ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*+";
  private static final Pattern WORD = Pattern.compile(
      "\\s*(?:(?<name>(?:" + ID + "/)?" + ID + "\\." + ID + "|" + ID + ")"
          + "|(?<number>\\d++(?:\\.\\d++)?(?![a-z0-9.]))|(?<function>[A-Z]++)|(?<comparison><=|>=|=|<|>)|(?<sign>[-+*/(),]))");

  /** What a word is. */
  enum Kind {
    NAME,
    NUMBER,
    FUNCTION,
    COMPARISON,
    SIGN
  }

  /** A word as written. */
  record Word(Kind kind, String text) {}

  private Words() {}

  static List<Word> of(String formula) throws MalformedFormulaException {
    List<Word> words = new ArrayList<>();
    String text = formula.strip();
    Matcher m = WORD.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!m.find(at) || m.start() != at) {
        throw new MalformedFormulaException("non si capisce da «" + shortened(text.substring(at).strip()) + "» in poi");
      }
      Word word = word(m);
      if (word.kind() == Kind.FUNCTION && !FUNCTIONS.contains(word.text())) {
        throw new MalformedFormulaException("la funzione «" + word.text() + "» non c'è: ci sono SUM, ABS, MIN, MAX, ROUND");
      }
      words.add(word);
      at = m.end();
    }
    if (words.size() > MOST) {
      throw new MalformedFormulaException("ha più di mille nomi e segni");
    }
    checkFunctions(words);
    return words;
  }

  /** A function without brackets would be taken for a name, and one without anything in them for a zero. */
  private static void checkFunctions(List<Word> words) throws MalformedFormulaException {
    for (int i = 0; i < words.size(); i++) {
      boolean opened = i + 2 < words.size() && words.get(i + 1).text().equals("(") && !words.get(i + 2).text().equals(")");
      if (words.get(i).kind() == Kind.FUNCTION && !opened) {
        throw new MalformedFormulaException("dopo «" + words.get(i).text() + "» vanno le parentesi, con qualcosa dentro");
      }
    }
  }

  private static Word word(Matcher m) {
    for (Kind kind : Kind.values()) {
      String text = m.group(kind.name().toLowerCase(Locale.ROOT));
      if (text != null) {
        return new Word(kind, text);
      }
    }
    throw new IllegalStateException("a word of no kind");
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
