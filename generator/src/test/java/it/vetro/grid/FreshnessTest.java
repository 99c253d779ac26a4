package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Position;
import it.vetro.model.Frequency;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

  static Publication publication(String link, String format, String updated) {
    return new Publication("p", List.of("ob-001"), "Titolo", link, format, "", "", updated, "", "", "",
        PublicationStatus.PUBLISHED, "", Position.of("p"));
  }

  private static Freshness of(Frequency frequency, String day, String... updates) {
    return Freshness.of(frequency, List.of(updates).stream().map(update -> publication("a.html", "", update)).toList(), LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTERLY, 2026-03-31, 2025-10-01, true",
    "QUARTERLY, 2026-03-31, 2025-09-30, false",
    "QUARTERLY, 2026-04-01, 2025-12-31, false",
    "QUARTERLY, 2026-04-01, 2026-01-01, true",
    "HALF_YEARLY, 2024-02-29, 2023-07-01, true",
    "HALF_YEARLY, 2024-02-29, 2023-06-30, false",
    "HALF_YEARLY, 2024-02-29, 2024-02-29, true",
    "YEARLY, 2026-12-31, 2025-01-01, true",
    "YEARLY, 2027-01-01, 2025-12-31, false",
    "YEARLY, 2026-06-15, 2026-06-16, false",
    "PROMPT, 2026-06-15, 2026-06-15, false",
    "ONCE, 2026-06-15, 2026-06-15, false"
  })
  void anUpdateCountsFromTheBeginningOfTheLastWholePeriodOn(Frequency frequency, String day, String update, boolean upToDate) {
    assertEquals(upToDate, of(frequency, day, update).upToDate());
  }

  @Test
  void theOldestOfSeveralCounts() {
    assertTrue(of(Frequency.YEARLY, "2026-06-15", "2025-01-01", "2026-05-01").upToDate());
    assertEquals(false, of(Frequency.YEARLY, "2026-06-15", "2024-12-31", "2026-05-01").upToDate());
  }

  @Test
  void withoutADateNothingIsStated() {
    Freshness freshness = of(Frequency.YEARLY, "2026-06-15", "2026-05-01", "");
    assertEquals(new Freshness(false, "Aggiornamento: non si sa quando è stato aggiornato «Titolo»."), freshness);
  }
}
