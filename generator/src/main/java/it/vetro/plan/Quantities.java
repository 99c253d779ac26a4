package it.vetro.plan;

import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with units and words around them: {@code € 4.532.655,77}, {@code 20gg, come previsto}, {@code 29 mln €}. */
final class Quantities {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNIT =
      "%|per cento|€|(?:euro|eur|gg|giorni|giorno|ore|ora|h|anni|anno)(?!\\p{L})\\.?";
  private static final Pattern FORM = Pattern.compile(
      "(?<lead>(?:circa|ca\\.|oltre|quasi|pari a|almeno)\\s+(?:il\\s+|l')?)?(?:(?:n\\.|nr\\.?|n°)\\s*)?"
          + "(?<sign>[+-])?\\s?(?<euro>€|euro|eur)?\\s?(?<sign2>[+-])?\\s?(?<num>" + Numerals.RUN + ")"
          + "(?:\\s?(?<scale>mln|mila|milioni|mld|miliardi)(?!\\p{L})\\.?(?:\\s+di)?)?(?:\\s?(?<unit>" + UNIT + "))?"
          + "(?<rest>.*)",
      FLAGS);
  private static final Pattern DURATION = Pattern.compile("(\\d+) or[ae] e (\\d+) minuti", FLAGS);
  private static final Pattern MARK = Pattern.compile(
      "(?:\\s?(?<stars>\\*{1,4})|\\s?\\((?<par>\\*{1,4})\\)|(?<sup>[⁰¹²³⁴-⁹]+))");
  private static final Pattern NUMBER_MARK = Pattern.compile("\\s?(\\d{1,2})");
  private static final Pattern MORE_NUMBERS = Pattern.compile("(?:\\s" + Numerals.RUN + ")+");
  /** What may follow a number without making it a word, a fraction, an ordinal or a code. */
  private static final Pattern WORDS = Pattern.compile("(?:[ ,;:.(+].*)?");

  private Quantities() {}

  /** The quantity a print begins with; nothing when it does not begin with a number. */
  static Optional<Parsed<Value>> read(String printed, String plain) {
    Matcher hours = DURATION.matcher(plain);
    if (hours.matches()) {
      return duration(printed, hours).map(Parsed::of);
    }
    Matcher m = FORM.matcher(plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    String rest = m.group("rest");
    String mark = mark(rest, m.group("unit") != null);
    if (mark.isEmpty() && MORE_NUMBERS.matcher(rest).matches()) {
      return Optional.of(Parsed.of(new Value.Text(printed), Problem.TWO_NUMBERS));
    }
    if (mark.isEmpty() && !WORDS.matcher(rest).matches()) {
      return Optional.empty();
    }
    return quantity(printed, m, mark);
  }

  private static Optional<Parsed<Value>> quantity(String printed, Matcher m, String mark) {
    Unit unit = unit(m);
    Optional<BigDecimal> number =
        unit == Unit.PERCENT ? Numerals.percent(m.group("num")) : Numerals.italian(m.group("num"));
    String words = mark.isEmpty() ? m.group("rest").strip() : "";
    if (number.isEmpty()) {
      return words.isEmpty()
          ? Optional.of(Parsed.of(new Value.Text(printed), Problem.MALFORMED_NUMBER))
          : Optional.empty();
    }
    BigDecimal amount = scaled(number.get(), m.group("scale"));
    if ("-".equals(m.group("sign")) || "-".equals(m.group("sign2"))) {
      amount = amount.negate();
    }
    String lead = m.group("lead") == null ? "" : m.group("lead").strip() + " ";
    Value value = new Value.Quantity(printed, amount, unit, (lead + words).strip());
    return Optional.of(mark.isEmpty() ? Parsed.of(value) : Parsed.withNote(value, mark));
  }

  /** The note mark that is all the rest; digits count as a mark only after a unit, where they can be nothing else. */
  private static String mark(String rest, boolean afterUnit) {
    Matcher signs = MARK.matcher(rest);
    if (signs.matches()) {
      if (signs.group("sup") != null) {
        return superscript(signs.group("sup"));
      }
      return signs.group("stars") != null ? signs.group("stars") : signs.group("par");
    }
    Matcher digits = NUMBER_MARK.matcher(rest);
    return afterUnit && digits.matches() ? digits.group(1) : "";
  }

  private static String superscript(String signs) {
    StringBuilder digits = new StringBuilder();
    signs.chars().forEach(c -> digits.append(switch (c) {
      case '¹' -> 1;
      case '²' -> 2;
      case '³' -> 3;
      default -> c - '⁰';
    }));
    return digits.toString();
  }

  private static Unit unit(Matcher m) {
    if (m.group("euro") != null) {
      return Unit.EURO;
    }
    String unit = m.group("unit") == null ? "" : m.group("unit").toLowerCase(Locale.ROOT).replace(".", "");
    return switch (unit) {
      case "%", "per cento" -> Unit.PERCENT;
      case "€", "euro", "eur" -> Unit.EURO;
      case "gg", "giorni", "giorno" -> Unit.DAYS;
      case "ore", "ora", "h" -> Unit.HOURS;
      case "anni", "anno" -> Unit.YEARS;
      default -> Unit.NUMBER;
    };
  }

  private static BigDecimal scaled(BigDecimal number, String scale) {
    if (scale == null) {
      return number;
    }
    int power = switch (scale.toLowerCase(Locale.ROOT)) {
      case "mila" -> 3;
      case "mln", "milioni" -> 6;
      default -> 9;
    };
    BigDecimal amount = number.movePointRight(power);
    return amount.scale() < 0 ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount;
  }

  /** {@code 1 ora e 45 minuti}: only where the minutes make an exact decimal of an hour. */
  private static Optional<Value> duration(String printed, Matcher m) {
    BigDecimal minutes = new BigDecimal(m.group(2));
    if (minutes.remainder(BigDecimal.valueOf(3)).signum() != 0) {
      return Optional.empty();
    }
    BigDecimal hours = new BigDecimal(m.group(1)).add(minutes.divide(BigDecimal.valueOf(60)));
    return Optional.of(new Value.Quantity(printed, hours, Unit.HOURS, ""));
  }
}
