package it.vetro.rpct;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Method;
import biweekly.property.Name;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import it.vetro.check.completeness.Standing;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.DueDates;
import it.vetro.project.Offices;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The due dates of the twelve months from a day as a calendar (RFC 5545): whole days, each with a reminder. A due date keeps
 * its UID, so that a calendar which is imported again changes its entries and does not double them.
 */
final class Deadlines {

  private static final int DAYS_BEFORE = 15;
  private static final int LONGEST = 120;

  private final String chamber;
  private final String chamberName;
  private final LocalDate today;
  private final DueDates dates;
  private final Offices offices;
  private final String version;

  Deadlines(RpctReport report, DueDates dates, Offices offices, String version) {
    this.chamber = report.chamber().id();
    this.chamberName = report.chamber().shortName();
    this.today = report.date();
    this.dates = dates;
    this.offices = offices;
    this.version = version;
  }

  /** The calendar's text. */
  String calendar(List<Item> items) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(new ProductId("-//Vetro//Vetro " + version + "//IT"));
    calendar.setMethod(Method.publish());
    calendar.addProperty(new Name("Amministrazione trasparente: " + chamberName));
    calendar.setExperimentalProperty("X-WR-CALNAME", "Amministrazione trasparente: " + chamberName);
    items.stream().flatMap(item -> dueDates(item.standing()).stream().map(due -> event(item, due)))
        .sorted(Comparator.comparing((VEvent event) -> event.getUid().getValue())).forEach(calendar::addEvent);
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new IllegalStateException("a string can always be written", impossible);
    }
    return text.toString();
  }

  /** Those from today to the same day of the next year, that day excluded. */
  private List<DueDate> dueDates(Standing row) {
    LocalDate end = today.plusYears(1);
    return IntStream.rangeClosed(today.getYear(), end.getYear())
        .mapToObj(year -> dates.inYear(row.obligation(), year)).flatMap(List::stream)
        .filter(due -> !due.day().isBefore(today) && due.day().isBefore(end)).toList();
  }

  private VEvent event(Item item, DueDate due) {
    Standing row = item.standing();
    VEvent event = new VEvent();
    event.setUid(chamber + "-" + row.obligation().id() + "-" + due.day() + "@scadenze.vetro");
    event.setDateTimeStamp(new DateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant())));
    event.setDateStart(new DateStart(day(due.day())));
    event.setDateEnd(new DateEnd(day(due.day().plusDays(1))));
    event.setSummary(shortened(row.obligation().text()));
    event.setDescription(row.obligation().text() + "\n" + item.section() + "\n" + row.obligation().reference() + "\n"
        + "Chi ne risponde: " + owners(row));
    event.addCategories("Amministrazione trasparente");
    event.setTransparency(Transparency.transparent());
    Duration before = Duration.builder().prior(true).days(DAYS_BEFORE).build();
    event.addAlarm(VAlarm.display(new Trigger(before, Related.START),
        "Fra " + DAYS_BEFORE + " giorni scade: " + shortened(row.obligation().text())));
    return event;
  }

  private String owners(Standing row) {
    String names = row.owners().stream().map(offices::nameOf).collect(Collectors.joining(", "));
    return names.isEmpty() ? "nessun ufficio indicato" : names;
  }

  /** By its parts, so that no time zone has a say. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 0 ? LONGEST : end) + "…";
  }
}
