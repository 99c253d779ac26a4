package it.vetro.pdf.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the checks found, in words; of each kind of defect only the first few are told in full. */
final class Defects {

  private static final int TOLD = 4;

  private final Map<String, List<String>> byKind = new LinkedHashMap<>();

  /**
   * Notes a defect.
   *
   * @param kind what is wrong, the same words for all of a kind
   * @param where the place
   */
  void add(String kind, Object where) {
    byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(String.valueOf(where));
  }

  void addIf(boolean wrong, String kind, Object where) {
    if (wrong) {
      add(kind, where);
    }
  }

  List<String> inWords() {
    return byKind.entrySet().stream().map(entry -> {
      List<String> where = entry.getValue();
      String more = where.size() > TOLD ? "; and " + (where.size() - TOLD) + " more" : "";
      return entry.getKey() + ": " + String.join("; ", where.subList(0, Math.min(TOLD, where.size()))) + more;
    }).toList();
  }
}
