package it.vetro.plan;

import it.vetro.model.Operator;
import it.vetro.model.Reference;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the printed targets of plans: operator, value, what the number refers to, deadline, limits. It never fails and
 * never loses the print.
 *
 * <pre>{@code
 * TargetGrammar.read(">=175 (16 su 10.000)")                    // at least 175, the same in a second unit
 * TargetGrammar.read("≥2025", Reading.YEAR, "")                 // the value of 2025
 * TargetGrammar.read("≥2025")                                   // a problem: year or number?
 * TargetGrammar.read("Entro 7/23 (max bdg € 8 milioni)")        // by July 2023, at most 8,000,000 euro
 * }</pre>
 */
public final class TargetGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Map<String, Operator> SYMBOLS = Map.ofEntries(
      Map.entry("≥", Operator.AT_LEAST), Map.entry("⩾", Operator.AT_LEAST), Map.entry(">=", Operator.AT_LEAST),
      Map.entry("=>", Operator.AT_LEAST), Map.entry(">", Operator.MORE_THAN), Map.entry("≤", Operator.AT_MOST),
      Map.entry("⩽", Operator.AT_MOST), Map.entry("<=", Operator.AT_MOST), Map.entry("=<", Operator.AT_MOST),
      Map.entry("<", Operator.LESS_THAN), Map.entry("=", Operator.EXACTLY));
  private static final Pattern SYMBOL = Pattern.compile("(?<op>>=|=>|<=|=<|[≥⩾≤⩽<>=])\\s?(?<rest>.+)");
  private static final Pattern WORDS = Pattern.compile(
      "(?:(?<ge>almeno|minimo|non meno di|non inferiore a|maggiore o uguale a)"
          + "|(?<le>al massimo|massimo|max\\.?|non più di|non superiore a|minore o uguale a|entro)"
          + "|(?<gt>oltre|più di|superiore a|maggiore di)|(?<lt>meno di|inferiore a|minore di)|(?<eq>pari a))"
          + "\\s(?:il\\s|lo\\s|la\\s|l'\\s?|i\\s|al\\s)?(?<rest>.+)",
      FLAGS);
  private static final Pattern DEADLINE = Pattern.compile(
      "(?<before>.*?)(?:\\bentro\\s(?:e non oltre\\s)?(?:il\\s|la\\s|fine\\s)?)(?<date>" + Dates.DAY + "|" + Dates.MONTH
          + ")(?<after>(?:[\\s,;:.(-].*)?)",
      FLAGS);
  private static final Pattern LABEL = Pattern.compile("(?:target|obiettivo)\\s?:\\s*", FLAGS);
  private static final Pattern YEAR = Pattern.compile("(?:19[9]\\d|20\\d\\d)");
  private static final Pattern VALUE_OF_YEAR =
      Pattern.compile("(?:(?:il )?(?:valore|dato|risultato)(?: del(?:l'anno)?| anno)?|anno) (?<y>(?:19|20)\\d\\d)", FLAGS);
  private static final Pattern SCORE = Pattern.compile("\\((?<s>\\d{1,3})\\)");
  /** {@code SI 80}: the brackets lost with the struck score. */
  private static final Pattern BARE_SCORE = Pattern.compile("(SI) (\\d{2,3})");

  private TargetGrammar() {}

  /** Reads a target that tells by itself. */
  public static Parsed<Target> read(String printed) {
    return read(printed, Reading.AS_PRINTED, "");
  }

  /**
   * Reads a target with the hints of the data.
   *
   * @param reading the column {@code lettura}
   * @param canonical the column {@code valore}: the value to reach, the operator is still the printed one
   */
  public static Parsed<Target> read(String printed, Reading reading, String canonical) {
    String plain = LABEL.matcher(Print.plain(printed)).replaceFirst("");
    if (reading == Reading.TEXT) {
      return Parsed.of(Target.of(printed, Operator.NONE, new Value.Text(printed)));
    }
    if (canonical.isEmpty()) {
      List<String> items = ValueGrammar.items(plain);
      if (items.size() > 1) {
        return several(printed, items);
      }
      return single(printed, items.isEmpty() ? plain : items.get(0), reading);
    }
    TargetLimits limits = TargetLimits.split(plain);
    Operator operator = operator(limits.rest());
    return Canonical.value(printed, canonical)
        .map(v -> Parsed.of(build(printed, deadline(operator, v), v, referenceOf(reading), limits)))
        .orElseGet(() -> Parsed.of(
            Target.of(printed, Operator.NONE, new Value.Text(printed)), Problem.UNREADABLE_CANONICAL));
  }

  private static Parsed<Target> several(String printed, List<String> items) {
    List<Target> parts = new ArrayList<>();
    Optional<Problem> problem = Optional.empty();
    for (String item : items) {
      Parsed<Target> part = single(item, item, Reading.AS_PRINTED);
      parts.add(part.result());
      problem = problem.or(part::problem);
    }
    Value value = new Value.Compound(printed, parts.stream().map(Target::value).toList());
    return new Parsed<>(
        new Target(printed, Operator.NONE, value, Reference.ABSOLUTE, Target.Limits.NONE, "", "", parts), "", problem);
  }

  private static Parsed<Target> single(String printed, String plain, Reading reading) {
    TargetLimits limits = TargetLimits.split(BARE_SCORE.matcher(plain).replaceFirst("$1 ($2)"));
    Matcher date = DEADLINE.matcher(limits.rest());
    if (date.matches()) {
      String words = (date.group("before").strip() + " " + date.group("after").strip()).strip();
      Optional<Value> deadline = deadlineValue(date.group("date"), words);
      if (deadline.isPresent()) {
        return Parsed.of(build(printed, Operator.AT_MOST, deadline.get(), Reference.ABSOLUTE, limits));
      }
    }
    Operator operator = operator(limits.rest());
    String rest = operator == Operator.NONE ? limits.rest() : withoutOperator(limits.rest());
    Matcher yearWords = VALUE_OF_YEAR.matcher(rest);
    if (yearWords.matches()) {
      return Parsed.of(yearTarget(printed, operator, rest, yearWords.group("y"), limits));
    }
    if (isYear(rest)) {
      return yearLike(printed, operator, rest, reading, limits);
    }
    return withValue(printed, operator, rest, reading, limits);
  }

  private static Parsed<Target> yearLike(
      String printed, Operator operator, String rest, Reading reading, TargetLimits limits) {
    if (reading == Reading.YEAR) {
      return Parsed.of(yearTarget(printed, operator, rest, rest, limits));
    }
    if (reading == Reading.AS_PRINTED) {
      Target unread = Target.of(printed, Operator.NONE, new Value.Text(printed));
      return Parsed.of(unread, Problem.AMBIGUOUS_YEAR);
    }
    return withValue(printed, operator, rest, reading, limits);
  }

  private static Parsed<Target> withValue(
      String printed, Operator operator, String rest, Reading reading, TargetLimits limits) {
    Parsed<Value> parsed = operator == Operator.NONE
        ? ValueGrammar.readPlain(rest, rest)
        : Quantities.read(rest, rest).orElseGet(() -> ValueGrammar.readPlain(rest, rest));
    Value value = parsed.result();
    if (value instanceof Value.Text) {
      Target text = build(printed, Operator.NONE, new Value.Text(printed), Reference.ABSOLUTE, limits);
      boolean hinted = reading != Reading.AS_PRINTED && parsed.problem().isEmpty();
      return hinted ? Parsed.of(text, Problem.HINT_NOT_MET) : parsed.carry(text);
    }
    if (value instanceof Value.YesNo yes) {
      return parsed.carry(yesNo(printed, yes, limits));
    }
    Target target = build(printed, deadline(operator, value), value, referenceOf(reading), limits);
    return switch (reading) {
      case YEAR -> Parsed.of(target, Problem.HINT_NOT_MET);
      case PERCENT -> percent(parsed, target);
      default -> parsed.carry(target);
    };
  }

  private static Parsed<Target> percent(Parsed<Value> parsed, Target target) {
    if (target.value() instanceof Value.Quantity q && (q.unit() == Unit.NUMBER || q.unit() == Unit.PERCENT)) {
      Value percent = new Value.Quantity(q.printed(), q.amount(), Unit.PERCENT, q.qualifier());
      return parsed.carry(new Target(target.printed(), target.operator(), percent, target.reference(),
          target.limits(), target.condition(), target.equivalent(), target.parts()));
    }
    return Parsed.of(target, Problem.HINT_NOT_MET);
  }

  /** {@code SI (80)}: a yes that is worth a score. */
  private static Target yesNo(String printed, Value.YesNo value, TargetLimits limits) {
    Matcher score = SCORE.matcher(value.qualifier());
    if (!score.matches()) {
      return build(printed, Operator.NONE, value, Reference.ABSOLUTE, limits);
    }
    Target.Limits l = limits.limits();
    Target.Limits scored = new Target.Limits(
        l.tolerance(), l.budgetFloor(), l.budgetCap(), Optional.of(new BigDecimal(score.group("s"))));
    Value yes = new Value.YesNo(value.printed(), value.yes(), "");
    return new Target(printed, Operator.NONE, yes, Reference.ABSOLUTE, scored,
        limits.condition(), limits.equivalent(), List.of());
  }

  private static Target yearTarget(
      String printed, Operator operator, String rest, String year, TargetLimits limits) {
    return build(printed, operator, new Value.Text(rest), Reference.toYear(Integer.parseInt(year)), limits);
  }

  private static Target build(
      String printed, Operator operator, Value value, Reference reference, TargetLimits limits) {
    return new Target(printed, operator, value, reference, limits.limits(),
        limits.condition(), limits.equivalent(), List.of());
  }

  private static Reference referenceOf(Reading reading) {
    return switch (reading) {
      case RELATIVE -> Reference.BASELINE;
      case CHANGE -> Reference.CHANGE;
      default -> Reference.ABSOLUTE;
    };
  }

  /** A day or a month as a target is a deadline, whether or not the document prints «entro». */
  private static Operator deadline(Operator operator, Value value) {
    return value instanceof Value.Day || value instanceof Value.Month ? Operator.AT_MOST : operator;
  }

  private static Optional<Value> deadlineValue(String date, String words) {
    return Dates.date(date).<Value>map(d -> new Value.Day(date, d, words))
        .or(() -> Dates.yearMonth(date).map(m -> new Value.Month(date, m, words)));
  }

  /** The operator a print begins with. */
  static Operator operator(String plain) {
    Matcher symbol = SYMBOL.matcher(plain);
    if (symbol.matches()) {
      return SYMBOLS.get(symbol.group("op"));
    }
    Matcher words = WORDS.matcher(plain);
    if (!words.matches()) {
      return Operator.NONE;
    }
    if (words.group("ge") != null) {
      return Operator.AT_LEAST;
    }
    if (words.group("le") != null) {
      return Operator.AT_MOST;
    }
    return words.group("gt") != null ? Operator.MORE_THAN
        : words.group("lt") != null ? Operator.LESS_THAN : Operator.EXACTLY;
  }

  private static String withoutOperator(String plain) {
    Matcher symbol = SYMBOL.matcher(plain);
    if (symbol.matches()) {
      return symbol.group("rest").strip();
    }
    Matcher words = WORDS.matcher(plain);
    return words.matches() ? words.group("rest").strip() : plain;
  }

  /** Whether the digits could be a year: four of them, without a thousands point, from 1990 to 2099. */
  static boolean isYear(String digits) {
    return YEAR.matcher(digits).matches();
  }
}
