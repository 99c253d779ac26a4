package it.vetro.model;

import it.vetro.finding.Position;

/**
 * An annex that the document declares.
 *
 * @param supplied whether it is at hand
 * @param reason why not, or empty
 */
public record Annex(String title, boolean supplied, String reason, SourceLines source, Position at) {}
