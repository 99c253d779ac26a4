package it.vetro.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The weight of an objective or indicator among its siblings, in percent.
 *
 * @param current now; empty when the document states none (missing is not zero)
 * @param previous before the amendment, when it was another
 */
public record Weight(Optional<BigDecimal> current, Optional<BigDecimal> previous) {

  public static final Weight NONE = new Weight(Optional.empty(), Optional.empty());

  public boolean isStated() {
    return current.isPresent() || previous.isPresent();
  }
}
