package it.vetro.model;

/** How a result must stand to its target. */
public enum Operator {
  AT_LEAST("≥", "almeno"),
  MORE_THAN(">", "più di"),
  AT_MOST("≤", "al massimo"),
  LESS_THAN("<", "meno di"),
  EXACTLY("=", "esattamente"),
  /** Nothing printed: the indicator's polarity decides. */
  NONE("", "");

  private final String symbol;
  private final String words;

  Operator(String symbol, String words) {
    this.symbol = symbol;
    this.words = words;
  }

  public String symbol() {
    return symbol;
  }

  /** In Italian words a citizen understands. */
  public String words() {
    return words;
  }
}
