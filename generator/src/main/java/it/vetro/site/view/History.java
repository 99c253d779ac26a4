package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;

import java.util.List;

/** Follows an indicator through the documents of a chamber. */
@FunctionalInterface
interface History {

  /** The points in time order; empty when the indicator stands in one document only. */
  List<IndicatorView.HistoryPoint> of(PlanDocument document, Indicator indicator);
}
