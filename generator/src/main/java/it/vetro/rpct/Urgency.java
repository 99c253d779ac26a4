package it.vetro.rpct;

import it.vetro.check.completeness.Standing;
import java.util.List;

/** How soon something must be done; in this order the report is sorted. */
public enum Urgency {
  /** A due date is past, or an own term. */
  OVERDUE("scaduto", "Scaduto"),
  /** Due, and without a day by which: at once. */
  NOW("subito", "Da fare subito"),
  /** A due date is near. */
  SOON("in-scadenza", "In scadenza"),
  /** On line, or perhaps not due: something has to be put right. */
  MEND("da-sistemare", "Da sistemare"),
  /** Nothing for an office to do, but the schedule has a gap. */
  SETTLE("da-organizzare", "Da completare nello scadenzario"),
  DONE("in-regola", "In regola");

  private final String key;
  private final String label;

  Urgency(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The Italian words shown to people. */
  public String label() {
    return label;
  }

  /** By the weightiest of the needs. */
  static Urgency of(Standing row, List<Need> needs) {
    if (needs.isEmpty()) {
      return DONE;
    }
    return switch (needs.get(0)) {
      case PUBLISH -> row.timing().last().isPresent() ? OVERDUE : row.timing().next().isPresent() ? SOON : NOW;
      case UPDATE -> OVERDUE;
      case REPLACE -> NOW;
      case PREPARE -> SOON;
      case DATE, OPEN_FORMAT, DECLARE -> MEND;
      case ASSIGN, SET_TERM -> SETTLE;
    };
  }
}
