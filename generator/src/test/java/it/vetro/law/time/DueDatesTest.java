package it.vetro.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.law.Obligations;
import it.vetro.model.Frequency;
import it.vetro.model.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is due, for every frequency and every kind of term, on the days around each border. */
class DueDatesTest {

  private static final DueDates DATES =
      new DueDates(Obligations.law().attestations(), new WorkingDays(Optional.empty()));

  @ParameterizedTest(name = "{0} {1}: on {2} the last was {3}, the next is {4}")
  @CsvSource({
    // once a year, without a day of the law: by the end of the year
    "annuale,, 2024-12-30, 2023-12-31, 2024-12-31",
    "annuale,, 2024-12-31, 2023-12-31, 2024-12-31",
    "annuale,, 2025-01-01, 2024-12-31, 2025-12-31",
    // the plan, the report of the RPCT, the CUG
    "annuale, 31-01, 2025-01-31, 2024-01-31, 2025-01-31",
    "annuale, 31-01, 2025-02-01, 2025-01-31, 2026-01-31",
    "annuale, 15-12, 2025-12-15, 2024-12-15, 2025-12-15",
    "annuale, 15-12, 2025-12-16, 2025-12-15, 2026-12-15",
    "annuale, 31-03, 2025-04-01, 2025-03-31, 2026-03-31",
    // 29 February
    "annuale, 29-02, 2024-02-29, 2023-02-28, 2024-02-29",
    "annuale, 29-02, 2024-03-01, 2024-02-29, 2025-02-28",
    "annuale, 29-02, 2025-02-28, 2024-02-29, 2025-02-28",
    "annuale, 29-02, 2025-03-01, 2025-02-28, 2026-02-28",
    // half-years
    "semestrale,, 2025-06-30, 2024-12-31, 2025-06-30",
    "semestrale,, 2025-07-01, 2025-06-30, 2025-12-31",
    "semestrale,, 2025-12-31, 2025-06-30, 2025-12-31",
    "semestrale,, 2026-01-01, 2025-12-31, 2026-06-30",
    "semestrale, semestre+30, 2025-07-30, 2025-01-30, 2025-07-30",
    "semestrale, semestre+30, 2025-07-31, 2025-07-30, 2026-01-30",
    // quarters
    "trimestrale, trimestre, 2024-03-31, 2023-12-31, 2024-03-31",
    "trimestrale, trimestre, 2024-04-01, 2024-03-31, 2024-06-30",
    "trimestrale,, 2024-01-30, 2023-10-30, 2024-01-30",
    "trimestrale,, 2024-01-31, 2024-01-30, 2024-04-30",
    "trimestrale, trimestre+30, 2025-01-01, 2024-10-30, 2025-01-30",
    "trimestrale, trimestre+30, 2025-01-30, 2024-10-30, 2025-01-30",
    "trimestrale, trimestre+30, 2025-01-31, 2025-01-30, 2025-04-30",
    "trimestrale, trimestre+30, 2025-04-30, 2025-01-30, 2025-04-30",
    "trimestrale, trimestre+30, 2025-05-01, 2025-04-30, 2025-07-30",
    "trimestrale, trimestre+30, 2024-02-29, 2024-01-30, 2024-04-30",
    // the statement of the OIV: nothing where ANAC has set no day
    "annuale, attestazione, 2025-07-15, 2024-07-15, 2025-07-15",
    "annuale, attestazione, 2025-07-16, 2025-07-15, 2026-07-30",
    "annuale, attestazione, 2026-07-31, 2026-07-30,",
    "annuale, attestazione, 2024-07-15,, 2024-07-15",
    // a fixed day moves only where the norm says so: 31 January 2026 is a Saturday, 1 May 2026 a holiday on a Friday
    "annuale, 31-01, 2026-02-01, 2026-01-31, 2027-01-31",
    "annuale, 31-01 feriale, 2026-02-01, 2025-01-31, 2026-02-02",
    "annuale, 31-01 feriale, 2026-02-03, 2026-02-02, 2027-02-01",
    "annuale, 01-05 feriale, 2026-05-04, 2025-05-02, 2026-05-04",
    // no day at all
    "tempestivo,, 2025-06-30,,", "una-tantum,, 2025-06-30,,", "non-indicata,, 2025-06-30,,",
    "una-tantum, nomina+3m, 2025-06-30,,",
    // a term of the law wins over the frequency
    "tempestivo, 31-03, 2025-06-30, 2025-03-31, 2026-03-31"
  })
  void isDue(String frequency, String term, LocalDate today, LocalDate last, LocalDate next) {
    Obligation obligation = Obligations.of(Frequency.of(frequency)).within(term == null ? "" : term).build();
    assertEquals(Optional.ofNullable(last), DATES.last(obligation, today).map(DueDate::day), "last");
    assertEquals(Optional.ofNullable(next), DATES.next(obligation, today).map(DueDate::day), "next");
  }

