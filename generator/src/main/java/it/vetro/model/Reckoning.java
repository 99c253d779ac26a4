package it.vetro.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a formula of a table comes to in one place: the printed figures against the arithmetic that the document
 * declares. It is shown beside the figure and told by the check; the figure itself is never corrected.
 *
 * @param table id of the table that holds the formula
 * @param check the formula
 * @param place id of the column or row it was computed for; empty for a formula of single cells
 * @param figure the printed figure that is held against a computed one, where one side of the formula is a single cell
 * @param figureOnRight whether that cell is the right side
 * @param left what the left side comes to; empty when it cannot be computed
 * @param right what the right side comes to; empty when it cannot be computed
 * @param difference left minus right; zero when either cannot be computed
 * @param tolerance how much of a difference the print leaves open: what half a unit of the last printed digit of each
 *     rounded figure can add up to; zero where the formula holds exactly
 * @param without the cells that keep a figure back: empty ones and those that call it not available; where there are
 *     none, the dashes
 */
public record Reckoning(
    String table,
    DataTable.Check check,
    String place,
    Optional<CellRef> figure,
    boolean figureOnRight,
    Optional<BigDecimal> left,
    Optional<BigDecimal> right,
    BigDecimal difference,
    BigDecimal tolerance,
    Verdict verdict,
    List<CellRef> without) {

  public Reckoning {
    Objects.requireNonNull(verdict);
    without = List.copyOf(without);
  }

  /** How the two sides stand to each other. */
  public enum Verdict {
    /** The printed figure is the computed one, to its last printed digit. */
    HOLDS,
    /** It is not, but the rounding of the printed figures explains the difference. */
    EXPLAINED_BY_ROUNDING,
    /** It is not, and rounding does not explain it. */
    WRONG,
    /** A figure it needs is not printed. */
    NOT_COMPUTABLE
  }

  /** What the figure should be; empty without a figure, or when it cannot be computed. */
  public Optional<BigDecimal> computed() {
    return figure.isEmpty() ? Optional.empty() : figureOnRight ? left : right;
  }

  /** The printed figure minus the computed one; without a figure the left side minus the right one. */
  public BigDecimal excess() {
    return figureOnRight ? difference.negate() : difference;
  }
}
