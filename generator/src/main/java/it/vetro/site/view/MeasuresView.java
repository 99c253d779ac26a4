package it.vetro.site.view;

import it.vetro.model.Measure;
import it.vetro.project.Offices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The anti-corruption measures of a document: by class, and by deadline.
 *
 * @param classes in the order of the document
 * @param deadlines first those without one, then year by year; empty when none has a deadline
 * @param figures the large figures
 */
public record MeasuresView(List<MeasureClass> classes, List<MeasureClass> deadlines, List<Map<String, String>> figures) {

  /** Measures under one heading. */
  public record MeasureClass(String name, List<MeasureView> measures) {}

  /** A measure; what the document does not state is empty. */
  public record MeasureView(
      String id, String text, String description, String indicator, String target, String timing, List<LinkView> offices) {}

  static MeasuresView of(List<Measure> measures, Offices offices, Words words) {
    return new MeasuresView(classes(measures, offices), deadlines(measures, offices, words), figures(measures, words));
  }

  public boolean isEmpty() {
    return classes.isEmpty();
  }

  /** Whether any measure says how it is checked. */
  public boolean withIndicators() {
    return all().anyMatch(m -> !m.indicator().isEmpty());
  }

  /** Whether any measure has a target. */
  public boolean withTargets() {
    return all().anyMatch(m -> !m.target().isEmpty());
  }

  /** Whether any measure says by when. */
  public boolean withTimings() {
    return all().anyMatch(m -> !m.timing().isEmpty());
  }

  /** Whether any measure says who answers for it. */
  public boolean withOffices() {
    return all().anyMatch(m -> !m.offices().isEmpty());
  }

  private Stream<MeasureView> all() {
    return classes.stream().flatMap(c -> c.measures().stream());
  }

  private static List<MeasureClass> classes(List<Measure> measures, Offices offices) {
    Map<String, List<MeasureView>> classes = measures.stream().collect(Collectors.groupingBy(Measure::group,
        LinkedHashMap::new, Collectors.mapping(m -> view(m, offices), Collectors.toList())));
    return classes.entrySet().stream().map(e -> new MeasureClass(e.getKey(), e.getValue())).toList();
  }

  private static List<MeasureClass> deadlines(List<Measure> measures, Offices offices, Words words) {
    Map<Integer, List<MeasureView>> years = measures.stream().filter(m -> m.deadline().isPresent()).collect(
        Collectors.groupingBy(m -> m.deadline().get().getYear(), TreeMap::new,
            Collectors.mapping(m -> view(m, offices), Collectors.toList())));
    if (years.isEmpty()) {
      return List.of();
    }
    List<MeasureClass> deadlines = new ArrayList<>();
    List<MeasureView> open = measures.stream().filter(m -> m.deadline().isEmpty()).map(m -> view(m, offices)).toList();
    if (!open.isEmpty()) {
      deadlines.add(new MeasureClass(words.text("misure.open"), open));
    }
    years.forEach((year, due) -> deadlines.add(new MeasureClass(words.say("misure.within", Map.of("year", year)), due)));
    return deadlines;
  }

  private static List<Map<String, String>> figures(List<Measure> measures, Words words) {
    List<Map<String, String>> figures = new ArrayList<>();
    figures.add(SummaryView.figure(words.oneOrMany("counted.measure", measures.size()), measures.size()));
    if (measures.stream().anyMatch(m -> m.deadline().isPresent())) {
      figures.add(SummaryView.figure(words.text("misure.open_count"), measures.stream().filter(m -> m.deadline().isEmpty()).count()));
      measures.stream().flatMap(m -> m.deadline().stream()).map(d -> d.getYear()).sorted()
          .collect(Collectors.groupingBy(y -> y, TreeMap::new, Collectors.counting()))
          .forEach((year, due) -> figures.add(SummaryView.figure(words.say("misure.within_count", Map.of("year", year)), due)));
    }
    return figures;
  }

  private static MeasureView view(Measure m, Offices offices) {
    return new MeasureView(m.id(), m.text(), m.description(), m.indicator(), m.target().printed(), m.timing(),
        m.responsible().stream().map(id -> LinkView.toOffice(id, offices)).toList());
  }
}
