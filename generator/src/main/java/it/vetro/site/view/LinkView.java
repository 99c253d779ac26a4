package it.vetro.site.view;

import it.vetro.model.TransparencySection;
import it.vetro.project.Offices;

/**
 * A link as templates show it.
 *
 * @param name the text
 * @param href relative to the chamber's root, or absolute; empty when there is nothing to link to
 */
public record LinkView(String name, String href) {

  /** The page of a section, under its official name. */
  public static LinkView toSection(TransparencySection section) {
    return new LinkView(section.name(), section.page());
  }

  /** The page of an office, under the office's name. */
  static LinkView toOffice(String id, Offices offices) {
    return new LinkView(offices.nameOf(id), officeHref(id));
  }

  /** Address of an office's page. */
  public static String officeHref(String id) {
    return "uffici/" + id + "/index.html";
  }
}
