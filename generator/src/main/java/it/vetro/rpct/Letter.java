package it.vetro.rpct;

import it.vetro.law.Fulfilment;
import it.vetro.model.Duty;
import it.vetro.project.Offices;
import it.vetro.site.view.ObligationView;
import it.vetro.site.view.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter to an office: what it owes, by when, by which norm, how to hand it over. One more goes to the RPCT, about what
 * nobody answers for.
 *
 * @param file its name without ending
 * @param office the name of whom it is for; empty for what nobody answers for
 * @param groups what is to do, the most urgent first
 */
public record Letter(String file, String office, List<Group> groups) {

  /** Begins with a sign that no id of an office has. */
  static final String NOBODY = "_senza-responsabile";

  /** What is equally urgent. */
  public record Group(Urgency urgency, List<Row> rows) {}

  /**
   * An obligation in a letter.
   *
   * @param item what is to do
   * @param needs that part of it which concerns the reader
   * @param role what the office does for it
   * @param terms the chamber's own terms; empty when it declares none
   */
  public record Row(Item item, List<Need> needs, Role role, List<String> terms) {}

  /**
   * What an office does for an obligation, as the schedule says.
   *
   * @param to whom it hands over: those who transmit, else those who publish
   * @param checks who verifies
   */
  public record Role(boolean elaborates, boolean transmits, boolean publishes, List<String> to, List<String> checks) {}

  /** How many obligations it speaks of. */
  public int size() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }

  /** Whether it is about what nobody answers for. */
  public boolean nobody() {
    return office.isEmpty();
  }

  /** The letters of a chamber: to each office that owes something, in the order of the register, and the one to the RPCT. */
  static List<Letter> of(List<Item> items, Offices offices, Words words) {
    Stream<Letter> toOffices = offices.all().stream().map(office -> new Letter(office.id(), office.name(),
        groups(items.stream().filter(Item::owed).filter(item -> item.standing().owners().contains(office.id())).toList(),
            item -> row(item, office.id(), offices, words))));
    Letter nobody = new Letter(NOBODY, "", groups(
        items.stream().filter(item -> item.standing().owners().isEmpty() && !item.needs().isEmpty()).toList(),
        item -> new Row(item, item.needs(), new Role(false, false, false, List.of(), List.of()), List.of())));
    return Stream.concat(toOffices, Stream.of(nobody)).filter(letter -> !letter.groups().isEmpty()).toList();
  }

  private static List<Group> groups(List<Item> items, Function<Item, Row> row) {
    Map<Urgency, List<Row>> groups = items.stream()
        .collect(Collectors.groupingBy(Item::urgency, LinkedHashMap::new, Collectors.mapping(row, Collectors.toList())));
    return Arrays.stream(Urgency.values()).filter(groups::containsKey).map(u -> new Group(u, groups.get(u))).toList();
  }

  private static Row row(Item item, String office, Offices offices, Words words) {
    Fulfilment fulfilment = item.standing().fulfilment();
    List<Duty> duties = fulfilment.duties().stream().filter(duty -> duty.owners().contains(office)).toList();
    boolean transmits = all(duties, Duty::transmits).contains(office);
    List<String> transmitters = transmits ? List.of() : others(all(duties, Duty::transmits), office);
    List<String> to = transmitters.isEmpty() ? others(all(duties, Duty::publishes), office) : transmitters;
    return new Row(item, item.needs().stream().filter(Need::ofOffices).toList(),
        new Role(all(duties, Duty::elaborates).contains(office), transmits, all(duties, Duty::publishes).contains(office),
            names(to, offices), names(all(duties, Duty::checks), offices)),
        duties.stream().map(duty -> ObligationView.term(duty, words)).filter(term -> !term.isEmpty()).distinct().toList());
  }

  private static List<String> all(List<Duty> duties, Function<Duty, List<String>> role) {
    return duties.stream().map(role).flatMap(List::stream).distinct().toList();
  }

  private static List<String> others(List<String> ids, String office) {
    return ids.stream().filter(id -> !id.equals(office)).toList();
  }

  private static List<String> names(List<String> ids, Offices offices) {
    return ids.stream().map(offices::nameOf).toList();
  }
}
