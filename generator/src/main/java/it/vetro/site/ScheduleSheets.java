package it.vetro.site;

import it.vetro.law.Fulfilment;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.Timetable;
import it.vetro.law.time.Timing;
import it.vetro.model.Chamber;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.model.TransparencySection;
import it.vetro.project.Offices;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.CsvLine;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Style;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookWriter;
import it.vetro.site.view.ObligationView;
import it.vetro.site.view.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schedule of obligations as CSV, XLSX and ODS: all obligations of the law, also those that do not concern the chamber,
 * a row for each line of its schedule; one row without offices where nobody answers for it. Days are ISO dates, several
 * offices are parted by {@code |}.
 */
final class ScheduleSheets {

  private static final String BASE = "documenti/scadenzario";
  private static final List<Integer> WIDTHS = List.of(10, 24, 24, 44, 24, 20, 12, 18, 16, 30, 14, 14, 28, 28, 28, 28, 24, 24, 30);

  private final Chamber chamber;
  private final Law law;
  private final Register register;
  private final Offices offices;
  private final Timetable timetable;
  private final Words words;

  ScheduleSheets(Chamber chamber, Law law, Register register, Offices offices, Timetable timetable, Words words) {
    this.chamber = chamber;
    this.law = law;
    this.register = register;
    this.offices = offices;
    this.timetable = timetable;
    this.words = words;
  }

  /** Where they stand in the site. */
  static Set<String> addresses() {
    return Stream.of(SheetFormat.values()).map(format -> BASE + format.ending()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Writes them into the site's folder. */
  void write(Path site) throws IOException {
    List<List<String>> rows = rows();
    Files.createDirectories(site.resolve(BASE).getParent());
    Workbook workbook = workbook(rows);
    for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
      Files.write(site.resolve(BASE + format.ending()), WorkbookWriter.bytes(workbook, format));
    }
    Files.writeString(site.resolve(BASE + SheetFormat.CSV.ending()), csv(rows), StandardCharsets.UTF_8);
  }

  private List<List<String>> rows() {
    return law.sections().stream()
        .flatMap(first -> first.all().flatMap(section -> register.ofSection(section.path()).stream()
            .flatMap(f -> lines(first, section, f))))
        .toList();
  }

  private Stream<List<String>> lines(TransparencySection first, TransparencySection section, Fulfilment fulfilment) {
    List<String> obligation = obligation(first, section, fulfilment);
    return fulfilment.duties().isEmpty()
        ? Stream.of(joined(obligation, List.of("", "", "", "", "", "", "")))
        : fulfilment.duties().stream().map(duty -> joined(obligation, duty(duty)));
  }

  private List<String> obligation(TransparencySection first, TransparencySection section, Fulfilment fulfilment) {
    Obligation o = fulfilment.obligation();
    Timing timing = timetable.of(fulfilment);
    return List.of(o.id(), first.name(), section == first ? "" : section.name(), o.text(), o.reference(), o.normLink(),
        o.confirmed() ? "" : words.text("scadenzario.to_confirm"), o.frequencyText(), fulfilment.state().label(), fulfilment.reason(),
        day(timing.updated()), day(timing.next().map(DueDate::day)));
  }

  private List<String> duty(Duty duty) {
    return List.of(names(duty.elaborates()), names(duty.transmits()), names(duty.publishes()), names(duty.checks()),
        ObligationView.term(duty, words), duty.monitoring(), duty.note());
  }

  private String names(List<String> ids) {
    return ids.stream().map(offices::nameOf).collect(Collectors.joining("|"));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static List<String> joined(List<String> obligation, List<String> duty) {
    return Stream.concat(obligation.stream(), duty.stream()).toList();
  }

  /** With the mark by which spreadsheets know UTF-8. */
  private String csv(List<List<String>> rows) {
    return CsvLine.MARK + CsvLine.all(Stream.concat(Stream.of(names()), rows.stream()).toList());
  }

  private List<String> names() {
    return words.list("scadenzario.columns");
  }

  private Workbook workbook(List<List<String>> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    cells.add(names().stream().map(name -> new Cell(name, Style.HEADER)).toList());
    rows.forEach(row -> cells.add(row.stream().map(Cell::text).toList()));
    return new Workbook(words.say("scadenzario.workbook", Map.of("chamber", chamber.name())), List.of(
        new Sheet(words.text("areas.scadenzario"), WIDTHS.stream().map(Column::text).toList(), cells, 1, 1, List.of())));
  }
}
