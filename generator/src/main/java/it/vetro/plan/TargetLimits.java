package it.vetro.plan;

import it.vetro.model.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed target carries beside its value: budget, tolerance, condition, second unit.
 *
 * @param rest the print without them
 */
record TargetLimits(String rest, Target.Limits limits, String condition, String equivalent) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONEY = "(?:€\\s?(?<EURO>" + Numerals.RUN + ")\\s?(?<SCALE>mln|milioni)?)";
  private static final Pattern CAP = money("max", "(?:x\\s)?(?:bdg|budget)?");
  private static final Pattern FLOOR = money("min", "(?:x\\s)?(?:bdg|budget)?");
  private static final Pattern BUDGET_BRACKET = Pattern.compile(
      "\\((?:\\s*(?:max|min)\\s(?:x\\s)?(?:bdg\\s|budget\\s)?€\\s?" + Numerals.RUN
          + "(?:\\s?(?:mln|milioni))?\\s?;?)+\\)?",
      FLAGS);
  private static final Pattern TOLERANCE =
      Pattern.compile("\\(?\\s*(?:margine di )?tolleranza (?:del )?(?<t>" + Numerals.RUN + ")\\s?%\\s*\\)?", FLAGS);
  private static final Pattern CONDITION = Pattern.compile("\\((?<c>(?:se|qualora|a condizione che) [^)]*)\\)?", FLAGS);
  private static final Pattern EQUIVALENT =
      Pattern.compile("\\((?<e>" + Numerals.RUN + " su " + Numerals.RUN + ")\\)", FLAGS);

  static TargetLimits split(String plain) {
    String rest = plain;
    Optional<BigDecimal> cap = Optional.empty();
    Optional<BigDecimal> floor = Optional.empty();
    Matcher budget = BUDGET_BRACKET.matcher(rest);
    if (budget.find()) {
      cap = amount(CAP, budget.group());
      floor = amount(FLOOR, budget.group());
      rest = without(rest, budget);
    }
    Optional<BigDecimal> tolerance = Optional.empty();
    Matcher margin = TOLERANCE.matcher(rest);
    if (margin.find()) {
      tolerance = Numerals.italian(margin.group("t"));
      rest = without(rest, margin);
    }
    String condition = "";
    Matcher when = CONDITION.matcher(rest);
    if (when.find()) {
      condition = when.group("c").strip();
      rest = without(rest, when);
    }
    String equivalent = "";
    Matcher second = EQUIVALENT.matcher(rest);
    if (second.find() && second.start() > 0) {
      equivalent = second.group("e");
      rest = without(rest, second);
    }
    return new TargetLimits(rest, new Target.Limits(tolerance, floor, cap, Optional.empty()), condition, equivalent);
  }

  private static Pattern money(String word, String between) {
    return Pattern.compile(word + "\\s" + between + "\\s?" + MONEY, FLAGS);
  }

  private static Optional<BigDecimal> amount(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Numerals.italian(m.group("EURO"));
    return m.group("SCALE") == null ? number : number.map(n -> n.multiply(BigDecimal.valueOf(1_000_000)));
  }

  private static String without(String text, Matcher m) {
    return (text.substring(0, m.start()) + " " + text.substring(m.end())).strip();
  }
}
