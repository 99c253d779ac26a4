package it.vetro.site.view;

import java.util.List;

/**
 * An obligation and what an office does for it, as the office's page and its PDF show it.
 *
 * @param id of the obligation; counted when the office has several duties for it
 * @param text what must be published
 * @param section the page of its section, under the norm as the source words it
 * @param normHref the norm on Normattiva; empty when not certain
 * @param roles what the office does, in words
 * @param frequency how often, as the source words it
 * @param time due dates, age and retention
 * @param term the chamber's own term; empty when it declares none
 * @param state key of how the chamber stands
 * @param publications what is online
 */
public record DutyView(
    String id,
    String text,
    LinkView section,
    String normHref,
    String roles,
    String frequency,
    ObligationView.Time time,
    String term,
    String state,
    List<LinkView> publications) {

  /** Whether it is past its day: missing, or too old. */
  public boolean late() {
    return time.late(state);
  }

  /** The day it falls due, as ISO date: the one that is past when it is late, else the next; empty when not known. */
  public String falls() {
    return late() ? time.last() : time.next();
  }
}
