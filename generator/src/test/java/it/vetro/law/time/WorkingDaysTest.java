package it.vetro.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays MILAN = new WorkingDays(Optional.of(MonthDay.of(12, 7)));
  private static final WorkingDays SOMEWHERE = new WorkingDays(Optional.empty());

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource({
    "2025-01-01, false, Capodanno", "2025-01-06, false, Epifania", "2025-04-20, false, Pasqua",
    "2025-04-21, false, Lunedì dell'Angelo", "2024-04-01, false, Lunedì dell'Angelo 2024",
    "2025-04-25, false, Liberazione", "2025-05-01, false, Lavoro", "2025-06-02, false, Repubblica",
    "2025-08-15, false, Assunzione", "2025-12-08, false, Immacolata", "2025-12-25, false, Natale",
    "2025-12-26, false, Santo Stefano", "2027-10-04, false, San Francesco dal 2026", "2024-10-04, true, prima del 2026",
    "2025-06-28, false, sabato", "2025-06-29, false, domenica", "2025-06-30, true, lunedì",
    "2025-04-18, true, Venerdì santo", "2024-02-29, true, giorno bisestile"
  })
  void theCalendarIsTheItalianOne(LocalDate day, boolean working, String name) {
    assertEquals(working, SOMEWHERE.isWorking(day), name);
  }

  @Test
  void thePatronSaintIsADayOfRestOnlyWhereItIsKnown() {
    LocalDate ambrose = LocalDate.of(2026, 12, 7);
    assertEquals(false, MILAN.isWorking(ambrose));
    assertEquals(true, SOMEWHERE.isWorking(ambrose));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, 2025-06-30", "2025-06-28, 2025-06-30", "2025-04-19, 2025-04-22", "2025-12-25, 2025-12-29"})
  void aDayOfRestMovesToTheNextWorkingDay(LocalDate day, LocalDate moved) {
    assertEquals(moved, SOMEWHERE.onOrAfter(day));
  }

  @Test
  void workingDaysAreCountedFromTheDayAfter() {
    assertEquals(LocalDate.of(2025, 12, 12), SOMEWHERE.after(LocalDate.of(2025, 12, 4), 5), "8 December does not count");
    assertEquals(LocalDate.of(2026, 12, 11), MILAN.after(LocalDate.of(2026, 12, 4), 3), "nor do the 7th and the 8th in Milan");
  }
}
