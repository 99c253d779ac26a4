package it.vetro.project;

import it.vetro.model.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of a chamber's offices. */
public final class Offices {

  private final Map<String, Office> byId;

  /** @param offices in the order of {@code uffici.yaml}; ids are unique */
  public Offices(List<Office> offices) {
    this.byId = offices.stream().collect(Collectors.toMap(Office::id, o -> o, (a, b) -> a, LinkedHashMap::new));
  }

  public List<Office> all() {
    return List.copyOf(byId.values());
  }

  /** The id of each office by every way to write it: its id, its name, its aliases. */
  public Map<String, String> idsBySpelling() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Office office : byId.values()) {
      ids.putIfAbsent(office.id(), office.id());
      ids.putIfAbsent(office.name(), office.id());
      office.aliases().forEach(alias -> ids.putIfAbsent(alias, office.id()));
    }
    return ids;
  }

  public Optional<Office> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The office's name; the id itself when it is not in the register. */
  public String nameOf(String id) {
    return find(id).map(Office::name).orElse(id);
  }
}
