package it.vetro.site.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By what a search narrows the pages down, beyond what their place and their type say.
 *
 * @param listed whether searches and indexes name the page at all: a list of everything would be found by every word
 * @param inForce whether its subject concerns the chamber: other pages come after those that do
 * @param years that it tells of, in order
 * @param offices that it concerns, each once
 */
public record Facets(boolean listed, boolean inForce, List<Integer> years, List<LinkView> offices) {

  public static final Facets NONE = new Facets(true, true, List.of(), List.of());

  /** Of a page that searches and indexes pass over. */
  public static final Facets UNLISTED = new Facets(false, true, List.of(), List.of());

  public Facets {
    years = years.stream().distinct().sorted().toList();
    offices = offices.stream().filter(o -> !o.href().isEmpty()).distinct().toList();
  }

  public static Facets ofYears(Collection<Integer> years) {
    return new Facets(true, true, List.copyOf(years), List.of());
  }

  public static Facets ofOffices(Collection<LinkView> offices) {
    return new Facets(true, true, List.of(), List.copyOf(offices));
  }

  public Facets inForce(boolean concerns) {
    return new Facets(listed, concerns, years, offices);
  }

  /** Those of a page of a document, with the offices that its model names: of indicators, objectives and their rows. */
  public Facets withOfficesOf(Map<String, Object> model) {
    return new Facets(listed, inForce, years, model.values().stream().flatMap(Facets::officesOf).toList());
  }

  private static Stream<LinkView> officesOf(Object part) {
    if (part instanceof Collection<?> parts) {
      return parts.stream().flatMap(Facets::officesOf);
    }
    if (part instanceof IndicatorTableView table) {
      return table.groups().stream().flatMap(g -> officesOf(g.rows()));
    }
    if (part instanceof DocumentView.Sheets sheets) {
      return officesOf(sheets.rows());
    }
    if (part instanceof IndicatorView row) {
      return row.offices().stream();
    }
    if (part instanceof ObjectiveSheetView sheet) {
      return Stream.concat(Stream.of(sheet.area()), sheet.units().stream());
    }
    if (part instanceof MeasuresView measures) {
      return measures.classes().stream().flatMap(c -> c.measures().stream()).flatMap(m -> m.offices().stream());
    }
    return Stream.empty();
  }
}
