package it.vetro.site.paper;

import it.vetro.site.view.DocumentView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObjectiveView;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an objective stands in the tree of its document.
 *
 * @param above the objectives it is part of, from the top
 */
record ObjectivePlace(ObjectiveView objective, List<LinkView> above) {

  /** All objectives of a document, each before those below it. */
  static List<ObjectivePlace> all(DocumentView document) {
    List<ObjectivePlace> places = new ArrayList<>();
    document.objectives().forEach(top -> add(top, List.of(), places));
    return places;
  }

  private static void add(ObjectiveView objective, List<LinkView> above, List<ObjectivePlace> places) {
    places.add(new ObjectivePlace(objective, above));
    List<LinkView> below = new ArrayList<>(above);
    below.add(new LinkView(objective.heading(), objective.href()));
    objective.children().forEach(child -> add(child, below, places));
  }

  boolean top() {
    return above.isEmpty();
  }
}
