package it.vetro.grid;

import it.vetro.grid.Answer.Origin;
import it.vetro.model.GridParameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often each value of a parameter stands in a grid.
 *
 * @param judged by value, in the order of the scale; values nobody gave are there with zero
 * @param proposed the same of what is only proposed
 * @param open how many cells are empty
 * @param mean of the judged values, to two decimals, where they are numbers; empty for bands, which are none
 */
public record Totals(
    GridParameter parameter, Map<String, Long> judged, Map<String, Long> proposed, long open, Optional<BigDecimal> mean) {

  private static final int DECIMALS = 2;

  /** Of each parameter, in order. */
  public static List<Totals> of(Grid grid) {
    return grid.edition().parameters().stream().map(parameter -> of(grid, parameter)).toList();
  }

  private static Totals of(Grid grid, GridParameter parameter) {
    List<Answer> answers = grid.rows().stream().map(row -> row.answers().get(parameter.id())).toList();
    return new Totals(parameter, count(parameter, answers, Origin.JUDGED), count(parameter, answers, Origin.PROPOSED),
        answers.stream().filter(answer -> answer.origin() == Origin.OPEN).count(),
        parameter.averages() ? mean(answers) : Optional.empty());
  }

  private static Map<String, Long> count(GridParameter parameter, List<Answer> answers, Origin origin) {
    Map<String, Long> counts = new LinkedHashMap<>();
    parameter.values().forEach(value -> counts.put(value, answers.stream()
        .filter(answer -> answer.origin() == origin && answer.value().equals(value)).count()));
    return counts;
  }

  private static Optional<BigDecimal> mean(List<Answer> answers) {
    List<BigDecimal> numbers = answers.stream().filter(answer -> answer.origin() == Origin.JUDGED)
        .flatMap(answer -> GridParameter.number(answer.value()).stream()).toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), DECIMALS, RoundingMode.HALF_UP));
  }
}
