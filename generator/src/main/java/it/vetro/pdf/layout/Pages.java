package it.vetro.pdf.layout;

import java.util.List;
import java.util.Map;

/**
 * A document laid out.
 *
 * @param places of everything that links lead to, by id
 */
public record Pages(List<Page> pages, Map<String, Place> places) {}
