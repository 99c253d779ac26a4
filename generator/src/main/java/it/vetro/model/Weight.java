package it.vetro.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The weight of an objective or indicator among its siblings, in percent.
 *
 * @param current now; empty when the document states none (missing is not zero)
 * @param previous before the amendment; empty when there was none, or when no amendment changed it
 * @param amended whether an amendment changed it
 */
public record Weight(Optional<BigDecimal> current, Optional<BigDecimal> previous, boolean amended) {

  public static final Weight NONE = of(Optional.empty());

  /** A weight that no amendment changed. */
  public static Weight of(Optional<BigDecimal> current) {
    return new Weight(current, Optional.empty(), false);
  }

  /** What held before the amendments. */
  public Optional<BigDecimal> before() {
    return amended ? previous : current;
  }

  public boolean isStated() {
    return current.isPresent() || previous.isPresent();
  }
}
