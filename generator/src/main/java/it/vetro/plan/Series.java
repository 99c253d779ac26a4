package it.vetro.plan;

import it.vetro.model.ElementRef;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator over the documents of a chamber, joined by {@code continua} and never by printed codes, which repeat
 * and cross from year to year.
 */
public final class Series {

  private final Map<String, PlanDocument> documents = new LinkedHashMap<>();
  private final Map<ElementRef, ElementRef> successors = new HashMap<>();

  public Series(Collection<PlanDocument> documents) {
    for (PlanDocument document : documents) {
      this.documents.put(document.id(), document);
      for (Indicator indicator : document.indicators()) {
        indicator.continues()
            .ifPresent(before -> successors.put(before, new ElementRef(document.id(), indicator.id())));
      }
    }
  }

  /**
   * A figure of the series.
   *
   * @param document the document it stands in
   * @param indicator the row it stands in
   * @param period the year, for a baseline the document's base year; empty when unknown
   */
  public record Point(PlanDocument document, Indicator indicator, Optional<Period> period, Figure figure) {}

  /** Every figure of an indicator in all its documents, by year and, within a year, baseline, target, result. */
  public List<Point> history(PlanDocument document, Indicator indicator) {
    List<Point> points = new ArrayList<>();
    for (ElementRef ref : chain(new ElementRef(document.id(), indicator.id()))) {
      PlanDocument owner = documents.get(ref.document());
      Indicator row = owner.indicator(ref.element()).orElseThrow();
      row.figures().forEach(f -> points.add(new Point(owner, row, period(owner, f), f)));
    }
    Comparator<Point> order = Comparator.comparing(p -> p.period().orElse(Period.of(Integer.MAX_VALUE)));
    points.sort(order.thenComparing(p -> p.figure().role()));
    return points;
  }

  /**
   * The value reached in a year: a result before a baseline, the own document before its predecessors. A missing value
   * is no value.
   *
   * @param part the sub-target, 0 for the whole row
   */
  public Optional<Value> valueOf(PlanDocument document, Indicator indicator, int part, int year) {
    PlanDocument owner = document;
    Optional<Indicator> row = Optional.of(indicator);
    Set<String> seen = new HashSet<>();
    while (row.isPresent() && seen.add(owner.id() + "#" + row.get().id())) {
      Optional<Value> value = valueIn(owner, row.get(), part, year);
      if (value.isPresent()) {
        return value;
      }
      Optional<ElementRef> before = row.get().continues().filter(r -> documents.containsKey(r.document()));
      if (before.isEmpty()) {
        return Optional.empty();
      }
      owner = documents.get(before.get().document());
      row = owner.indicator(before.get().element());
    }
    return Optional.empty();
  }

  private static Optional<Value> valueIn(PlanDocument owner, Indicator row, int part, int year) {
    for (Role role : List.of(Role.RESULT, Role.BASE)) {
      Optional<Value> value = row.figures(role, part).stream()
          .filter(f -> period(owner, f).equals(Optional.of(Period.of(year))) && !f.value().isMissing())
          .map(Figure::value)
          .findFirst();
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The year of a figure: stated, else the document's base year for a baseline. */
  static Optional<Period> period(PlanDocument owner, Figure figure) {
    return figure.period().or(() -> figure.role() == Role.BASE ? owner.baseYear().map(Period::of) : Optional.empty());
  }

  private List<ElementRef> chain(ElementRef from) {
    Set<ElementRef> seen = new HashSet<>();
    ElementRef first = from;
    while (seen.add(first)) {
      Optional<ElementRef> before = row(first).flatMap(Indicator::continues).filter(r -> row(r).isPresent());
      if (before.isEmpty() || seen.contains(before.get())) {
        break;
      }
      first = before.get();
    }
    List<ElementRef> chain = new ArrayList<>();
    for (ElementRef ref = first; ref != null && row(ref).isPresent() && !chain.contains(ref); ref = successors.get(ref)) {
      chain.add(ref);
    }
    if (!chain.contains(from)) {
      chain.add(from);
    }
    return chain;
  }

  private Optional<Indicator> row(ElementRef ref) {
    return Optional.ofNullable(documents.get(ref.document())).flatMap(d -> d.indicator(ref.element()));
  }
}
