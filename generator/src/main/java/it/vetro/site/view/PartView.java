package it.vetro.site.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of an indicator, or of one of its numbered sub-targets.
 *
 * @param number as printed; empty for the whole row
 * @param text as printed; empty for the whole row
 * @param cells its figures by the key of their {@link FigureColumn}
 * @param absent what stands where it has no figure
 * @param outcomes how results stand to targets, by the key of their column
 * @param comparison result and target as numbers, for a chart; empty where they are not plain numbers of one unit
 */
public record PartView(
    String number,
    String text,
    Map<String, Cell> cells,
    Cell absent,
    Map<String, OutcomeView> outcomes,
    Optional<Comparison> comparison) {

  /** A result and its target, in the same unit, as numbers and as printed. */
  public record Comparison(BigDecimal result, BigDecimal target, String resultText, String targetText) {}

  /** What stands in a column of figures. */
  public Cell cell(FigureColumn column) {
    return cells.getOrDefault(column.key(), absent);
  }

  /** What stands in a column of outcomes. */
  public Optional<OutcomeView> outcome(FigureColumn column) {
    return Optional.ofNullable(outcomes.get(column.key()));
  }

  /** All figures. */
  List<Cell> figures() {
    return List.copyOf(cells.values());
  }
}
