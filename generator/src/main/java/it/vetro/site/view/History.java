package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import java.util.List;
import java.util.Optional;

/** Follows an indicator through the documents of a chamber. */
final class History {

  private final Series series;
  private final Cells cells;

  History(Series series, Words words) {
    this.series = series;
    this.cells = new Cells(words);
  }

  /** The points in time order; empty when the indicator stands in one document only. */
  List<IndicatorView.HistoryPoint> of(PlanDocument document, Indicator indicator) {
    List<Series.Point> points = series.history(document, indicator);
    if (points.stream().map(p -> p.document().id()).distinct().count() < 2) {
      return List.of();
    }
    return points.stream().map(this::point).toList();
  }

  private IndicatorView.HistoryPoint point(Series.Point point) {
    Figure figure = point.figure();
    LinkView link = new LinkView(point.document().title(), new Addresses(point.document()).indicator(point.indicator()));
    Cell cell = cells.of(figure, List.of(), Optional.empty());
    return new IndicatorView.HistoryPoint(link, figure.role().label(),
        point.period().map(Object::toString).orElse(""), cell);
  }
}
