package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Position;
import it.vetro.model.Reminder;
import it.vetro.model.ReminderResult;
import it.vetro.model.ReminderStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of the RPCT follow each other in time and weight. */
class ReminderChecksTest {

  /** Steps are {@code step day result note}, in one case unless they begin with another obligation. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(nullValues = "-", value = {
    "invito 2025-01-10, -",
    "invito 2025-01-10 | ordine 2025-01-10 | segnalazione-organo 2025-02-01, -",
    "invito 2025-01-10 | invito 2025-01-20 | ordine 2025-02-01, -",
    "invito 2025-01-10 | ordine 2025-01-09, sollecito.data-precedente 3",
    "ordine 2025-01-10, sollecito.passo-saltato 2",
    "invito 2025-01-10 | segnalazione-oiv 2025-02-10, sollecito.passo-saltato 3",
    "invito 2025-01-10 | disciplina 2025-02-10 . grave, -",
    "invito 2025-01-10 | ordine 2025-02-10 | invito 2025-03-10, sollecito.passo-indietro 4",
    "invito 2025-01-10 | ordine 2025-02-10 adempiuto | invito 2025-03-10, -",
    "invito 2025-01-10 adempiuto | ordine 2025-02-10, sollecito.passo-saltato 3",
  })
  void whatIsOutOfOrderIsTold(String steps, String expected) {
    List<Reminder> reminders = new ArrayList<>();
    for (String step : steps.split(" \\| ")) {
      String[] words = Arrays.copyOf(step.split(" "), 4);
      reminders.add(reminder("ob-001", "segreteria", words, reminders.size() + 2));
    }
    assertEquals(expected == null ? "" : expected, told(reminders));
  }

  @Test
  void eachOfficeAndEachObligationIsACaseOfItsOwn() {
    assertEquals("", told(List.of(
        reminder("ob-001", "segreteria", new String[] {"invito", "2025-02-10", null, null}, 2),
        reminder("ob-001", "ragioneria", new String[] {"invito", "2025-01-10", null, null}, 3),
        reminder("ob-002", "segreteria", new String[] {"invito", "2025-01-01", null, null}, 4))));
  }

  private static String told(List<Reminder> reminders) {
    return ReminderChecks.check(reminders).stream().map(f -> f.code() + " " + f.at().line()).collect(Collectors.joining(","));
  }

  private static Reminder reminder(String obligation, String office, String[] words, int line) {
    String result = words[2] == null || words[2].equals(".") ? "" : words[2];
    return new Reminder(obligation, office, ReminderStep.of(words[0]), LocalDate.parse(words[1]), ReminderResult.of(result),
        words[3] == null ? "" : words[3], Position.of("data/prova/solleciti.csv", line));
  }
}
