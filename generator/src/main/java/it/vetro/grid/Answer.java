package it.vetro.grid;

/**
 * The value of a parameter for an obligation.
 *
 * @param value one of those of the parameter; empty when a person must judge
 * @param origin who says so
 * @param why of a proposal, what comes after "because"; otherwise what Vetro would propose, when that is something else, or nothing
 */
public record Answer(String value, Origin origin, String why) {

  /** Who gave a value. */
  public enum Origin {
    /** Nobody yet. */
    OPEN("da giudicare"),
    /** Vetro, from what it knows. */
    PROPOSED("proposto"),
    /** The OIV. */
    JUDGED("giudicato");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    /** The Italian word shown to people. */
    public String label() {
      return label;
    }
  }

  static final Answer NONE = new Answer("", Origin.OPEN, "");
}
