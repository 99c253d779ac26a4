package it.vetro.rpct;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateTimeStamp;
import biweekly.property.Name;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import it.vetro.check.completeness.Standing;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.DueDates;
import it.vetro.project.Offices;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The due dates of the twelve months from a day as a calendar (RFC 5545): whole days, each with a reminder. A due date keeps
 * its UID, so that a calendar which is imported again changes its entries and does not double them.
 */
final class Deadlines {

  // by ourselves: the library writes days in the digits, the calendar and the time zone of the machine
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'", Locale.ROOT);
  private static final int DAYS_BEFORE = 15;
  private static final int LONGEST = 120;
  private static final int OCTETS = 75;

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
    calendar.addProperty(new Name("Amministrazione trasparente: " + chamberName));
    calendar.setExperimentalProperty("X-WR-CALNAME", "Amministrazione trasparente: " + chamberName);
    items.stream().flatMap(item -> dueDates(item.standing()).stream().map(due -> event(item, due)))
        .sorted(Comparator.comparing((VEvent event) -> event.getUid().getValue())).forEach(calendar::addEvent);
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // the library folds after 75 characters, the norm asks for 75 octets
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new IllegalStateException("a string can always be written", impossible);
    }
    return text.toString().lines().map(Deadlines::folded).collect(Collectors.joining());
  }

  /** A line in pieces of at most 75 octets, no character torn apart, each after the first behind a space (RFC 5545, 3.1). */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      String character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += length;
    }
    return folded.append("\r\n").toString();
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
    event.removeProperties(DateTimeStamp.class);
    event.setExperimentalProperty("DTSTAMP", STAMP.format(today));
    event.setExperimentalProperty("DTSTART", ICalDataType.DATE, DAY.format(due.day()));
    event.setExperimentalProperty("DTEND", ICalDataType.DATE, DAY.format(due.day().plusDays(1)));
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

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 0 ? LONGEST : end) + "…";
  }
}
