package it.vetro.site.view;

import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.Timeliness;
import it.vetro.law.time.Timetable;
import it.vetro.law.time.Timing;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.project.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An obligation as the section pages and the schedule show it.
 *
 * @param id stable id, also the row's anchor
 * @param text what must be published
 * @param reference the norm
 * @param normHref the norm on Normattiva; empty when not certain
 * @param frequency key of the frequency
 * @param frequencyText the frequency as the source words it
 * @param time due dates, age and retention
 * @param forms keys of the forms in which it is published; may be empty
 * @param changedBy the acts that introduced, changed or ended it; may be empty
 * @param confirmed whether public sources agree on the row
 * @param state how the chamber stands
 * @param reason why it is not applicable or nothing is there; may be empty
 * @param publications what is online
 * @param elaborates who prepares the data
 * @param transmits who hands them over
 * @param publishes who puts them on line
 * @param checks who verifies
 * @param terms the chamber's own terms; empty when it declares none
 * @param monitoring how and when it is verified; may be empty
 * @param notes what the chamber adds on who answers for it; may be empty
 */
public record ObligationView(
    String id,
    String text,
    String reference,
    String normHref,
    String frequency,
    String frequencyText,
    Time time,
    List<String> forms,
    List<String> changedBy,
    boolean confirmed,
    String state,
    String reason,
    List<LinkView> publications,
    List<LinkView> elaborates,
    List<LinkView> transmits,
    List<LinkView> publishes,
    List<LinkView> checks,
    List<String> terms,
    List<String> monitoring,
    List<String> notes) {

  /**
   * When it is due, how old what is on line is, how long it stays. Days are ISO dates, empty when not known.
   *
   * @param last the last due date that is past
   * @param next the next due date
   * @param updated latest publication or update of what is on line
   * @param timeliness key of the judgement; empty when nothing is on line
   * @param retention the rule of retention in words
   * @param retained until when what is on line stays in the section
   */
  public record Time(String last, String next, String updated, String timeliness, String retention, String retained) {

    /** @param retention the rule of retention in words */
    public static Time of(Timing timing, String retention) {
      return new Time(day(timing.last().map(DueDate::day)), day(timing.next().map(DueDate::day)), day(timing.updated()),
          timing.timeliness().key(), retention, day(timing.retained()));
    }

    /**
     * Whether it is past its day: missing, or too old.
     *
     * @param state key of how the chamber stands
     */
    public boolean late(String state) {
      return state.equals(FulfilmentState.MISSING.key()) && !last.isEmpty() || timeliness.equals(Timeliness.LATE.key());
    }

    private static String day(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("");
    }
  }

  /** Joins an obligation with its due dates and with the names of those who answer for it. */
  public static ObligationView of(Fulfilment fulfilment, Offices offices, Timetable timetable, Words words) {
    Obligation o = fulfilment.obligation();
    List<Duty> duties = fulfilment.duties();
    return new ObligationView(o.id(), o.text(), o.reference(), o.normLink(), o.frequency().key(), o.frequencyText(),
        Time.of(timetable.of(fulfilment), o.retention().label()), o.forms(), o.validity().changedBy(), o.confirmed(),
        fulfilment.state().key(), fulfilment.reason(),
        fulfilment.publications().stream().map(p -> new LinkView(p.title(), p.link())).distinct().toList(),
        names(duties, Duty::elaborates, offices), names(duties, Duty::transmits, offices),
        names(duties, Duty::publishes, offices), names(duties, Duty::checks, offices),
        texts(duties, duty -> term(duty, words)), texts(duties, Duty::monitoring), texts(duties, Duty::note));
  }

  /** The chamber's own term as it words it, else in days; empty when it declares none. */
  public static String term(Duty duty, Words words) {
    return duty.term().isEmpty() ? duty.ownTerm().map(own -> words.say("obblighi.within", Map.of("term", own))).orElse("") : duty.term();
  }

  /** Everyone who answers for it, whatever the role. */
  public List<LinkView> owners() {
    return Stream.of(elaborates, transmits, publishes).flatMap(List::stream).distinct().toList();
  }

  private static List<String> texts(List<Duty> duties, Function<Duty, String> field) {
    return duties.stream().map(field).filter(t -> !t.isEmpty()).distinct().toList();
  }

  private static List<LinkView> names(List<Duty> duties, Function<Duty, List<String>> role, Offices offices) {
    return duties.stream().flatMap(d -> role.apply(d).stream()).distinct()
        .map(id -> LinkView.toOffice(id, offices)).toList();
  }
}
