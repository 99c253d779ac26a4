package it.vetro.model;

import it.vetro.finding.Position;

/**
 * A duty to publish (<i>obbligo di pubblicazione</i>), a row of {@code obblighi.csv}.
 *
 * @param id stable id, {@code ob-001}
 * @param section path of the section where the law wants it
 * @param text what must be published
 * @param reference the norm, as text
 * @param urn Normattiva URN of the norm; empty when not certain
 * @param frequency how often it must be updated
 * @param frequencyText the frequency as the source words it
 * @param applicability whether it concerns chambers of commerce
 * @param reason why it does not, or on which condition; empty when it simply does
 * @param atMap key in ANAC's link map; may be empty
 * @param ontopia id in the OntoPiA vocabulary; may be empty
 * @param tabular whether the law wants a table
 * @param source where the row comes from
 * @param at the row in the data file
 */
public record Obligation(
    String id,
    String section,
    String text,
    String reference,
    String urn,
    Frequency frequency,
    String frequencyText,
    Applicability applicability,
    String reason,
    String atMap,
    String ontopia,
    boolean tabular,
    String source,
    Position at) {

  private static final String NORMATTIVA = "https://www.normattiva.it/uri-res/N2Ls?";

  /** Address of the norm on Normattiva; empty when the URN is not certain. */
  public String normLink() {
    return urn.isEmpty() ? "" : NORMATTIVA + urn;
  }

  /** Whether the chamber must publish something for it today. */
  public boolean due() {
    return applicability == Applicability.YES;
  }
}
