package it.vetro.pdf.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A defect that is put into a good file: one thing wrong, everything else as it was.
 *
 * @param name the defect, as the documentation lists it
 */
record Mutation(String name, Surgery.Cut cut) {

  /** Every defect. */
  static List<Mutation> all() {
    return Stream.of(TableMutations.all(), OrderMutations.landmarks(), OrderMutations.order(), PageMutations.all(),
        LinkMutations.links(), LinkMutations.figures(), LinkMutations.files(), LinkMutations.description())
        .flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
