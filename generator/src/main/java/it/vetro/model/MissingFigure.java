package it.vetro.model;

import it.vetro.finding.Position;

/** A figure, chart or list lost in the source: shown as missing, never drawn empty. */
public record MissingFigure(String title, String reason, SourceLines source, Position at) {}