  @ParameterizedTest
  @CsvSource({
    "trimestrale, trimestre+30, 2025, 2025-01-30 2025-04-30 2025-07-30 2025-10-30",
    "trimestrale, trimestre, 2024, 2024-03-31 2024-06-30 2024-09-30 2024-12-31",
    "trimestrale,, 2024, 2024-01-30 2024-04-30 2024-07-30 2024-10-30",
    "semestrale,, 2025, 2025-06-30 2025-12-31",
    "annuale, 31-01, 2025, 2025-01-31",
    "annuale, attestazione, 2023,",
    "tempestivo,, 2025,"
  })
  void aYearHasAsManyDueDatesAsTheFrequencySays(String frequency, String term, int year, String days) {
    Obligation obligation = Obligations.of(Frequency.of(frequency)).within(term == null ? "" : term).build();
    assertEquals(days == null ? List.of() : List.of(days.split(" ")),
        DATES.inYear(obligation, year).stream().map(due -> due.day().toString()).toList());
  }

  @Test
  void dueDatesBeforeTheObligationBeganAndAfterItEndedDoNotCount() {
    Obligation limited = Obligations.of(Frequency.YEARLY).within("31-01").holds("2025-01-31", "2026-01-30").build();
    assertEquals(Optional.empty(), DATES.last(limited, LocalDate.of(2025, 1, 31)));
    assertEquals(List.of(LocalDate.of(2025, 1, 31)), DATES.inYear(limited, 2025).stream().map(DueDate::day).toList());
    assertEquals(Optional.empty(), DATES.next(limited, LocalDate.of(2025, 2, 1)));
  }

  @ParameterizedTest(name = "{0} {1}: for {2} counts what is done from {3} on")
  @CsvSource({
    "annuale,, 2024-12-31, 2024-01-01", "annuale, 31-01, 2025-01-31, 2024-08-01", "annuale, 15-12, 2025-12-15, 2025-06-16",
    "annuale, 29-02, 2024-02-29, 2023-08-30", "semestrale,, 2025-06-30, 2025-01-01",
    "trimestrale, trimestre+30, 2025-04-30, 2025-04-01", "annuale, attestazione, 2025-07-15, 2025-05-31"
  })
  void anUpdateCountsOnlyForADateItCanBeMeantFor(String frequency, String term, LocalDate day, LocalDate opens) {
    Obligation obligation = Obligations.of(Frequency.of(frequency)).within(term == null ? "" : term).build();
    DueDate due = DATES.next(obligation, day).orElseThrow();
    assertEquals(new DueDate(opens, day), due);
    assertEquals(false, due.metBy(opens.minusDays(1)));
    assertEquals(true, due.metBy(opens));
    assertEquals(true, due.metBy(day));
    assertEquals(false, due.metBy(day.plusDays(1)));
    assertEquals(true, due.reachedBy(day.plusDays(1)), "late, but done");
  }
}
