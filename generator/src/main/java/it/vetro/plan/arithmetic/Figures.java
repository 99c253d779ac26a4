package it.vetro.plan.arithmetic;

import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.PlanDocument;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a document's tables as formulas need them: amount, and how far the print leaves it open. */
final class Figures {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Why a cell gives no amount. */
  enum Absence {
    /** It has one. */
    NONE,
    /** A printed dash, or a row that an update struck out: nothing to add. */
    NOTHING,
    /** Nothing is printed: nothing to add, or a figure that was left out. */
    BLANK,
    /** {@code n.d.}, {@code circa 40}, words: a figure there is, and it is not known. */
    UNKNOWN
  }

  /**
   * A cell.
   *
   * @param amount zero when there is none
   * @param step one unit of the last printed digit
   * @param open how far the true amount may lie from the printed one: half a step, or nothing where the print is exact
   */
  record Figure(BigDecimal amount, BigDecimal step, BigDecimal open, Absence absence) {

    static Figure none(Absence absence) {
      return new Figure(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, absence);
    }

    boolean isKnown() {
      return absence == Absence.NONE;
    }
  }

  private record Indexed(DataTable table, Map<String, DataTable.Row> rows, Map<String, Integer> columns) {}

  private final Map<String, Indexed> tables = new HashMap<>();

  Figures(PlanDocument document) {
    for (DataTable table : document.dataTables()) {
      Map<String, DataTable.Row> rows = new HashMap<>();
      table.rows().forEach(row -> rows.putIfAbsent(row.id(), row));
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < table.columns().size(); i++) {
        columns.putIfAbsent(table.columns().get(i).id(), i);
      }
      tables.put(table.id(), new Indexed(table, rows, columns));
    }
  }

  /** Whether there is such a cell. */
  boolean has(CellRef ref) {
    Indexed at = tables.get(ref.table());
    return at != null && at.rows().containsKey(ref.row()) && at.columns().containsKey(ref.column());
  }

  /** What a cell that is there says. */
  Figure at(CellRef ref) {
    Indexed at = tables.get(ref.table());
    DataTable.Row row = at.rows().get(ref.row());
    int column = at.columns().get(ref.column());
    if (!row.state().isCurrent()) {
      return Figure.none(Absence.NOTHING);
    }
    return figure(row.cells().get(column).value(), DataTable.typeOf(row, at.table().columns().get(column)));
  }

  private static Figure figure(Optional<Value> value, ColumnType type) {
    if (value.isPresent() && value.get() instanceof Value.Quantity quantity && isExact(quantity)) {
      BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-quantity.amount().scale());
      return new Figure(quantity.amount(), type == ColumnType.COUNT ? BigDecimal.ZERO : step,
          isRounded(quantity.amount(), type) ? step.multiply(HALF) : BigDecimal.ZERO, Absence.NONE);
    }
    if (value.isPresent() && value.get() instanceof Value.Missing missing) {
      return Figure.none(switch (missing.why()) {
        case EMPTY -> Absence.BLANK;
        case NOT_MEASURED, NOT_APPLICABLE -> Absence.NOTHING;
        case NOT_AVAILABLE -> Absence.UNKNOWN;
      });
    }
    return Figure.none(Absence.UNKNOWN);
  }

  /** {@code circa 40} is no figure to compute with; what a bracket adds ({@code 4 (di cui 1 part time)}) changes nothing. */
  private static boolean isExact(Value.Quantity quantity) {
    return quantity.qualifier().isEmpty() || quantity.qualifier().startsWith("(");
  }

  /** Counts are exact; whole numbers without a unit are, too; money, percentages and decimals are rounded. */
  private static boolean isRounded(BigDecimal amount, ColumnType type) {
    return switch (type) {
      case COUNT -> false;
      case EURO, PERCENT -> true;
      default -> amount.scale() != 0;
    };
  }
}
