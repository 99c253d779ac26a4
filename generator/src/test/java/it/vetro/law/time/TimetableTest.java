package it.vetro.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.law.Fulfilment;
import it.vetro.law.Obligations;
import it.vetro.model.Duty;
import it.vetro.model.Frequency;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.model.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what is on line is recent enough, for every frequency, on the last good day and on the first late one. */
class TimetableTest {

  @ParameterizedTest(name = "{0} {1}: updated {2}, on {3} {4}")
  @CsvSource({
    // by the end of the year: what was updated last year is good until 31 December of this one
    "annuale,, 2023-12-31, 2024-12-31, ON_TIME", "annuale,, 2023-12-31, 2025-01-01, LATE",
    "annuale,, 2024-01-01, 2025-01-01, ON_TIME",
    // by 31 January: the last good day is the day itself
    "annuale, 31-01, 2024-01-31, 2025-01-31, ON_TIME", "annuale, 31-01, 2024-01-31, 2025-02-01, LATE",
    "annuale, 31-01, 2024-02-15, 2025-06-30, LATE", "annuale, 31-01, 2024-12-20, 2025-06-30, ON_TIME",
    "annuale, 31-01, 2025-02-10, 2025-06-30, ON_TIME",
    // by 29 February
    "annuale, 29-02, 2023-02-28, 2024-02-29, ON_TIME", "annuale, 29-02, 2023-02-28, 2024-03-01, LATE",
    // half-years
    "semestrale,, 2024-12-31, 2025-06-30, ON_TIME", "semestrale,, 2024-12-31, 2025-07-01, LATE",
    "semestrale,, 2025-01-01, 2025-07-01, ON_TIME",
    // quarters, with and without days after them
    "trimestrale, trimestre, 2025-03-31, 2025-06-30, ON_TIME", "trimestrale, trimestre, 2025-03-31, 2025-07-01, LATE",
    "trimestrale,, 2025-01-15, 2025-04-30, ON_TIME", "trimestrale,, 2025-01-15, 2025-05-01, LATE",
    "trimestrale, trimestre+30, 2025-01-15, 2025-04-30, ON_TIME", "trimestrale, trimestre+30, 2025-01-15, 2025-05-01, LATE",
    "trimestrale, trimestre+30, 2025-03-31, 2025-05-01, LATE", "trimestrale, trimestre+30, 2025-04-01, 2025-05-01, ON_TIME",
    // the statement of the OIV
    "annuale, attestazione, 2024-07-10, 2025-07-15, ON_TIME", "annuale, attestazione, 2024-07-10, 2025-07-16, LATE",
    "annuale, attestazione, 2025-07-14, 2026-07-30, ON_TIME",
    // no term to compare with
    "tempestivo,, 2025-01-15, 2025-06-30, WITHOUT_TERM", "non-indicata,, 2025-01-15, 2025-06-30, WITHOUT_TERM",
    "una-tantum,, 2021-01-15, 2025-06-30, ON_TIME", "una-tantum, nomina+3m, 2021-01-15, 2025-06-30, WITHOUT_TERM",
    // no date
    "annuale, 31-01,, 2025-06-30, UNDATED", "tempestivo,,, 2025-06-30, UNDATED", "una-tantum,,, 2025-06-30, UNDATED",
    // an update of the future is not known yet
    "annuale, 31-01, 2025-07-01, 2025-06-30, UNDATED",
    // five years after the year of the last change
    "una-tantum,, 2019-02-28, 2024-12-31, ON_TIME", "una-tantum,, 2019-02-28, 2025-01-01, EXPIRED"
  })
  void isJudged(String frequency, String term, String updated, String today, Timeliness expected) {
    Obligation obligation = Obligations.of(Frequency.of(frequency)).within(term == null ? "" : term).build();
    Publication publication = Obligations.updated(updated == null ? "" : updated);
    assertEquals(expected, timing(obligation, today, List.of(), publication).timeliness());
  }

  @ParameterizedTest(name = "due {0} within {1} days of {2}: first on line {3}, {4}")
  @CsvSource({
    "tempestivo,, 20, 2025-01-31, 2025-02-20, ON_TIME", "tempestivo,, 20, 2025-01-31, 2025-02-21, LATE",
    "tempestivo,, 20, 2024-02-29, 2024-03-20, ON_TIME", "tempestivo,, 1, 2024-02-28, 2024-02-29, ON_TIME",
    "tempestivo,, 1, 2025-02-28, 2025-03-01, ON_TIME", "tempestivo,, 1, 2025-02-28, 2025-03-02, LATE",
    "tempestivo,, 5 lavorativi, 2025-12-04, 2025-12-12, ON_TIME", "tempestivo,, 5 lavorativi, 2025-12-04, 2025-12-13, LATE",
    "una-tantum, nomina+3m,, 2024-11-30, 2025-02-28, ON_TIME", "una-tantum, nomina+3m,, 2024-11-30, 2025-03-01, LATE",
    "tempestivo, nomina+90,, 2025-01-01, 2025-04-01, ON_TIME", "tempestivo, nomina+90,, 2025-01-01, 2025-04-02, LATE",
    "tempestivo, nomina+90 feriale,, 2025-01-21, 2025-04-22, ON_TIME"
  })
  void whatRunsFromADayIsJudgedWhereThatDayIsStated(
      String frequency, String term, String days, String start, String first, Timeliness expected) {
    Obligation obligation = Obligations.of(Frequency.of(frequency)).within(term == null ? "" : term).build();
    List<Duty> duties = List.of(Obligations.duty("ufficio", days == null ? "" : days));
    assertEquals(expected, timing(obligation, "2026-01-01", duties, Obligations.online(first, "", start, "")).timeliness());
  }

