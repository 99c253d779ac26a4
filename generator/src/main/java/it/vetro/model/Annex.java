package it.vetro.model;

import it.vetro.finding.Position;

/**
 * An annex that the document declares.
 *
 * @param supplied whether it is at hand
 * @param link page or file of the site, or an absolute address; empty when there is none
 * @param reason why not, or empty
 */
public record Annex(String title, boolean supplied, String link, String reason, SourceLines source, Position at) {}
