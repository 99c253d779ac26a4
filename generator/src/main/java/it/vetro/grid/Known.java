package it.vetro.grid;

import it.vetro.model.GridFact;
import java.util.List;
import java.util.Map;

/**
 * What the program knows of an obligation of a chamber.
 *
 * @param facts with how they are known, as it comes after "because"
 * @param remarks what a person who judges the rest is to look at, whole sentences
 * @param note what the grid itself should say beside the values; may be empty
 */
record Known(Map<GridFact, String> facts, List<String> remarks, String note) {

  static final Known NOTHING = new Known(Map.of(), List.of(), "");

  Known {
    facts = Map.copyOf(facts);
    remarks = List.copyOf(remarks);
  }
}
