package it.vetro.model;

import it.vetro.finding.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An objective given to a manager (d.lgs. 150/2009, art. 9).
 *
 * @param manager name or role as printed
 * @param objective id of the objective, when the document has it; else empty
 * @param indicators printed numbers of its indicators, where only some are meant
 * @param label the row as printed
 * @param printed the weight as printed; empty when there is none
 * @param weight in percent; empty when not printed (missing is not zero)
 * @param total whether this is the printed total of a manager
 * @param notes ids of the notes anchored to the row
 */
public record Assignment(
    String manager,
    String objective,
    List<String> indicators,
    String label,
    String printed,
    Optional<BigDecimal> weight,
    boolean total,
    List<String> notes,
    SourceLines source,
    Position at) {

  public Assignment {
    indicators = List.copyOf(indicators);
    notes = List.copyOf(notes);
  }
}
