package it.vetro.law;

import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a chamber stands with every obligation of the law, at a date. */
public final class Register {

  private final Law law;
  private final Map<String, Fulfilment> byObligation;

  private Register(Law law, Map<String, Fulfilment> byObligation) {
    this.law = law;
    this.byObligation = byObligation;
  }

  /**
   * Joins the law with what a chamber declares.
   *
   * @param regime of the chamber: {@code ordinario} or {@code semplificato}
   * @param publications what is online or declared absent
   * @param duties who answers for what
   * @param day the day that counts as today
   */
  public static Register of(
      Law law, String regime, List<Publication> publications, List<Duty> duties, LocalDate day) {
    Map<String, List<Publication>> published = new LinkedHashMap<>();
    publications.forEach(p -> p.obligations().forEach(id -> published.computeIfAbsent(id, k -> new ArrayList<>()).add(p)));
    Map<String, List<Duty>> owned = new LinkedHashMap<>();
    duties.forEach(d -> owned.computeIfAbsent(d.obligation(), k -> new ArrayList<>()).add(d));
    Map<String, Fulfilment> all = new LinkedHashMap<>();
    for (Obligation obligation : law.obligations()) {
      all.put(obligation.id(), Fulfilment.of(obligation, published.getOrDefault(obligation.id(), List.of()),
          owned.getOrDefault(obligation.id(), List.of()), regime, day));
    }
    return new Register(law, all);
  }

  public List<Fulfilment> all() {
    return List.copyOf(byObligation.values());
  }

  /** The obligations of that very section. */
  public List<Fulfilment> ofSection(String path) {
    return law.obligationsOf(path).stream().map(o -> byObligation.get(o.id())).toList();
  }

  /** The obligations of a section and of all below it. */
  public List<Fulfilment> within(String path) {
    return byObligation.values().stream()
        .filter(f -> f.obligation().section().equals(path) || f.obligation().section().startsWith(path + "/"))
        .toList();
  }

  /** What is monitored in each of three years, by a chamber that monitors samples. */
  public SamplingPlan samples(int firstYear) {
    return SamplingPlan.of(this, firstYear);
  }

  /** How many the chamber owes, as far as is known. */
  public static long due(List<Fulfilment> fulfilments) {
    return fulfilments.stream().filter(f -> f.state().due()).count();
  }

  /** How many stand so. */
  public static long count(List<Fulfilment> fulfilments, FulfilmentState state) {
    return fulfilments.stream().filter(f -> f.state() == state).count();
  }
}
