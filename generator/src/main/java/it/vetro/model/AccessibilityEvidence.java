package it.vetro.model;

import java.util.List;
import java.util.Map;

/**
 * What the automatic checks of accessibility found when they last ran, on the sites of all chambers of a project.
 *
 * @param date ISO date of the run
 * @param versions what was checked and with what, name and version, in order
 * @param pages how many pages the sites have
 * @param kinds of how many kinds these are
 * @param checks one after the other
 */
public record AccessibilityEvidence(String date, Map<String, String> versions, int pages, int kinds, List<Check> checks) {

  /**
   * A check.
   *
   * @param pages how many pages it looked at
   * @param violations how many it found
   */
  public record Check(String id, int pages, int violations) {}
}
