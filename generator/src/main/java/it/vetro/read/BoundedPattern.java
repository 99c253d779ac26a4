package it.vetro.read;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/**
 * A pattern of a schema. All of them describe short codes (ids, dates, lists of sources), so that a long text cannot
 * match: this keeps the recursion of the regular expressions within the stack of a thread, whatever the input.
 */
final class BoundedPattern implements RegularExpression {

  static final int LONGEST = 4_000;

  private final Pattern pattern;

  BoundedPattern(String regex) {
    this.pattern = Pattern.compile(endsTheText(regex));
  }

  @Override
  public boolean matches(String value) {
    return value.length() <= LONGEST && pattern.matcher(value).find();
  }

  /** In JSON Schema a final {@code $} is the end of the text; in Java it also stands before a final line end. */
  private static String endsTheText(String regex) {
    return regex.endsWith("$") && !regex.endsWith("\\$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
  }
}
