package it.vetro.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How a result stands to its target. Never an official score: the evaluation is the OIV's (d.lgs. 150/2009, art. 14).
 *
 * @param state see {@link State}
 * @param origin computed by Vetro, or judged by a person
 * @param rule why, in Italian a citizen understands; never empty
 * @param attainment result over target, in percent with one decimal, where a quotient makes sense
 * @param variance result minus target, where a difference makes sense
 */
public record Outcome(
    State state, Origin origin, String rule, Optional<BigDecimal> attainment, Optional<Variance> variance) {

  public Outcome {
    Objects.requireNonNull(state);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(attainment);
    Objects.requireNonNull(variance);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("an outcome states its rule");
    }
  }

  /** An outcome without figures. */
  public static Outcome computed(State state, String rule) {
    return new Outcome(state, Origin.COMPUTED, rule, Optional.empty(), Optional.empty());
  }

  /** An outcome that a person stated in the data. */
  public static Outcome judged(State state, String reason) {
    return new Outcome(state, Origin.JUDGED, reason, Optional.empty(), Optional.empty());
  }

  /** The five states of an outcome. */
  public enum State {
    REACHED("raggiunto", "Raggiunto"),
    NOT_REACHED("non-raggiunto", "Non raggiunto"),
    NOT_MEASURED("non-misurato", "Non misurato"),
    NOT_APPLICABLE("non-applicabile", "Non applicabile"),
    TO_BE_JUDGED("da-valutare", "Da valutare");

    private final String key;
    private final String label;

    State(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** The word of the data files and of JSON. */
    public String key() {
      return key;
    }

    /** The Italian words shown to the reader. */
    public String label() {
      return label;
    }
  }

  /** Where an outcome comes from. */
  public enum Origin {
    COMPUTED("calcolato da Vetro"),
    JUDGED("valutato da una persona");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * Result minus target.
   *
   * @param amount exact; negative when the result is below the target
   * @param unit percentage points for percents, else the unit of the values
   */
  public record Variance(BigDecimal amount, Unit unit) {}
}
