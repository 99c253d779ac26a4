package it.vetro.pdf.html;

import it.vetro.pdf.tag.Kid;
import it.vetro.pdf.tag.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements of the structure that links lead to, by the id of their place. */
final class Anchors {

  private record Reference(Tag from, String anchor) {}

  private final Map<String, Tag> tags = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /** Notes the element of a place; the first one counts. Without an id it is no place. */
  void put(String id, Tag tag) {
    if (!id.isEmpty()) {
      tags.putIfAbsent(id, tag);
    }
  }

  /** Notes the first element that was added to another, from a number of kids on; the other itself when none was. */
  void putAdded(String id, Tag parent, int from) {
    if (!id.isEmpty()) {
      List<Kid> kids = parent.kids();
      put(id, kids.size() > from && kids.get(from) instanceof Tag first ? first : parent);
    }
  }

  /** Notes that an element speaks of a place that may not be read yet. */
  void refer(Tag from, String id) {
    references.add(new Reference(from, id));
  }

  /** The element of every place, once all is read; the elements that speak of one now know it. */
  Map<String, Tag> settled() {
    for (Reference reference : references) {
      if (tags.containsKey(reference.anchor())) {
        reference.from().refersTo(tags.get(reference.anchor()));
      }
    }
    return Map.copyOf(tags);
  }
}
