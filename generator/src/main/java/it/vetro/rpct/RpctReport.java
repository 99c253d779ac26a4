package it.vetro.rpct;

import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.Standing;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.law.time.DueDates;
import it.vetro.law.time.Timetable;
import it.vetro.model.Chamber;
import it.vetro.model.Office;
import it.vetro.model.Reminder;
import it.vetro.model.TransparencySection;
import it.vetro.project.ChamberProject;
import it.vetro.project.Offices;
import it.vetro.read.MarkdownFile;
import it.vetro.site.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the RPCT's report says of a chamber at a date.
 *
 * @param chamber of whom
 * @param date the day that counted as today
 * @param total of all obligations
 * @param sections by section of the first level, in the order of the law
 * @param offices by office that answers for something, in the order of the register
 * @param items what is due or may be, the most urgent first
 * @param letters to the offices
 * @param monitoring the figures of the questionnaires: of the half-year and of the year
 * @param readability of the pages of text, the hardest first
 */
public record RpctReport(
    Chamber chamber, LocalDate date, Tally total, List<Tally> sections, List<OfficeTally> offices, List<Item> items,
    List<Letter> letters, List<Monitoring> monitoring, List<Readability> readability) {

  /**
   * What an office answers for.
   *
   * @param degree duties met over duties due so far in the year
   * @param owed how many obligations it has something to do about
   */
  public record OfficeTally(Tally tally, Completeness.OfficeDegree degree, int owed) {}

  /**
   * Makes the report from what the check of completeness has found.
   *
   * @param whole the chamber with all its pages
   * @param state of all obligations, at the day of the report
   * @param words the sentences of the pages
   */
  public static RpctReport of(Law law, ChamberProject whole, Completeness state, Words words) {
    return new Maker(law, whole.on(state.date(), false), state, words).make();
  }

  /** Id of the office that a role of the chamber is given to; empty when the data do not say. */
  public String holderOffice(String kind) {
    return chamber.roles().stream().filter(role -> role.kind().equals(kind)).map(Chamber.Role::office)
        .filter(office -> !office.isEmpty()).findFirst().orElse("");
  }

  /** Who holds a role of the chamber; empty when the data do not name the person. */
  public String holder(String kind) {
    return chamber.roles().stream().filter(role -> role.kind().equals(kind)).map(Chamber.Role::person)
        .filter(person -> !person.isEmpty()).findFirst().orElse("");
  }

  /** The one place that knows how the check of completeness counts. */
  private record Maker(Law law, ChamberProject chamber, Completeness state, Words words) {

    RpctReport make() {
      LocalDate today = state.date();
      Map<String, List<Reminder>> reminders = chamber.reminders().stream().collect(Collectors.groupingBy(Reminder::obligation));
      List<Item> items = state.rows().stream().filter(Maker::concerns)
          .map(row -> Item.of(row, law.nameOf(row.obligation().section()), reminders.getOrDefault(row.obligation().id(), List.of()), today))
          .sorted(Item.BY_URGENCY).toList();
      DueDates dates = new Timetable(law, chamber.chamber().patron(), today).dueDates();
      return new RpctReport(chamber.chamber(), today, Tally.of("", "Totale", state), sections(), offices(items), items,
          Letter.of(items, chamber.offices(), words),
          Monitoring.around(today, state.rows(), dates, row -> top(row).map(TransparencySection::name).orElse(""), this::areas),
          chamber.narratives().stream().map(this::readability).sorted(Readability.HARDEST).toList());
    }

    /** Whether it is due, or may be. */
    private static boolean concerns(Standing row) {
      return row.state().due() || row.state() == FulfilmentState.UNDECLARED;
    }

    private Optional<TransparencySection> top(Standing row) {
      return law.section(row.obligation().section().replaceFirst("/.*", ""));
    }

    private List<Tally> sections() {
      return law.sections().stream()
          .map(section -> Tally.of(section.path(), section.name(), state.only(row -> top(row).filter(section::equals).isPresent())))
          .filter(Tally::concerns).toList();
    }

    private List<OfficeTally> offices(List<Item> items) {
      Map<String, Completeness.OfficeDegree> degrees = new LinkedHashMap<>();
      state.offices().forEach(degree -> degrees.put(degree.office(), degree));
      return chamber.offices().all().stream()
          .map(office -> new OfficeTally(
              Tally.of(office.id(), office.name(), state.only(row -> row.owners().contains(office.id()))),
              degrees.getOrDefault(office.id(), new Completeness.OfficeDegree(office.id(), 0, 0, 0)),
              (int) items.stream().filter(Item::owed).filter(i -> i.standing().owners().contains(office.id())).count()))
          .filter(office -> office.tally().concerns()).toList();
    }

    /** The areas that answer for it: of each owner the one at the top. */
    private List<String> areas(Standing row) {
      List<String> areas = row.owners().stream().map(id -> area(chamber.offices(), id)).distinct().toList();
      return areas.isEmpty() ? List.of("Nessun ufficio indicato") : areas;
    }

    private static String area(Offices offices, String id) {
      String top = id;
      List<String> seen = new ArrayList<>();
      for (Optional<Office> office = offices.find(id); office.isPresent() && !seen.contains(office.get().id());
          office = offices.find(office.get().area())) {
        top = office.get().id();
        seen.add(top);
      }
      return offices.nameOf(top);
    }

    private Readability readability(MarkdownFile page) {
      String prefix = "content/" + chamber.id() + "/";
      String file = page.file().startsWith(prefix) ? page.file().substring(prefix.length()) : page.file();
      return Readability.of(page.get("title"), file.replaceAll("\\.md$", ".html"), page.body());
    }
  }
}
