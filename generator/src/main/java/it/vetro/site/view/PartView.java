package it.vetro.site.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of an indicator, or of one of its numbered sub-targets.
 *
 * @param number as printed; empty for the whole row
 * @param text as printed; empty for the whole row
 * @param base where it starts from
 * @param targets one for each year of the document
 * @param result what was reached; {@link Cell#NONE} in a plan
 * @param earlier results of earlier years that the document also gives
 * @param outcome how the result stands to the target; empty in a plan
 * @param comparison result and target as numbers, for a chart; empty where they are not plain numbers of one unit
 */
public record PartView(
    String number,
    String text,
    Cell base,
    List<Cell> targets,
    Cell result,
    List<Cell> earlier,
    Optional<OutcomeView> outcome,
    Optional<Comparison> comparison) {

  /** A result and its target, in the same unit. */
  public record Comparison(BigDecimal result, BigDecimal target) {}
}
