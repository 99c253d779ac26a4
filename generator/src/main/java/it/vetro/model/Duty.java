package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;

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
    String monitoring,
    String note,
    SourceLines source,
    Position at) {}
