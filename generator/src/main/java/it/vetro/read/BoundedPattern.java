package it.vetro.read;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/**
 * A pattern of a schema. Java matches a repeated group by recursion, so that a long enough text would exhaust the
 * stack of the thread. Here a list ({@code ^item( ?\\| ?item)*$}) is matched item by item, and where a group is
 * repeated within an item, a text longer than any id does not match.
 */
final class BoundedPattern implements RegularExpression {

  /** The longest text, or item of a list, that may match a repeated group, in characters. */
  static final int LONGEST = 400;

  private static final String AND = "( ?\\| ?";
  private static final String REPEATED = ")*$";

  private final Pattern item;
  private final boolean list;
  private final int longest;

  BoundedPattern(String regex) {
    String single = itemOf(regex);
    this.list = single != null;
    this.item = Pattern.compile(endsTheText(list ? "^" + single + "$" : regex));
    this.longest = item.pattern().matches(".*\\)[*+{].*") ? LONGEST : Integer.MAX_VALUE;
  }

  /** The pattern of one item, or null when the pattern is not that of a list. */
  private static String itemOf(String regex) {
    int and = regex.indexOf(AND);
    if (and < 1 || !regex.startsWith("^") || !regex.endsWith(REPEATED)) {
      return null;
    }
    String first = regex.substring(1, and);
    String others = regex.substring(and + AND.length(), regex.length() - REPEATED.length());
    return first.equals(others) ? first : null;
  }

  /** In JSON Schema a final {@code $} is the end of the text; in Java it also stands before a final line end. */
  private static String endsTheText(String regex) {
    return regex.endsWith("$") && !regex.endsWith("\\$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
  }

  @Override
  public boolean matches(String value) {
    if (!list) {
      return matchesItem(value);
    }
    int start = 0;
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', start)) {
      int end = bar > start && value.charAt(bar - 1) == ' ' ? bar - 1 : bar;
      if (!matchesItem(value.substring(start, end))) {
        return false;
      }
      start = bar + 1 < value.length() && value.charAt(bar + 1) == ' ' ? bar + 2 : bar + 1;
    }
    return matchesItem(value.substring(start));
  }

  private boolean matchesItem(String text) {
    return text.length() <= longest && item.matcher(text).find();
  }
}
