package it.vetro.law;

import it.vetro.model.Attestation;
import it.vetro.model.GlossaryTerm;
import it.vetro.model.LawChange;
import it.vetro.model.MapKey;
import it.vetro.model.Obligation;
import it.vetro.model.PlanContent;
import it.vetro.model.TransparencySection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The legal tree of <i>Amministrazione Trasparente</i>, its obligations and how they changed, and what a plan must contain. */
public final class Law {

  private final List<TransparencySection> sections;
  private final List<Obligation> obligations;
  private final List<PlanContent> planContents;
  private final List<Attestation> attestations;
  private final List<LawChange> changes;
  private final List<MapKey> mapKeys;
  private final List<GlossaryTerm> glossary;
  private final Map<String, TransparencySection> byPath;
  private final Map<String, Obligation> byId;
  private final Map<String, List<Obligation>> bySection;

  /**
   * @param sections the first level of the tree, in the order of the law
   * @param obligations in the order of the register
   * @param planContents what a plan must contain, in its order
   * @param attestations the editions of the statement of the OIV, by year
   * @param changes how the tree changed, latest first
   * @param mapKeys the keys of ANAC's link map, in its order; empty when there is no map
   * @param glossary the words that the pages explain; empty when there is no glossary
   */
  public Law(
      List<TransparencySection> sections,
      List<Obligation> obligations,
      List<PlanContent> planContents,
      List<Attestation> attestations,
      List<LawChange> changes,
      List<MapKey> mapKeys,
      List<GlossaryTerm> glossary) {
    this.glossary = List.copyOf(glossary);
    this.mapKeys = List.copyOf(mapKeys);
    this.planContents = List.copyOf(planContents);
    this.attestations = List.copyOf(attestations);
    this.changes = List.copyOf(changes);
    this.sections = List.copyOf(sections);
    this.obligations = List.copyOf(obligations);
    this.byPath = sections.stream().flatMap(TransparencySection::all).collect(Collectors.toMap(TransparencySection::path, s -> s, (a, b) -> a, LinkedHashMap::new));
    this.byId = obligations.stream().collect(Collectors.toMap(Obligation::id, o -> o, (a, b) -> a, LinkedHashMap::new));
    this.bySection = obligations.stream().collect(Collectors.groupingBy(Obligation::section, LinkedHashMap::new, Collectors.toList()));
  }

  public List<TransparencySection> sections() {
    return sections;
  }

  public List<Obligation> obligations() {
    return obligations;
  }

  public List<PlanContent> planContents() {
    return planContents;
  }

  public List<Attestation> attestations() {
    return attestations;
  }

  public List<LawChange> changes() {
    return changes;
  }

  public List<MapKey> mapKeys() {
    return mapKeys;
  }

  public List<GlossaryTerm> glossary() {
    return glossary;
  }

  /** The section a key of ANAC's link map leads to; empty when the map has no such key. */
  public Optional<TransparencySection> sectionOfMapKey(String key) {
    return mapKeys.stream().filter(k -> k.key().equals(key)).findFirst().flatMap(k -> section(k.section()));
  }

  public Optional<TransparencySection> section(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The names from the first level down to a section; the path itself when there is no such section. */
  public String nameOf(String path) {
    return section(path).map(section -> parentOf(section).map(parent -> nameOf(parent.path()) + " › ").orElse("") + section.name())
        .orElse(path);
  }

  public Optional<Obligation> obligation(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The obligations of that very section, not of those below it. */
  public List<Obligation> obligationsOf(String sectionPath) {
    return bySection.getOrDefault(sectionPath, List.of());
  }

  /** The section above, or empty for the first level. */
  public Optional<TransparencySection> parentOf(TransparencySection section) {
    int slash = section.path().lastIndexOf('/');
    return slash < 0 ? Optional.empty() : section(section.path().substring(0, slash));
  }
}
