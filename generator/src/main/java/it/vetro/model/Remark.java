package it.vetro.model;

import it.vetro.finding.Position;

/**
 * What a person noticed in a document and no rule can compute.
 *
 * @param id stable within the document
 * @param grade {@code errore}, {@code attenzione} or {@code avviso}
 * @param element id of an objective, indicator or measure, {@code tabelle/<id>}, the folder of a chapter, or empty
 * @param text what does not add up
 * @param remedy what to do; may be empty
 */
public record Remark(
    String id, String grade, String element, String text, String remedy, SourceLines source, Position at) {}
