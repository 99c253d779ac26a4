package it.vetro.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section or sub-section of <i>Amministrazione Trasparente</i>, as the annex of d.lgs. 33/2013 names it.
 *
 * @param path id of the section, or {@code section/sub-section}; also the folder of its page
 * @param name the official name, exactly
 * @param atMap key in ANAC's link map; empty when there is none
 * @param status whether it concerns chambers of commerce
 * @param reason why it is not applicable, with the norm; empty when it is
 * @param children its sub-sections, in the order of the law
 */
public record TransparencySection(
    String path, String name, String atMap, SectionStatus status, String reason, List<TransparencySection> children) {

  /** The folder of the pages of all sections, from a chamber's root. */
  public static final String FOLDER = "amministrazione-trasparente/";

  /** Address of the page of a section, from a chamber's root. */
  public static String page(String path) {
    return FOLDER + path + "/index.html";
  }

  public String page() {
    return page(path);
  }

  /** This section and all below it. */
  public Stream<TransparencySection> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(TransparencySection::all));
  }

  public boolean applicable() {
    return status == SectionStatus.APPLICABLE;
  }
}