  @Test
  void ofSeveralOwnTermsTheShortestHolds() {
    Obligation obligation = Obligations.of(Frequency.PROMPT).build();
    List<Duty> duties = List.of(Obligations.duty("uno", "30"), Obligations.duty("due", "10"), Obligations.duty("tre", ""));
    Publication late = Obligations.online("2025-02-15", "", "2025-02-01", "");
    assertEquals(Timeliness.LATE, timing(obligation, "2025-06-30", duties, late).timeliness());
  }

  @Test
  void theLatestOfSeveralUpdatesCounts() {
    Obligation obligation = Obligations.of(Frequency.YEARLY).within("31-01").build();
    Timing timing = timing(obligation, "2025-06-30", List.of(),
        Obligations.updated("2023-01-31"), Obligations.updated("2025-01-20"), Obligations.updated(""));
    assertEquals(Timeliness.ON_TIME, timing.timeliness());
    assertEquals(Optional.of(LocalDate.of(2025, 1, 20)), timing.updated());
  }

  @ParameterizedTest(name = "{0}: arisen {1}, changed {2}, post ended {3}: until {4}")
  @CsvSource({
    "cinque-anni, 2026-03-10, 2026-03-12,, 2031-12-31", "cinque-anni, 2024-12-31, 2025-01-05,, 2029-12-31",
    "cinque-anni, 2025-01-01,,, 2030-12-31", "cinque-anni,, 2025-06-30,, 2030-12-31", "cinque-anni,,,,",
    "cinque-anni, 2024-02-29,,, 2029-12-31",
    "tre-anni-dalla-cessazione, 2020-01-01, 2020-02-01, 2024-02-29, 2027-02-28",
    "tre-anni-dalla-cessazione, 2020-01-01, 2020-02-01, 2024-12-31, 2027-12-31",
    "tre-anni-dalla-cessazione, 2020-01-01, 2020-02-01,,", "durata-incarico, 2020-01-01, 2020-02-01, 2025-03-31, 2025-03-31",
    "nessuna, 2010-01-01, 2010-02-01, 2015-01-01,"
  })
  void staysOnLineUntil(String rule, String start, String change, String end, LocalDate until) {
    Obligation obligation = Obligations.of(Frequency.PROMPT).kept(Retention.of(rule)).build();
    Publication publication = Obligations.online(text(change), "", text(start), text(end));
    assertEquals(Optional.ofNullable(until), Archive.from(obligation, publication, LocalDate.of(2026, 12, 31)));
  }

  @Test
  void anUpdateAfterTheFirstPublicationLetsTheFiveYearsRunAnew() {
    Obligation obligation = Obligations.of(Frequency.PROMPT).build();
    Publication renewed = Obligations.online("2019-02-01", "2024-03-01", "2019-01-15", "");
    Publication same = Obligations.online("2019-02-01", "2019-02-01", "2018-12-15", "");
    assertEquals(Optional.of(LocalDate.of(2029, 12, 31)), Archive.from(obligation, renewed, LocalDate.of(2024, 3, 1)));
    assertEquals(Optional.of(LocalDate.of(2024, 12, 31)), Archive.from(obligation, renewed, LocalDate.of(2024, 2, 29)));
    assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), Archive.from(obligation, same, LocalDate.of(2024, 3, 1)));
  }

  @Test
  void whatIsPastItsTimeIsToldTheDayAfterAndNothingElseIsJudgedByIt() {
    Obligation obligation = Obligations.of(Frequency.YEARLY).build();
    Publication old = Obligations.online("2019-03-01", "", "2019-01-01", "");
    Publication recent = Obligations.updated("2024-05-01");
    assertEquals(List.of(), timing(obligation, "2024-12-31", List.of(), old, recent).expired());
    Timing after = timing(obligation, "2025-01-01", List.of(), old, recent);
    assertEquals(List.of(old), after.expired());
    assertEquals(Timeliness.ON_TIME, after.timeliness());
    assertEquals(Timeliness.EXPIRED, timing(obligation, "2025-01-01", List.of(), old).timeliness());
  }

  @Test
  void whatDoesNotApplyHasNoDueDate() {
    Obligation ended = Obligations.of(Frequency.YEARLY).holds("", "2023-12-31").build();
    Timing timing = timing(ended, "2025-06-30", List.of(), Obligations.updated("2022-01-01"));
    assertEquals(Optional.empty(), timing.last());
    assertEquals(Optional.empty(), timing.next());
    assertEquals(Timeliness.NOTHING_ONLINE, timing.timeliness());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static Timing timing(Obligation obligation, String today, List<Duty> duties, Publication... publications) {
    Fulfilment fulfilment = Obligations.stands(obligation, List.of(publications), duties, today);
    return new Timetable(Obligations.law(obligation), Optional.empty(), LocalDate.parse(today)).of(fulfilment);
  }
}
