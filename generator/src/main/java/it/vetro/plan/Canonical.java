package it.vetro.plan;

import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canonical form of the column {@code valore}: {@code 338541.83 EUR}, {@code 12.5 %}, {@code -3 gg},
 * {@code 1.5 ore}, {@code 3 anni}, {@code 42}, {@code si}, {@code no}, {@code 2025-12-31}, {@code 2023-07},
 * {@code 2023-02-27/2023-03-08}, {@code 0.8..1}, {@code -}, {@code n.d.}, {@code n.a.}
 */
final class Canonical {

  private static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?";
  private static final Pattern QUANTITY =
      Pattern.compile("(" + NUMBER + ")\\s?(EUR|%|gg|ore|anni)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")\\s?(%)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

  private Canonical() {}

  /** The value a canonical form stands for, with the document's print; nothing when the form is unknown. */
  static Optional<Value> value(String printed, String canonical) {
    Optional<Value> word = word(printed, canonical.strip().toLowerCase(Locale.ROOT));
    return word.isPresent() ? word : number(printed, canonical.strip()).or(() -> date(printed, canonical.strip()));
  }

  private static Optional<Value> word(String printed, String word) {
    return Optional.ofNullable(switch (word) {
      case "si", "sì" -> new Value.YesNo(printed, true, "");
      case "no" -> new Value.YesNo(printed, false, "");
      case "-" -> new Value.Missing(printed, Value.Why.NOT_MEASURED);
      case "n.d." -> new Value.Missing(printed, Value.Why.NOT_AVAILABLE);
      case "n.a." -> new Value.Missing(printed, Value.Why.NOT_APPLICABLE);
      default -> null;
    });
  }

  private static Optional<Value> number(String printed, String text) {
    Matcher quantity = QUANTITY.matcher(text);
    if (quantity.matches()) {
      return Optional.of(new Value.Quantity(printed, new BigDecimal(quantity.group(1)), unit(quantity.group(2)), ""));
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(range.group(1));
    BigDecimal high = new BigDecimal(range.group(2));
    return low.compareTo(high) < 0
        ? Optional.of(new Value.Range(printed, low, high, unit(range.group(3))))
        : Optional.empty();
  }

  private static Unit unit(String text) {
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "eur" -> Unit.EURO;
      case "%" -> Unit.PERCENT;
      case "gg" -> Unit.DAYS;
      case "ore" -> Unit.HOURS;
      case "anni" -> Unit.YEARS;
      default -> Unit.NUMBER;
    };
  }

  private static Optional<Value> date(String printed, String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(new Value.Month(printed, YearMonth.parse(text), ""));
    }
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      return Dates.date(span.group(1)).flatMap(from -> Dates.date(span.group(2))
          .filter(to -> !to.isBefore(from))
          .map(to -> new Value.DateRange(printed, from, to)));
    }
    return Dates.date(text).map(day -> new Value.Day(printed, day, ""));
  }
}
