package it.vetro.model;

/**
 * The term within which a chamber binds itself to publish something <i>tempestivo</i> (column {@code giorni}): the law sets
 * none, the chamber's plan must (d.lgs. 33/2013, art. 10, c. 1).
 *
 * @param days whole days from the day on which the obligation arises, not counting that day
 * @param workingDays whether only working days count
 */
public record OwnTerm(int days, boolean workingDays) {

  private static final String WORKING = " lavorativi";

  /** Reads {@code 20} or {@code 5 lavorativi}; the schema has refused anything else. */
  public static OwnTerm parse(String text) {
    boolean working = text.endsWith(WORKING);
    return new OwnTerm(Integer.parseInt(working ? text.substring(0, text.length() - WORKING.length()) : text), working);
  }

  /** In words: {@code 20 giorni}, {@code 5 giorni lavorativi}. */
  @Override
  public String toString() {
    return days + (days == 1 ? " giorno" : " giorni") + (workingDays ? days == 1 ? " lavorativo" : " lavorativi" : "");
  }
}
