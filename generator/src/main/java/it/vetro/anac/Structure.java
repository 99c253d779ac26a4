package it.vetro.anac;

import it.vetro.model.Chamber;
import it.vetro.model.Office;
import it.vetro.model.OfficeKind;
import it.vetro.project.Offices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organs of a chamber and the offices below each, in the two levels of ANAC's schema: whatever belongs to an office
 * stands with it below the organ at the top. Offices that no longer exist are left out.
 */
final class Structure {

  /**
   * An organ.
   *
   * @param name empty for the offices of which nobody says to which organ they belong
   * @param competences may be empty
   * @param offices areas and units below it
   */
  record Organ(String name, String competences, List<Office> offices) {}

  private final Chamber chamber;
  private final Offices offices;
  private final Map<String, List<Office>> byTop = new LinkedHashMap<>();

  Structure(Chamber chamber, Offices offices) {
    this.chamber = chamber;
    this.offices = offices;
    offices.all().stream().filter(Structure::isOffice)
        .forEach(office -> byTop.computeIfAbsent(top(office).id(), id -> new ArrayList<>()).add(office));
  }

  /** The organs that give the direction. */
  List<Organ> political() {
    return declared("indirizzo");
  }

  /** The organs that run the chamber: those declared so, and who stands above offices without being an organ of its own. */
  List<Organ> administrative() {
    List<Organ> organs = new ArrayList<>(declared("gestione"));
    Set<String> declared = new HashSet<>();
    chamber.organs().forEach(organ -> declared.add(idOf(organ)));
    byTop.forEach((id, below) -> {
      Office top = offices.find(id).orElseThrow();
      if (!declared.contains(id) && !isOffice(top)) {
        organs.add(new Organ(top.name(), top.details().competences(), below));
      }
    });
    return organs;
  }

  /** The offices of which nobody says to which organ they belong. */
  List<Office> withoutOrgan() {
    return byTop.entrySet().stream().filter(e -> offices.find(e.getKey()).filter(Structure::isOffice).isPresent())
        .flatMap(e -> e.getValue().stream()).toList();
  }

  private List<Organ> declared(String kind) {
    return chamber.organs().stream().filter(organ -> organ.kind().equals(kind))
        .map(organ -> new Organ(organ.name(), organ.competences(), byTop.getOrDefault(idOf(organ), List.of()))).toList();
  }

  /** Id under which the register of offices has an organ; the organ's name when it has not. */
  private String idOf(Chamber.Organ organ) {
    return offices.idsBySpelling().getOrDefault(organ.name(), organ.name());
  }

  private Office top(Office office) {
    Set<String> seen = new HashSet<>();
    Office top = office;
    while (seen.add(top.id()) && offices.find(top.area()).isPresent()) {
      top = offices.find(top.area()).get();
    }
    return top;
  }

  private static boolean isOffice(Office office) {
    return (office.kind() == OfficeKind.AREA || office.kind() == OfficeKind.UNIT) && office.to().isEmpty();
  }
}
