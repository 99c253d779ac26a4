package it.vetro.plan.arithmetic;

import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reckoning;
import it.vetro.model.Reckoning.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes the formulas that the tables of a document declare. A pure function: the check tells what it finds, the pages
 * show it beside the figures.
 *
 * <p>A formula over columns or rows holds in all of them where both sides have a figure; where one side has none (the
 * total of a column that is not summed) there is nothing to compare. In an addition a printed dash and an empty cell are
 * nothing to add. But an empty cell may also be a figure that was left out: when the account does not come out with it,
 * it is called not computable, not wrong.
 */
public final class TableArithmetic {

  private final Figures figures;
  private final List<Reckoning> reckonings = new ArrayList<>();

  private TableArithmetic(PlanDocument document) {
    this.figures = new Figures(document);
  }

  /** Every formula in every place where it is computed: by table, formula, and column or row. */
  public static List<Reckoning> of(PlanDocument document) {
    TableArithmetic run = new TableArithmetic(document);
    for (DataTable table : document.dataTables()) {
      for (DataTable.Check check : table.checks()) {
        run.compute(table, check);
      }
    }
    return List.copyOf(run.reckonings);
  }

  private void compute(DataTable table, DataTable.Check check) {
    Formula formula;
    try {
      formula = Formula.parse(check.formula());
    } catch (MalformedFormulaException e) {
      return; // told when it was read
    }
    boolean stated = !check.only().isEmpty() || check.over() == DataTable.Over.CELLS;
    for (String place : places(table, check)) {
      Map<Name, CellRef> cells = new LinkedHashMap<>();
      formula.names().forEach(name -> cells.put(name, cell(name, table, check.over(), place)));
      if (cells.values().stream().allMatch(figures::has)) {
        reckon(new Instance(formula, cells, figures), table, check, place, stated).ifPresent(reckonings::add);
      }
    }
  }

  /** The columns or rows in which a formula holds; one nameless place for a formula of cells. */
  private static List<String> places(DataTable table, DataTable.Check check) {
    if (check.over() == DataTable.Over.CELLS) {
      return List.of("");
    }
    if (!check.only().isEmpty()) {
      return check.only();
    }
    Stream<String> all = check.over() == DataTable.Over.COLUMNS
        ? table.columns().stream().filter(c -> c.type().isNumeric()).map(DataTable.Column::id)
        : table.rows().stream().filter(r -> r.state().isCurrent() && r.kind() != RowKind.GROUP).map(DataTable.Row::id);
    return all.toList();
  }

  private static CellRef cell(Name name, DataTable table, DataTable.Over over, String place) {
    if (name.isCell()) {
      return name.cell(table.id());
    }
    return over == DataTable.Over.COLUMNS
        ? new CellRef(table.id(), name.text(), place)
        : new CellRef(table.id(), place, name.text());
  }

  /** @param stated whether the place is named in the data: then it is told when it cannot be computed there */
  private static Optional<Reckoning> reckon(
      Instance instance, DataTable table, DataTable.Check check, String place, boolean stated) {
    List<CellRef> without = instance.without();
    Optional<BigDecimal> left = instance.left();
    Optional<BigDecimal> right = instance.right();
    boolean computable = instance.isKnown() && left.isPresent() && right.isPresent();
    if (!computable && !stated && instance.lacksASide()) {
      return Optional.empty();
    }
    BigDecimal difference = computable ? instance.difference() : BigDecimal.ZERO;
    BigDecimal tolerance = !computable || instance.isExact(difference) ? BigDecimal.ZERO : instance.tolerance();
    Verdict verdict = computable ? instance.verdict(difference, tolerance) : Verdict.NOT_COMPUTABLE;
    return Optional.of(new Reckoning(table.id(), check, place, instance.figure(), instance.figureOnRight(), left, right,
        difference, tolerance, verdict, without));
  }
}
