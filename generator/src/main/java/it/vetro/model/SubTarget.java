package it.vetro.model;

import it.vetro.finding.Position;

/**
 * A numbered sub-target of a row.
 *
 * @param ordinal 1, 2, 3… in the order of the document
 * @param number as printed; documents misnumber
 * @param text as printed
 */
public record SubTarget(int ordinal, String number, String text, SourceLines source, Position at) {}
