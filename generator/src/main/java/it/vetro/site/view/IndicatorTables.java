package it.vetro.site.view;

import it.vetro.model.Indicator;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.plan.Evaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the tables of indicators of one document.
 *
 * @param objectives the views of the objectives, by id
 * @param indicators the views of the rows, by id
 */
record IndicatorTables(
    PlanDocument document,
    Addresses addresses,
    Evaluation evaluation,
    Map<String, ObjectiveView> objectives,
    Map<String, IndicatorView> indicators,
    Words words) {

  /** A column needs a figure in one row in so many; what fewer rows have stands in their sheets. */
  private static final int ROWS_FOR_A_COLUMN = 4;

  /** As the document prints them. */
  List<IndicatorTableView> all() {
    return document.tables().stream().map(t -> table(t, document.indicatorsInTable(t.id()), ROWS_FOR_A_COLUMN)).toList();
  }

  /** The rows of an objective, with a column for every figure that one of them has. */
  List<IndicatorTableView> of(String objectiveId) {
    return document.tables().stream().map(t -> table(t, document.indicatorsInTable(t.id()).stream()
        .filter(i -> i.objective().equals(objectiveId)).toList(), 1)).filter(t -> !t.groups().isEmpty()).toList();
  }

  private IndicatorTableView table(IndicatorTable table, List<Indicator> rows, int share) {
    Map<String, List<IndicatorView>> byObjective = rows.stream()
        .collect(Collectors.groupingBy(Indicator::objective, LinkedHashMap::new,
            Collectors.mapping(i -> indicators.get(i.id()), Collectors.toList())));
    List<IndicatorTableView.Group> groups = byObjective.entrySet().stream()
        .map(e -> new IndicatorTableView.Group(objectives.get(e.getKey()), e.getValue())).toList();
    List<FigureColumn> columns =
        FigureColumn.of(rows, share, table.headings().containsKey("base"), evaluation.periods(), words);
    return new IndicatorTableView(table.id(), table.title(), table.legend(), addresses.table(table.id()),
        SourceText.of(table.source(), words), columns, silent(columns), rows.stream().anyMatch(i -> i.weight().isStated()),
        rows.stream().anyMatch(i -> !i.offices().isEmpty()), groups);
  }

  /** The years of the document without a column of targets; none where no year has one. */
  private List<String> silent(List<FigureColumn> columns) {
    List<String> silent = document.years().stream()
        .filter(y -> columns.stream().noneMatch(c -> c.key().equals(FigureColumn.key(Role.TARGET, Optional.of(Period.of(y))))))
        .map(String::valueOf).toList();
    return silent.size() == document.years().size() ? List.of() : silent;
  }
}
