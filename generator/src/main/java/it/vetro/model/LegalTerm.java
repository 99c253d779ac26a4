package it.vetro.model;

import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that the law itself fixes for an obligation (column {@code scadenza}). Most obligations have none: of
 * {@code tempestivo} no law says how many days it means.
 */
public sealed interface LegalTerm {

  /** Written after the term: a due date that is no working day moves to the next one. No term moves unless its norm says so. */
  String ON_WORKING_DAYS = "feriale";

  Pattern YEARLY = Pattern.compile("(\\d{2})-(\\d{2})");
  Pattern PERIOD = Pattern.compile("(trimestre|semestre)(?:\\+(\\d{1,3}))?");
  Pattern APPOINTMENT = Pattern.compile("nomina\\+(\\d{1,3})(m?)");

  /** Whether a due date that falls on a day of rest moves to the next working day. */
  boolean movesToWorkingDay();

  /** Each year by that day: {@code 31-01}. In years without a 29 February, by the 28th. */
  record Yearly(MonthDay day, boolean movesToWorkingDay) implements LegalTerm {}

  /**
   * Once in each quarter, half-year or year, or within some days after it: {@code trimestre+30}, {@code semestre}.
   *
   * @param months length of the period: 3, 6 or 12; the first begins on 1 January
   * @param after days after the end of the period; empty when the law only wants one update in each period
   */
  record EachPeriod(int months, OptionalInt after, boolean movesToWorkingDay) implements LegalTerm {}

  /** Within that time from the appointment, or from whatever else the obligation arises: {@code nomina+90}, {@code nomina+3m}. */
  record AfterStart(Period within, boolean movesToWorkingDay) implements LegalTerm {}

  /** By the day that ANAC sets each year for the statement of the OIV: {@code attestazione}. */
  record Attestation(boolean movesToWorkingDay) implements LegalTerm {}

  /** Reads the column; nothing when it is empty or of another form, which the schema tells. */
  static Optional<LegalTerm> parse(String text) {
    String[] words = text.strip().split(" +");
    boolean moves = words.length == 2 && words[1].equals(ON_WORKING_DAYS);
    if (words.length > 2 || words.length == 2 && !moves) {
      return Optional.empty();
    }
    if (words[0].equals("attestazione")) {
      return Optional.of(new Attestation(moves));
    }
    Matcher yearly = YEARLY.matcher(words[0]);
    if (yearly.matches()) {
      return Optional.of(new Yearly(MonthDay.of(Integer.parseInt(yearly.group(2)), Integer.parseInt(yearly.group(1))), moves));
    }
    Matcher period = PERIOD.matcher(words[0]);
    if (period.matches()) {
      OptionalInt after = period.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(period.group(2)));
      return Optional.of(new EachPeriod(period.group(1).equals("trimestre") ? 3 : 6, after, moves));
    }
    Matcher start = APPOINTMENT.matcher(words[0]);
    if (start.matches()) {
      int count = Integer.parseInt(start.group(1));
      return Optional.of(new AfterStart(start.group(2).isEmpty() ? Period.ofDays(count) : Period.ofMonths(count), moves));
    }
    return Optional.empty();
  }
}
