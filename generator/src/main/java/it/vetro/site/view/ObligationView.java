package it.vetro.site.view;

import it.vetro.law.Fulfilment;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.project.Offices;
import java.util.Comparator;
import java.util.List;
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
 * @param updated latest update of what is online; empty when not known
 */
public record ObligationView(
    String id,
    String text,
    String reference,
    String normHref,
    String frequency,
    String frequencyText,
    String state,
    String reason,
    List<LinkView> publications,
    List<LinkView> elaborates,
    List<LinkView> transmits,
    List<LinkView> publishes,
    List<LinkView> checks,
    List<String> terms,
    List<String> monitoring,
    List<String> notes,
    String updated) {

  /** Joins an obligation with the names of those who answer for it. */
  public static ObligationView of(Fulfilment fulfilment, Offices offices) {
    Obligation o = fulfilment.obligation();
    List<Duty> duties = fulfilment.duties();
    return new ObligationView(o.id(), o.text(), o.reference(), o.normLink(), o.frequency().key(), o.frequencyText(),
        fulfilment.state().key(), fulfilment.reason(),
        fulfilment.publications().stream().map(p -> new LinkView(p.title(), p.link())).distinct().toList(),
        names(duties, Duty::elaborates, offices), names(duties, Duty::transmits, offices),
        names(duties, Duty::publishes, offices), names(duties, Duty::checks, offices),
        texts(duties, Duty::term), texts(duties, Duty::monitoring), texts(duties, Duty::note),
        fulfilment.publications().stream().map(Publication::updated).max(Comparator.naturalOrder()).orElse(""));
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
