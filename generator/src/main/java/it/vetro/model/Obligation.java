package it.vetro.model;

import it.vetro.finding.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 * @param term the day or the time within which the law wants it; empty when it fixes none
 * @param applicability whether it concerns chambers of commerce
 * @param reason why it does not, or on which condition; empty when it simply does
 * @param regime {@code ordinario} or {@code semplificato} when it concerns only chambers of that regime; else empty
 * @param validity from when to when the law knows it
 * @param retention how long what is published stays on line
 * @param forms in which it is published: {@code tabella}, {@code atto}, {@code dato}, {@code collegamento}, {@code grafico},
 *     {@code schema-anac} (a binding schema of ANAC); may be empty
 * @param atMap key in ANAC's link map; may be empty
 * @param ontopia id in the OntoPiA vocabulary; may be empty
 * @param tabular whether the law wants a table
 * @param confirmed whether public sources agree on the row; of none of them was the official text at hand
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
    Optional<LegalTerm> term,
    Applicability applicability,
    String reason,
    String regime,
    Validity validity,
    Retention retention,
    List<String> forms,
    String atMap,
    String ontopia,
    boolean tabular,
    boolean confirmed,
    String source,
    Position at) {

  private static final String NORMATTIVA = "https://www.normattiva.it/uri-res/N2Ls?";

  /** Address of the norm on Normattiva; empty when the URN is not certain. */
  public String normLink() {
    return urn.isEmpty() ? "" : NORMATTIVA + urn;
  }

  /**
   * Whether it concerns the chambers of a regime at all.
   *
   * @param chamberRegime {@code ordinario} or {@code semplificato}
   */
  public boolean concerns(String chamberRegime) {
    return regime.isEmpty() || regime.equals(chamberRegime);
  }

  /** Whether the law asks it of the chambers of a regime on that day, without condition. */
  public boolean isDue(String chamberRegime, LocalDate day) {
    return applicability == Applicability.YES && concerns(chamberRegime) && validity.holdsOn(day);
  }
}
