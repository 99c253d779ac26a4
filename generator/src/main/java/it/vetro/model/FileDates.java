package it.vetro.model;

import it.vetro.finding.Position;

/**
 * The dates of a file in one of ANAC's schemas, as {@code ente.yaml} declares them (delibera 495/2024, annex 4).
 *
 * @param file the file without dates and ending: {@code art.4-bis}
 * @param first ISO date of its first publication
 * @param last ISO date of the last change of its data, not before the first
 * @param at where {@code ente.yaml} says so
 */
public record FileDates(String file, String first, String last, Position at) {}
