package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the chamber's schedule (<i>scadenzario</i>): an obligation and those who answer for it
 * (d.lgs. 33/2013, art. 10).
 *
 * @param obligation id of the obligation
 * @param elaborates ids of the offices that prepare the data
 * @param transmits ids of the offices that hand them over
 * @param publishes ids of the offices that put them on line
 * @param checks ids of those who verify
 * @param term the chamber's own term, as text; empty when it declares none
 * @param ownTerm the same in days, where the chamber states days; else empty
 * @param monitoring how and when it is verified; may be empty
 * @param note may be empty
 * @param source where the document says so
 * @param at the row in {@code scadenzario.csv}
 */
public record Duty(
    String obligation,
    List<String> elaborates,
    List<String> transmits,
    List<String> publishes,
    List<String> checks,
    String term,
    Optional<OwnTerm> ownTerm,
    String monitoring,
    String note,
    SourceLines source,
    Position at) {

  /** The offices that prepare, hand over or publish; those that verify do not answer for it. */
  public List<String> owners() {
    return Stream.of(elaborates, transmits, publishes).flatMap(List::stream).distinct().toList();
  }

  /** Whether the chamber declares a term, in words or in days. */
  public boolean hasTerm() {
    return !term.isEmpty() || ownTerm.isPresent();
  }
}
