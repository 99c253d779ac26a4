package it.vetro.model;

import it.vetro.finding.Position;

/**
 * A key of ANAC's link map (<i>mappa dei collegamenti</i>), a row of {@code at_map.csv}.
 *
 * @param key as ANAC writes it
 * @param section path of the section it leads to; empty for the key of <i>Amministrazione trasparente</i> itself
 * @param at the row in the data file
 */
public record MapKey(String key, String section, Position at) {}
