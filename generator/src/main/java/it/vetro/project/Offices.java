package it.vetro.project;

import it.vetro.model.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  public Set<String> ids() {
    return byId.keySet();
  }

  public Optional<Office> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The office's name; the id itself when it is not in the register. */
  public String nameOf(String id) {
    return find(id).map(Office::name).orElse(id);
  }
}
