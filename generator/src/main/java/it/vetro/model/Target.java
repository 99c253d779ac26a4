package it.vetro.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan sets out to reach.
 *
 * @param printed as in the document, without note marks
 * @param operator as printed; {@link Operator#NONE} leaves it to the polarity
 * @param value the value to reach; a day or a month with {@link Operator#AT_MOST} is a deadline
 * @param reference what the number refers to
 * @param limits tolerance, budget, score
 * @param condition the condition under which the target holds ({@code se avviata entro maggio 2023}), or empty
 * @param equivalent the same target in a second unit, as printed ({@code 16 su 10.000}), or empty
 * @param parts the single targets when one cell holds several; else empty
 */
public record Target(
    String printed,
    Operator operator,
    Value value,
    Reference reference,
    Limits limits,
    String condition,
    String equivalent,
    List<Target> parts) {

  public Target {
    Objects.requireNonNull(printed);
    Objects.requireNonNull(operator);
    Objects.requireNonNull(value);
    Objects.requireNonNull(reference);
    Objects.requireNonNull(limits);
    Objects.requireNonNull(condition);
    Objects.requireNonNull(equivalent);
    parts = List.copyOf(parts);
  }

  /** A target without limits, condition, second unit or parts. */
  public static Target of(String printed, Operator operator, Value value) {
    return new Target(printed, operator, value, Reference.ABSOLUTE, Limits.NONE, "", "", List.of());
  }

  public Target with(Reference newReference) {
    return new Target(printed, operator, value, newReference, limits, condition, equivalent, parts);
  }

  /** Whether the target is to be done by a day or a month. */
  public boolean isDeadline() {
    return operator == Operator.AT_MOST && (value instanceof Value.Day || value instanceof Value.Month);
  }

  /**
   * What is printed beside the target.
   *
   * @param tolerance how far below the target still counts: percentage points for a percent, else percent of the target
   * @param budgetFloor least spending, in euro
   * @param budgetCap most spending, in euro ({@code max bdg € 200.000})
   * @param score the score of the yes: 80 for {@code SI (80)}
   */
  public record Limits(
      Optional<BigDecimal> tolerance,
      Optional<BigDecimal> budgetFloor,
      Optional<BigDecimal> budgetCap,
      Optional<BigDecimal> score) {

    public static final Limits NONE =
        new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean hasBudget() {
      return budgetFloor.isPresent() || budgetCap.isPresent();
    }
  }
}
