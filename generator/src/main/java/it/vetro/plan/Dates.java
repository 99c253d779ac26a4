package it.vetro.plan;

import it.vetro.model.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of days and months in Italian documents. */
public final class Dates {

  private static final List<String> MONTHS =
      List.of("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic");
  private static final String MONTH_NAME =
      "(?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?"
          + "|set(?:tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)";
  /** A day: six groups in three spellings, then ISO. */
  static final String DAY =
      "(?:\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{1,2}°?\\s?" + MONTH_NAME
          + "\\.?\\s?\\d{4}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d))";
  static final String MONTH = "(?:(?:il )?(?:mese di |fine )?(?:di )?" + MONTH_NAME + " (?:del )?\\d{4}(?!\\d)"
      + "|\\d{1,2}/(?:20\\d{2}|[1-4]\\d)(?![\\d/]))";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})°?\\s?(" + MONTH_NAME + ")\\.?\\s?(\\d{4})", FLAGS);
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NAMED_MONTH = Pattern.compile(".*?(" + MONTH_NAME + ") (?:del )?(\\d{4})", FLAGS);
  private static final Pattern NUMERIC_MONTH = Pattern.compile("(\\d{1,2})/(20\\d{2}|\\d{2})");

  /** Words before the date, without digits, so that a date is the only number: {@code Inizio ricostruzione 10/23}. */
  private static final String LEAD = "(?<lead>\\p{L}[^\\d]{0,200}[ :])??";
  private static final String REST = "(?<rest>(?:[\\s,;:.(-].*)?)";
  private static final Pattern ANY_DAY = Pattern.compile("(?<![\\d./])" + DAY, FLAGS);
  private static final Pattern DAY_VALUE = Pattern.compile(LEAD + "(?<day>" + DAY + ")" + REST, FLAGS);
  private static final Pattern MONTH_VALUE = Pattern.compile(LEAD + "(?<month>" + MONTH + ")" + REST, FLAGS);
  private static final Pattern SPAN =
      Pattern.compile("(?:dal )?(?<from>" + DAY + ")\\s*(?:-|al)\\s*(?<to>" + DAY + ")", FLAGS);
  private static final Pattern SHORT_SPAN =
      Pattern.compile("(?<from>\\d{1,2}/\\d{1,2})\\s*-\\s*(?<to>\\d{1,2}/\\d{1,2})/(?<year>\\d{4})");

  private Dates() {}

  /** The days that a text names, in its order: {@code Predisposizione regolamento (30.06.2025)}. */
  public static List<LocalDate> daysIn(String text) {
    return ANY_DAY.matcher(text).results().flatMap(m -> date(m.group()).stream()).toList();
  }

  /** The day, range or month that a print gives, with the words around it. */
  static Optional<Value> read(String printed, String plain) {
    return range(printed, plain).or(() -> day(printed, plain)).or(() -> month(printed, plain));
  }

  private static Optional<Value> range(String printed, String plain) {
    Matcher m = SPAN.matcher(plain);
    Matcher s = SHORT_SPAN.matcher(plain);
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    if (m.matches()) {
      from = date(m.group("from"));
      to = date(m.group("to"));
    } else if (s.matches()) {
      from = date(s.group("from") + "/" + s.group("year"));
      to = date(s.group("to") + "/" + s.group("year"));
    }
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
      return Optional.empty();
    }
    return Optional.of(new Value.DateRange(printed, from.get(), to.get()));
  }

  private static Optional<Value> day(String printed, String plain) {
    Matcher m = DAY_VALUE.matcher(plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    return date(m.group("day")).map(d -> new Value.Day(printed, d, words(m)));
  }

  private static Optional<Value> month(String printed, String plain) {
    Matcher m = MONTH_VALUE.matcher(plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    return yearMonth(m.group("month")).map(y -> new Value.Month(printed, y, words(m)));
  }

  private static String words(Matcher m) {
    String lead = m.group("lead") == null ? "" : m.group("lead").strip();
    return (lead + " " + m.group("rest").strip()).strip();
  }

  /** A day in any of the spellings; nothing when there is no such day. */
  static Optional<LocalDate> date(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return day(year(numeric.group(3)), Integer.parseInt(numeric.group(2)), Integer.parseInt(numeric.group(1)));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return day(Integer.parseInt(named.group(3)), monthOf(named.group(2)), Integer.parseInt(named.group(1)));
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches()
        ? day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
        : Optional.empty();
  }

  static Optional<YearMonth> yearMonth(String text) {
    Matcher named = NAMED_MONTH.matcher(text);
    if (named.matches()) {
      return Optional.of(YearMonth.of(Integer.parseInt(named.group(2)), monthOf(named.group(1))));
    }
    Matcher numeric = NUMERIC_MONTH.matcher(text);
    if (numeric.matches()) {
      int month = Integer.parseInt(numeric.group(1));
      return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year(numeric.group(2)), month)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }

  private static int monthOf(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
