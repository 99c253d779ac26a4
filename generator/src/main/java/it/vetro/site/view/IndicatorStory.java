package it.vetro.site.view;

import it.vetro.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * What all documents of a chamber tell of an indicator, as its page shows it.
 *
 * @param row the indicator in the document of the page
 * @param document title and address of that document
 * @param glance the figures that say most, in a sentence; empty for a row of numbered parts
 * @param strands the figures over the years: of the whole row, then of each of its parts
 * @param others the same indicator in other rows and documents
 * @param obligations ids of the obligations to publish on whose subject it gives figures
 */
public record IndicatorStory(
    IndicatorView row,
    LinkView document,
    String glance,
    List<Strand> strands,
    List<Other> others,
    List<String> obligations) {

  /**
   * The figures of the whole row or of a part, in time order.
   *
   * @param part number and text as printed; empty for the whole row
   * @param chart their drawing; empty where there is nothing to compare over time
   */
  public record Strand(String part, List<Line> lines, Optional<StoryChart> chart) {}

  /**
   * A figure.
   *
   * @param period the time it belongs to; empty when no document says
   * @param role {@code base}, {@code target}, {@code risultato}…
   * @param label the same in words
   * @param cell the figure as printed
   * @param where the document it comes from, with the address where it stands
   * @param source its lines there
   * @param outcome how a result stands to its target
   */
  public record Line(
      Optional<Period> period,
      String role,
      String label,
      Cell cell,
      LinkView where,
      String source,
      Optional<OutcomeView> outcome) {

    public String year() {
      return period.map(p -> Integer.toString(p.year())).orElse("");
    }

    /** Whether it is the figure at the middle of the year. */
    public boolean half() {
      return period.map(p -> p.half() == 1).orElse(false);
    }
  }

  /** Another row that is the same indicator: its page, its document, the objective it stands under there. */
  public record Other(LinkView page, LinkView document, LinkView objective) {}

  /** Whether any result has an outcome. */
  public boolean judged() {
    return strands.stream().flatMap(s -> s.lines().stream()).anyMatch(l -> l.outcome().isPresent());
  }
}
