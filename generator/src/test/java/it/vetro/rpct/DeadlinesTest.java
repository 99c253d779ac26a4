package it.vetro.rpct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.law.time.Timetable;
import it.vetro.project.Project;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The calendar of due dates, read back by another library than the one that writes it (RFC 5545). */
class DeadlinesTest {

  private static String calendar(Project project, String day) {
    RpctReport report = States.report(day, project);
    Timetable timetable = new Timetable(project.law(), report.chamber().patron(), report.date());
    return new Deadlines(report, timetable.dueDates(), States.chamber(project).offices(), "prova").calendar(report.items());
  }

  private static List<VEvent> events(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
    return calendar.getComponents(Component.VEVENT);
  }

  private static String value(Component component, String property) {
    return component.getRequiredProperty(property).getValue();
  }

  @Test
  void everyDueDateOfTheTwelveMonthsIsAWholeDayWithItsObligation() throws Exception {
    assertEquals("""
        prova-ob-001-2026-01-31 20260131 20260201
        prova-ob-002-2025-12-15 20251215 20251216
        prova-ob-003-2025-07-30 20250730 20250731
        prova-ob-003-2025-10-30 20251030 20251031
        prova-ob-003-2026-01-30 20260130 20260131
        prova-ob-003-2026-04-30 20260430 20260501
        prova-ob-004-2025-06-30 20250630 20250701
        prova-ob-004-2025-12-31 20251231 20260101
        prova-ob-005-2025-07-15 20250715 20250716
        prova-ob-010-2025-12-31 20251231 20260101""",
        events(calendar(States.all(), "2025-06-30")).stream().map(e -> value(e, "UID").replace("@scadenze.vetro", "") + " "
            + value(e, "DTSTART") + " " + value(e, "DTEND")).collect(Collectors.joining("\n")));
  }

  @Test
  void aReminderComesFifteenDaysBeforeAndTheStampIsTheDayOfTheReport() throws Exception {
    for (VEvent event : events(calendar(States.all(), "2025-06-30"))) {
      assertEquals("20250630T000000Z", value(event, "DTSTAMP"));
      assertEquals("DATE", event.getRequiredProperty("DTSTART").getRequiredParameter("VALUE").getValue());
      List<VAlarm> alarms = event.getAlarms();
      assertEquals(1, alarms.size());
      assertEquals("-P15D DISPLAY", value(alarms.get(0), "TRIGGER") + " " + value(alarms.get(0), "ACTION"));
    }
  }

  @Test
  void aDueDateKeepsItsNameFromOneDayToTheNext() throws Exception {
    Set<String> before = new TreeSet<>();
    Set<String> after = new TreeSet<>();
    events(calendar(States.all(), "2025-06-30")).forEach(e -> before.add(value(e, "UID")));
    events(calendar(States.all(), "2025-07-01")).forEach(e -> after.add(value(e, "UID")));
    before.remove("prova-ob-004-2025-06-30@scadenze.vetro");
    after.remove("prova-ob-004-2026-06-30@scadenze.vetro");
    assertEquals(before, after);
  }

  @Test
  void linesAreFoldedAtSeventyFiveOctetsAndLettersOutsideAsciiSurvive() throws Exception {
    Project project = States.real("cremona-mantova-pavia");
    String text = calendar(project, "2026-02-01");
    assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    List<String> lines = Arrays.asList(text.split("\r\n"));
    assertFalse(lines.stream().anyMatch(line -> line.contains("\n") || line.contains("\r")));
    lines.forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    List<VEvent> events = events(text);
    assertTrue(events.size() > 40, events.size() + " events");
    for (VEvent event : events) {
      String id = value(event, "UID").replaceFirst(".*-(ob-\\d+)-.*", "$1");
      String obligation = project.law().obligation(id).orElseThrow().text();
      assertEquals(obligation, value(event, "DESCRIPTION").lines().findFirst().orElse(""), id);
    }
    assertTrue(events.stream().anyMatch(e -> value(e, "DESCRIPTION").matches("(?s).*[àèéìòù«].*")));
  }
}
