package it.vetro.model;

import it.vetro.finding.Position;

/**
 * An act of those who control a chamber (d.lgs. 33/2013, art. 31), a row of {@code controlli.csv}.
 *
 * @param body who made it
 * @param kind key of what it is: {@code relazione-conto-consuntivo}; empty for the Court of Auditors
 * @param title may be empty, but not for an act of kind {@code altro}
 * @param date ISO date of its publication
 * @param link the document: page or file relative to the chamber's root, or an absolute address
 * @param subject what a remark of the Court of Auditors is about: {@code organizzazione}, {@code attivita},
 *     {@code entrambe}; else empty
 * @param at where the link stands
 */
public record ControlAct(
    Body body, String kind, String title, String date, String link, String subject, Position at) {

  /** Whether the document is outside the chamber's site. */
  public boolean external() {
    return link.startsWith("https://") || link.startsWith("http://");
  }

  /** Who controls. */
  public enum Body {
    /** Organismo indipendente di valutazione. */
    EVALUATORS("oiv"),
    /** Collegio dei revisori dei conti. */
    AUDITORS("revisori"),
    /** Corte dei conti. */
    COURT_OF_AUDITORS("corte-dei-conti");

    private final String key;

    Body(String key) {
      this.key = key;
    }

    public static Body of(String key) {
      return Keyed.find(values(), b -> b.key, key);
    }
  }
}
