package it.vetro.law;

import it.vetro.model.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sample of obligations that a body with fewer than 50 employees monitors each year, when it does not monitor all: it
 * is declared in advance, changes every year, and covers the whole in three (PNA, Aggiornamento 2024, ANAC delibera
 * 31/2025).
 *
 * <p>The obligations are dealt out in the order of their ids, so that neighbours fall into different years and a new one at
 * the end of the register moves none of the others.
 *
 * @param firstYear first of the three years
 * @param samples the obligations of the first, second and third year
 */
public record SamplingPlan(int firstYear, List<List<Obligation>> samples) {

  /** Years in which the whole set is covered. */
  public static final int YEARS = 3;

  /** Deals out those obligations of the register that the chamber owes. */
  static SamplingPlan of(Register register, int firstYear) {
    List<Fulfilment> all = register.all().stream().sorted(Comparator.comparing(f -> f.obligation().id())).toList();
    List<List<Obligation>> samples = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      samples.add(new ArrayList<>());
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).state().due()) {
        samples.get(i % YEARS).add(all.get(i).obligation());
      }
    }
    return new SamplingPlan(firstYear, samples.stream().map(List::copyOf).toList());
  }

  /** The obligations of a year; none when it is not one of the three. */
  public List<Obligation> of(int year) {
    return year < firstYear || year >= firstYear + YEARS ? List.of() : samples.get(year - firstYear);
  }
}
