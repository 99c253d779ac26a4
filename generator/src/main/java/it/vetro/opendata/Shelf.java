package it.vetro.opendata;

import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects the datasets of one document, or those about the chamber, and joins them by their keys. */
final class Shelf {

  private final Optional<PlanDocument> document;
  private final String place;
  private final List<Dataset> datasets = new ArrayList<>();
  private final Set<String> kinds = new TreeSet<>();

  /**
   * @param document the plan or report; empty for the chamber
   * @param place what tells these datasets from others of the same kind: title of the document, name of the chamber
   * @param kinds those that will be there: only they can be referred to
   */
  Shelf(Optional<PlanDocument> document, String place, Set<String> kinds) {
    this.document = document;
    this.place = place;
    this.kinds.addAll(kinds);
  }

  /** A dataset with a line for each item; none when it is not among the kinds. */
  <T> Shelf add(String kind, List<T> items, Function<T, Line> filler) {
    return add(kind, Dictionary.of(kind).fields(), items, filler);
  }

  <T> Shelf add(String kind, List<Field> fields, List<T> items, Function<T, Line> filler) {
    if (kinds.contains(kind)) {
      Dictionary.Entry entry = Dictionary.of(kind);
      List<ForeignKey> keys = entry.references().stream().filter(r -> kinds.contains(r.kind()))
          .map(r -> new ForeignKey(r.fields(), id(r.kind()), r.key())).toList();
      datasets.add(new Dataset(
          new Dataset.About(id(kind), kind, entry.title(), entry.title() + ": " + place, entry.description(), document,
              Optional.empty()),
          new Dataset.Schema(fields, entry.key(), keys),
          () -> items.stream().map(item -> filler.apply(item).cells(fields)).toList()));
    }
    return this;
  }

  String id(String kind) {
    return document.map(d -> d.id() + "-").orElse("") + kind;
  }

  List<Dataset> datasets() {
    return List.copyOf(datasets);
  }
}
