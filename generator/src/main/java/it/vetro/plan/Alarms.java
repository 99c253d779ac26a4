package it.vetro.plan;

import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Cell;
import it.vetro.model.DataTable.Row;
import it.vetro.model.DataTable.Threshold;
import it.vetro.model.Operator;
import it.vetro.model.Target;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The alarm thresholds that a table prints beside its figures: {@code se > 100%}, {@code se < 100%}, {@code se negativo}.
 */
public final class Alarms {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern IF = Pattern.compile("se\\s+(?:è\\s+)?", FLAGS);
  private static final Pattern NEGATIVE = Pattern.compile("negativ[oaie]", FLAGS);
  private static final Pattern POSITIVE = Pattern.compile("positiv[oaie]", FLAGS);

  private Alarms() {}

  /** The cells whose figure is beyond the alarm of their row, by row and column; none in a table without alarms. */
  public static List<CellRef> beyond(DataTable table) {
    List<CellRef> beyond = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<Predicate<BigDecimal>> alarm = condition(table, row).flatMap(Alarms::read);
      if (alarm.isPresent() && row.state().isCurrent()) {
        for (String column : table.threshold().orElseThrow().values()) {
          amount(table, row, column).filter(alarm.get())
              .ifPresent(a -> beyond.add(new CellRef(table.id(), row.id(), column)));
        }
      }
    }
    return beyond;
  }

  /** The conditions that are printed and cannot be read. */
  static Map<Row, String> unreadable(DataTable table) {
    Map<Row, String> unreadable = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      condition(table, row).filter(text -> read(text).isEmpty()).ifPresent(text -> unreadable.put(row, text));
    }
    return unreadable;
  }

  /** The condition as printed; nothing in a row without one. */
  public static Optional<String> condition(DataTable table, Row row) {
    return table.threshold().map(Threshold::column).flatMap(column -> cell(table, row, column)).map(Cell::printed)
        .filter(text -> !ValueGrammar.read(text).result().isMissing());
  }

  private static Optional<Predicate<BigDecimal>> read(String printed) {
    String condition = IF.matcher(Print.plain(printed)).replaceFirst("");
    if (NEGATIVE.matcher(condition).matches()) {
      return Optional.of(amount -> amount.signum() < 0);
    }
    if (POSITIVE.matcher(condition).matches()) {
      return Optional.of(amount -> amount.signum() > 0);
    }
    Target target = TargetGrammar.read(condition, Reading.NUMBER, "").result();
    return target.operator() != Operator.NONE && target.value() instanceof Value.Quantity limit
        ? Optional.of(amount -> holds(target.operator(), amount.compareTo(limit.amount())))
        : Optional.empty();
  }

  private static boolean holds(Operator operator, int order) {
    return switch (operator) {
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case EXACTLY, NONE -> order == 0;
    };
  }

  private static Optional<BigDecimal> amount(DataTable table, Row row, String column) {
    return cell(table, row, column).flatMap(Cell::value).filter(Value.Quantity.class::isInstance)
        .map(value -> ((Value.Quantity) value).amount());
  }

  private static Optional<Cell> cell(DataTable table, Row row, String column) {
    int index = table.indexOf(column);
    return index < 0 ? Optional.empty() : Optional.of(row.cells().get(index));
  }
}
