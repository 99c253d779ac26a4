package it.vetro.plan.arithmetic;

import it.vetro.model.CellRef;
import it.vetro.model.Reckoning.Verdict;
import it.vetro.plan.arithmetic.Figures.Absence;
import it.vetro.plan.arithmetic.Figures.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A formula with the figures of one place. */
final class Instance {

  /** Beyond this many decimals a difference is the rounding of a division. */
  private static final int DECIMALS = 15;

  private final Formula formula;
  private final Map<Name, CellRef> cells;
  private final Map<CellRef, Figure> figures = new LinkedHashMap<>();
  private final Set<Name> known;

  Instance(Formula formula, Map<Name, CellRef> cells, Figures all) {
    this.formula = formula;
    this.cells = cells;
    cells.values().forEach(ref -> figures.computeIfAbsent(ref, all::at));
    this.known = cells.keySet().stream().filter(name -> figure(name).isKnown()).collect(Collectors.toSet());
  }

  private Figure figure(Name name) {
    return figures.get(cells.get(name));
  }

  /** The cells that may keep a figure back; where there are none, those that say there is nothing. */
  List<CellRef> without() {
    List<CellRef> back = cells(f -> f.absence() == Absence.BLANK || f.absence() == Absence.UNKNOWN);
    return back.isEmpty() ? cells(f -> f.absence() == Absence.NOTHING) : back;
  }

  private List<CellRef> cells(Predicate<Figure> which) {
    return figures.entrySet().stream().filter(e -> which.test(e.getValue())).map(Map.Entry::getKey).toList();
  }

  /** Whether each cell says what there is to add, be it nothing. */
  boolean isKnown() {
    return figures.values().stream().noneMatch(f -> f.absence() == Absence.UNKNOWN);
  }

  /** Whether one side has no figure at all, for dashes and empty cells. */
  boolean lacksASide() {
    return isKnown() && !(formula.left().hasFigure(known) && formula.right().hasFigure(known));
  }

  Optional<BigDecimal> left() {
    return value(formula.left());
  }

  Optional<BigDecimal> right() {
    return value(formula.right());
  }

  private Optional<BigDecimal> value(Side side) {
    return side.hasFigure(known)
        ? side.value(name -> figure(name).amount()).map(Instance::plain)
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal amount) {
    return amount.scale() > DECIMALS ? amount.setScale(DECIMALS, RoundingMode.HALF_UP) : amount;
  }

  /** Left minus right; both must be computable. */
  BigDecimal difference() {
    return difference(Map.of()).map(Instance::plain).orElseThrow();
  }

  /** The difference with some amounts changed. */
  private Optional<BigDecimal> difference(Map<CellRef, BigDecimal> changed) {
    Optional<BigDecimal> left = formula.left().value(name -> amount(name, changed));
    Optional<BigDecimal> right = formula.right().value(name -> amount(name, changed));
    return left.flatMap(l -> right.map(r -> l.subtract(r, Expressions.PRECISION)));
  }

  private BigDecimal amount(Name name, Map<CellRef, BigDecimal> changed) {
    return changed.getOrDefault(cells.get(name), figure(name).amount());
  }

  /** How much the difference can move when each rounded figure moves by as much as its print leaves open. */
  BigDecimal tolerance() {
    BigDecimal base = difference(Map.of()).orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<CellRef, Figure> entry : figures.entrySet()) {
      BigDecimal open = entry.getValue().open();
      if (entry.getValue().isKnown() && open.signum() > 0) {
        BigDecimal amount = entry.getValue().amount();
        sum = sum.add(Stream.of(amount.add(open), amount.subtract(open))
            .flatMap(moved -> difference(Map.of(entry.getKey(), moved)).stream())
            .map(moved -> moved.subtract(base).abs())
            .reduce(BigDecimal.ZERO, BigDecimal::max));
      }
    }
    return plain(sum);
  }

  /** The cell that is one side of the formula by itself: the left one, when both are. */
  Optional<CellRef> figure() {
    return formula.left().alone().or(() -> formula.right().alone()).map(cells::get);
  }

  boolean figureOnRight() {
    return formula.left().alone().isEmpty() && formula.right().alone().isPresent();
  }

  /** Whether the formula holds without any rounding. */
  boolean isExact(BigDecimal difference) {
    return formula.comparison().holds(difference, BigDecimal.ZERO);
  }

  /** How the sides stand to each other, given their difference and what rounding can explain of it. */
  Verdict verdict(BigDecimal difference, BigDecimal tolerance) {
    BigDecimal distance = difference.abs();
    boolean equal = formula.comparison() == Comparison.EQUAL;
    if (isExact(difference) || equal && distance.compareTo(lastDigit()) <= 0) {
      return Verdict.HOLDS;
    }
    // not at the very edge: of 4,7 and 4,8 no figure is the rounding of both
    if (distance.compareTo(tolerance) < 0) {
      return Verdict.EXPLAINED_BY_ROUNDING;
    }
    return figures.values().stream().anyMatch(f -> f.absence() == Absence.BLANK)
        ? Verdict.NOT_COMPUTABLE
        : Verdict.WRONG;
  }

  /** Half a unit of the last printed digit of a side that is a single cell: within it the print is the computed figure. */
  private BigDecimal lastDigit() {
    return Stream.of(formula.left(), formula.right()).flatMap(side -> side.alone().stream())
        .map(name -> figure(name).step())
        .reduce(BigDecimal.ZERO, BigDecimal::max)
        .divide(BigDecimal.valueOf(2));
  }
}
