package it.vetro.plan;

import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the printed values of plans and reports. It never fails and never loses the print: what is not a value of a
 * known form is text, and what a person should look at is told as a {@link Problem}.
 *
 * <pre>{@code
 * ValueGrammar.read("1.418").result()          // 1418, thousands point
 * ValueGrammar.read("- 3")                     // not measured, note 3
 * ValueGrammar.read("n.d.").result()           // missing, never zero
 * }</pre>
 */
public final class ValueGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MARK = "(?:\\s?(?<mark>\\d{1,2}|\\*{1,4}))?";
  private static final Pattern DASH = Pattern.compile(
      "(?:€ ?)?(?:-{1,3}|/{1,2})(?:\\s(?<mark>\\d{1,2})|(?<star>\\*{1,4}))?");
  private static final Pattern NEW_ACTIVITY = Pattern.compile("nuov[ao](?: (?:attività|indicatore|obiettivo))?", FLAGS);
  private static final Pattern NOT_AVAILABLE =
      Pattern.compile("(?:n\\.? ?d\\.?|non disponibil[ei]|dato non disponibile)" + MARK, FLAGS);
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("(?:n\\.? ?a\\.?|n/a|non applicabil[ei]|non previst[oa])" + MARK, FLAGS);
  private static final Pattern YES_NO = Pattern.compile(
      "(?:(?<yes>sì|si')(?=$|[^\\p{L}/])|(?<si>si)(?=$|\\s?[(,;:.*\\-]|\\d|\\s\\d)|(?<no>no)(?=$|\\s?[(,;:*\\-]|\\s\\d))"
          + "(?<rest>.*)",
      FLAGS);
  private static final Pattern SHOUTED_YES = Pattern.compile("(?<yes>SI)\\s(?<rest>.*)");
  private static final String NUMBER = "[+-]?" + Numerals.RUN;
  private static final Pattern RANGE = Pattern.compile(
      "(?:(?:compres[oa] )?tra (?:il )?(?<a>" + NUMBER + ") ?%? e (?:il )?(?<b>" + NUMBER + ")"
          + "|da (?<c>" + NUMBER + ") ?%? a (?<d>" + NUMBER + ")"
          + "|(?<e>" + Numerals.RUN + ") ?- ?(?<f>" + Numerals.RUN + "))(?: ?(?<pct>%))?",
      FLAGS);
  private static final Pattern ITEM = Pattern.compile("(?<=^|\\s)[1-9]\\.(?:\\s+|(?=\\p{L}))");
  private static final Pattern BETWEEN = Pattern.compile("[,;] | / ");
  private static final Pattern REPEATED_HOURS = Pattern.compile("(\\d+ ore [^\\d,;]+?) (\\d+ ore [^\\d,;]+)", FLAGS);

  private ValueGrammar() {}

  /** Reads a print that tells by itself. */
  public static Parsed<Value> read(String printed) {
    return readPlain(printed, Print.plain(printed));
  }

  /**
   * Reads a print with the hints of the data.
   *
   * @param reading the column {@code lettura}
   * @param canonical the column {@code valore}, which wins over everything; empty when there is none
   */
  public static Parsed<Value> read(String printed, Reading reading, String canonical) {
    if (!canonical.isEmpty()) {
      return Canonical.value(printed, canonical)
          .map(Parsed::of)
          .orElseGet(() -> Parsed.of(new Value.Text(printed), Problem.UNREADABLE_CANONICAL));
    }
    if (reading == Reading.TEXT) {
      return Parsed.of(new Value.Text(printed));
    }
    Parsed<Value> parsed = read(printed);
    if (reading == Reading.AS_PRINTED || parsed.result().isMissing() || parsed.problem().isPresent()) {
      return parsed;
    }
    return switch (reading) {
      case PERCENT -> percent(parsed);
      case YEAR -> notMet(parsed);
      default -> parsed.result() instanceof Value.Text ? notMet(parsed) : parsed;
    };
  }

  private static Parsed<Value> percent(Parsed<Value> parsed) {
    if (parsed.result() instanceof Value.Quantity q && (q.unit() == Unit.NUMBER || q.unit() == Unit.PERCENT)) {
      return parsed.carry(new Value.Quantity(q.printed(), q.amount(), Unit.PERCENT, q.qualifier()));
    }
    return notMet(parsed);
  }

  private static Parsed<Value> notMet(Parsed<Value> parsed) {
    return Parsed.of(parsed.result(), Problem.HINT_NOT_MET);
  }

  static Parsed<Value> readPlain(String printed, String plain) {
    return missing(printed, plain)
        .or(() -> numbered(printed, plain))
        .or(() -> yesNo(printed, plain))
        .or(() -> Dates.read(printed, plain).map(Parsed::of))
        .or(() -> range(printed, plain).map(Parsed::of))
        .or(() -> mixed(printed, plain))
        .or(() -> Quantities.read(printed, plain))
        .orElseGet(() -> Parsed.of(new Value.Text(printed)));
  }

  private static Optional<Parsed<Value>> missing(String printed, String plain) {
    if (plain.isEmpty()) {
      return Optional.of(Parsed.of(new Value.Missing(printed, Value.Why.EMPTY)));
    }
    Matcher dash = DASH.matcher(plain);
    if (dash.matches()) {
      String mark = dash.group("mark") != null ? dash.group("mark") : dash.group("star");
      return Optional.of(missing(printed, Value.Why.NOT_MEASURED, mark));
    }
    if (NEW_ACTIVITY.matcher(plain).matches()) {
      return Optional.of(missing(printed, Value.Why.NOT_MEASURED, null));
    }
    Matcher notAvailable = NOT_AVAILABLE.matcher(plain);
    if (notAvailable.matches()) {
      return Optional.of(missing(printed, Value.Why.NOT_AVAILABLE, notAvailable.group("mark")));
    }
    Matcher notApplicable = NOT_APPLICABLE.matcher(plain);
    return notApplicable.matches()
        ? Optional.of(missing(printed, Value.Why.NOT_APPLICABLE, notApplicable.group("mark")))
        : Optional.empty();
  }

  private static Parsed<Value> missing(String printed, Value.Why why, String mark) {
    Value value = new Value.Missing(printed, why);
    return mark == null ? Parsed.of(value) : Parsed.withNote(value, mark);
  }

  /** {@code 1. 100% 2. 90%}; a single {@code 1. Sì} is its value. */
  private static Optional<Parsed<Value>> numbered(String printed, String plain) {
    List<String> items = items(plain);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    if (items.size() == 1) {
      return Optional.of(readPlain(printed, items.get(0)));
    }
    List<Value> parts = new ArrayList<>();
    Optional<Problem> problem = Optional.empty();
    for (String item : items) {
      Parsed<Value> part = readPlain(item, item);
      parts.add(part.result());
      problem = problem.or(part::problem);
    }
    return Optional.of(new Parsed<>(new Value.Compound(printed, parts), "", problem));
  }

  /** The items of a print that numbers them from its first character; else none. */
  static List<String> items(String plain) {
    List<String> items = new ArrayList<>();
    Matcher m = ITEM.matcher(plain);
    int from = -1;
    while (m.find()) {
      if (from < 0 && m.start() > 0) {
        return List.of();
      }
      if (from >= 0) {
        items.add(trimmed(plain.substring(from, m.start())));
      }
      from = m.end();
    }
    if (from >= 0 && from < plain.length()) {
      items.add(trimmed(plain.substring(from)));
    }
    return items;
  }

  private static String trimmed(String item) {
    String s = item.strip();
    while (s.endsWith("/") || s.endsWith(";") || s.endsWith(",")) {
      s = s.substring(0, s.length() - 1).strip();
    }
    return s;
  }

  private static Optional<Parsed<Value>> yesNo(String printed, String plain) {
    Matcher m = YES_NO.matcher(plain);
    if (m.matches()) {
      return Optional.of(yesNo(printed, m.group("no") == null, m.group("rest").strip()));
    }
    Matcher shouted = SHOUTED_YES.matcher(plain);
    return shouted.matches() ? Optional.of(yesNo(printed, true, shouted.group("rest").strip())) : Optional.empty();
  }

  private static Parsed<Value> yesNo(String printed, boolean yes, String rest) {
    return rest.matches("\\d{1,2}|\\*{1,4}")
        ? Parsed.withNote(new Value.YesNo(printed, yes, ""), rest)
        : Parsed.of(new Value.YesNo(printed, yes, rest));
  }

  private static Optional<Value> range(String printed, String plain) {
    Matcher m = RANGE.matcher(plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    String low = m.group("a") != null ? m.group("a") : m.group("c") != null ? m.group("c") : m.group("e");
    String high = m.group("b") != null ? m.group("b") : m.group("d") != null ? m.group("d") : m.group("f");
    Optional<BigDecimal> from = signed(low);
    Optional<BigDecimal> to = signed(high);
    if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) >= 0 || TargetGrammar.isYear(low)) {
      return Optional.empty();
    }
    return Optional.of(new Value.Range(printed, from.get(), to.get(), m.group("pct") == null ? Unit.NUMBER : Unit.PERCENT));
  }

  private static Optional<BigDecimal> signed(String number) {
    boolean sign = number.startsWith("-") || number.startsWith("+");
    Optional<BigDecimal> amount = Numerals.italian(sign ? number.substring(1) : number);
    return number.startsWith("-") ? amount.map(BigDecimal::negate) : amount;
  }

  /** {@code 29 mln €, 192 jobs}: at least two values, each with a meaning of its own, outside brackets. */
  private static Optional<Parsed<Value>> mixed(String printed, String plain) {
    List<String> pieces = pieces(plain);
    if (pieces.size() < 2) {
      return Optional.empty();
    }
    List<Value> parts = new ArrayList<>();
    for (String piece : pieces) {
      Parsed<Value> part = yesNo(piece, piece).or(() -> Quantities.read(piece, piece)).orElse(null);
      if (part == null || part.problem().isPresent()) {
        return Optional.empty();
      }
      parts.add(part.result());
    }
    return Optional.of(Parsed.of(new Value.Compound(printed, parts)));
  }

  private static List<String> pieces(String plain) {
    Matcher hours = REPEATED_HOURS.matcher(plain);
    if (hours.matches()) {
      return List.of(hours.group(1), hours.group(2));
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    Matcher m = BETWEEN.matcher(plain);
    while (m.find()) {
      if (plain.substring(0, m.start()).chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum() == 0) {
        pieces.add(plain.substring(from, m.start()).strip());
        from = m.end();
      }
    }
    pieces.add(plain.substring(from).strip());
    return pieces;
  }
}
