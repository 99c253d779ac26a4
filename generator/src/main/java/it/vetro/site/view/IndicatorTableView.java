package it.vetro.site.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of indicators, its rows grouped by objective.
 *
 * @param columns of figures and outcomes
 * @param silent the years of the document for which no row has a target
 * @param withWeights whether rows have weights
 * @param withOffices whether rows say who answers for them
 */
public record IndicatorTableView(
    String id,
    String title,
    String legend,
    String href,
    String source,
    List<FigureColumn> columns,
    List<String> silent,
    boolean withWeights,
    boolean withOffices,
    List<Group> groups) {

  /** The rows of an objective. */
  public record Group(ObjectiveView objective, List<IndicatorView> rows) {}

  public int total() {
    return (int) rows().count();
  }

  /** Whether most figures are numbers: then the headings of the columns stand to the right, over them. */
  public boolean numeric() {
    List<Cell> cells = rows().flatMap(r -> r.figures().stream()).flatMap(p -> p.figures().stream()).toList();
    return cells.stream().filter(Cell::numeric).count() * 2 > cells.size();
  }

  /** Whether any row says how it is measured. */
  public boolean withMeasures() {
    return rows().anyMatch(r -> !r.measure().isEmpty());
  }

  /** The column that an outcome of the whole row stands in, for rows whose parts have the figures. */
  public Optional<FigureColumn> outcomeColumn() {
    return columns.stream().filter(FigureColumn::outcome).reduce((a, b) -> b);
  }

  Stream<IndicatorView> rows() {
    return groups.stream().flatMap(g -> g.rows().stream());
  }
}
