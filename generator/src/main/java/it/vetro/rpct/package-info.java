/**
 * What only the RPCT sees of a chamber: the report of what is missing or late, letters to the offices, a calendar of due
 * dates. It stands beside the sites and is never part of one: nothing in {@code site} knows this package.
 */
package it.vetro.rpct;
