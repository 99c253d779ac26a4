package it.vetro.plan;

import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a table: {@code ~~7~~ 6} and {@code 1[^nota]} in the data files, and the prints of a column of figures.
 * What such a column cannot read stays as printed, without a value.
 */
final class CellGrammar {

  /** No figure is longer than this, in characters. */
  private static final int LONGEST = 200;
  private static final Pattern NOTE = Pattern.compile("\\s*+\\[\\^([a-z0-9][a-z0-9-]{0,119})]");
  private static final Pattern STRUCK = Pattern.compile("~~(?<old>[^~]+)~~\\s*(?<now>[^~]*)");
  /** What nearly all cells are: a bare number, which needs no grammar. */
  private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,]*+");
  private static final Pattern ABOUT =
      Pattern.compile("(?:circa|ca\\.|oltre|quasi|almeno|pari a)(?:\\s+(?:il|l'))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");
  /** Ordinals and the arrows of rankings: {@code 62° (↓)}, {@code +3 ▲}. */
  private static final Pattern RANK = Pattern.compile("(?<=\\d)[°ºª](?= |$)|\\s?\\(?[▲▼↑↓]\\)?$");
  private static final Pattern SCALE =
      Pattern.compile("\\d(?:,(?<decimals>\\d+))?\\s?(?<scale>mln|mila|milioni|mld|miliardi)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private CellGrammar() {}

  /**
   * A cell as the data file writes it.
   *
   * @param printed what stands now, without note marks
   * @param previous what an update struck out
   * @param notes ids of the notes, in their order
   * @param sound whether its signs are complete; if not, the print is the cell as it is
   */
  record Marked(String printed, Optional<String> previous, List<String> notes, boolean sound) {}

  /** Takes the marks of notes and changes out of a cell. */
  static Marked marked(String cell) {
    List<String> notes = new ArrayList<>();
    Matcher note = NOTE.matcher(cell);
    while (note.find()) {
      notes.add(note.group(1));
    }
    String text = notes.isEmpty() ? cell : NOTE.matcher(cell).replaceAll("").strip();
    if (text.contains("[^")) {
      return new Marked(cell, Optional.empty(), List.of(), false);
    }
    if (!text.contains("~~")) {
      return new Marked(text, Optional.empty(), notes, true);
    }
    Matcher struck = STRUCK.matcher(text);
    return struck.matches()
        ? new Marked(struck.group("now").strip(), Optional.of(struck.group("old").strip()), notes, true)
        : new Marked(cell, Optional.empty(), List.of(), false);
  }

  /**
   * Reads the print of a cell of figures or dates.
   *
   * @param unit the column's own unit ({@code kWh}), which may stand beside the figure; or empty
   * @return a quantity or a range in the type's unit, a date or a missing value; a text where the type cannot read the
   *     print
   */
  static Parsed<Value> read(String printed, ColumnType type, String unit) {
    if (printed.length() > LONGEST) {
      return Parsed.of(new Value.Text(printed));
    }
    if (type.isNumeric() && FIGURE.matcher(printed).matches()) {
      Optional<BigDecimal> amount = Numerals.italian(printed.startsWith("-") ? printed.substring(1) : printed);
      if (amount.isPresent()) {
        BigDecimal signed = printed.startsWith("-") ? amount.get().negate() : amount.get();
        return Parsed.of(new Value.Quantity(printed, signed, unitOf(type), ""));
      }
    }
    Parsed<Value> parsed = ValueGrammar.read(tidy(printed, type));
    boolean ambiguous = parsed.result().isMissing() && parsed.noteMark().chars().anyMatch(Character::isDigit); // - 3
    Optional<Value> value =
        ambiguous ? Optional.empty() : fitting(parsed.result(), printed, type, unit).map(CellGrammar::toPrintedDigit);
    return value.isPresent() ? parsed.carry(value.get()) : Parsed.of(new Value.Text(printed));
  }

  /** Reads a canonical form ({@code 338541.83 EUR}) for a print that cannot be read; nothing when it does not fit. */
  static Optional<Value> canonical(String canonical, String printed, ColumnType type) {
    Optional<Value> value = Canonical.value(printed, canonical);
    return type == ColumnType.TEXT ? value : value.flatMap(v -> fitting(v, printed, type, ""));
  }

  private static String tidy(String printed, ColumnType type) {
    String plain = Print.plain(printed);
    if (type == ColumnType.PERCENT) {
      Matcher bracketed = IN_BRACKETS.matcher(plain);
      return bracketed.matches() ? bracketed.group(1).strip() : plain;
    }
    return type.isNumeric() ? RANK.matcher(plain).replaceAll("") : plain;
  }

  private static Optional<Value> fitting(Value value, String printed, ColumnType type, String unit) {
    if (value instanceof Value.Missing missing) {
      return Optional.of(new Value.Missing(printed, missing.why()));
    }
    if (!type.isNumeric()) {
      return isDate(value) ? Optional.of(value) : Optional.empty();
    }
    Unit wanted = unitOf(type);
    if (value instanceof Value.Range range && fits(range.unit(), wanted)) {
      return Optional.of(new Value.Range(printed, range.low(), range.high(), wanted));
    }
    return value instanceof Value.Quantity quantity && fits(quantity.unit(), wanted)
        ? qualifier(quantity.qualifier(), unit).map(q -> new Value.Quantity(printed, quantity.amount(), wanted, q))
        : Optional.empty();
  }

  private static boolean fits(Unit unit, Unit wanted) {
    return unit == Unit.NUMBER || unit == wanted;
  }

  private static boolean isDate(Value value) {
    return value instanceof Value.Day || value instanceof Value.Month || value instanceof Value.DateRange;
  }

  /** What of the words beside a figure is kept; nothing when they may make another figure of it. */
  private static Optional<String> qualifier(String words, String unit) {
    if (words.equalsIgnoreCase(unit)) {
      return Optional.of("");
    }
    boolean known = words.isEmpty() || IN_BRACKETS.matcher(words).matches() || ABOUT.matcher(words).matches();
    return known ? Optional.of(words) : Optional.empty();
  }

  private static Unit unitOf(ColumnType type) {
    return switch (type) {
      case EURO -> Unit.EURO;
      case PERCENT -> Unit.PERCENT;
      case HOURS -> Unit.HOURS;
      case DAYS -> Unit.DAYS;
      case YEARS -> Unit.YEARS;
      default -> Unit.NUMBER;
    };
  }

  /** With as many digits as are printed: {@code 29 mln} is rounded to the million. */
  private static Value toPrintedDigit(Value value) {
    Matcher scale = SCALE.matcher(value.printed());
    if (!(value instanceof Value.Quantity quantity) || !scale.find()) {
      return value;
    }
    int power = switch (scale.group("scale").toLowerCase(Locale.ROOT)) {
      case "mila" -> 3;
      case "mln", "milioni" -> 6;
      default -> 9;
    };
    int decimals = scale.group("decimals") == null ? 0 : scale.group("decimals").length();
    BigDecimal amount = quantity.amount().setScale(decimals - power);
    return new Value.Quantity(quantity.printed(), amount, quantity.unit(), quantity.qualifier());
  }
}
