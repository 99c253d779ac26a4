package it.vetro.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table of indicators of a document.
 *
 * @param headings column headings as printed, by column: {@code base → BASE LINE}
 * @param legend in Vetro's own words, or empty
 * @param main whether every operational objective is expected to have a row here, or in another such table
 */
public record IndicatorTable(
    String id, String title, Map<String, String> headings, String legend, boolean main, SourceLines source) {

  public IndicatorTable {
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
  }
}
