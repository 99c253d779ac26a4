package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same project gives the same bytes, whatever the machine and however many threads. */
class DeterminismTest {

  private static final Path PROJECT = Path.of("src/test/resources/forno/conforme");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static Map<String, String> bake(Path folder, int threads, String language, String zone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Findings findings = new Findings();
    BakeJob job = BakeJob.of(PROJECT, PROJECT.resolve("content"), folder, LocalDate.of(2025, 12, 31))
        .withThreads(threads)
        .withPages(List.of(
            new GeneratedPage("dati/uno.html", "obiettivo", "Uno", Map.of("indicatori", List.of("a", "b"))),
            new GeneratedPage("dati/due.html", "obiettivo", "Due", Map.of())));
    assertTrue(Bakery.bake(job, findings).complete(), () -> findings.sorted().toString());
    return Baked.files(folder);
  }

  @Test
  void threadsLocaleAndZoneLeaveNoTrace(@TempDir Path folder) {
    Map<String, String> first = bake(folder.resolve("1"), 1, "it-IT", "Europe/Rome");
    assertTrue(first.get("amministrazione-trasparente/altri-contenuti/accesso-civico/index.html")
        .contains("Pubblicata il 31/01/2025, venerdì 31 gennaio 2025, 2025-01-31"));
    assertEquals(first, bake(folder.resolve("2"), 4, "tr-TR", "America/New_York"));
    assertEquals(first, bake(folder.resolve("3"), 7, "ar-EG-u-nu-arab", "Pacific/Kiritimati"));
    assertEquals(first, bake(folder.resolve("4"), 1, "en-US", "Pacific/Pago_Pago"));
  }
}
