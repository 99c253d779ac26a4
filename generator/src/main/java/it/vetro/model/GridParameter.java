package it.vetro.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the grid asks of each obligation: a column of it.
 *
 * @param id stable within the edition: {@code completezza-contenuto}
 * @param name as the grid prints it
 * @param values those that are allowed, in order, as the edition writes them
 * @param proposals the value to propose where a fact is known; one without stays empty
 */
public record GridParameter(String id, String name, List<String> values, Map<GridFact, String> proposals) {

  private static final String NOT_APPLICABLE = "n/a";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  public GridParameter {
    values = List.copyOf(values);
    proposals = Map.copyOf(proposals);
  }

  /** The allowed value that a text means: kinds of dash, capitals and spaces do not count. */
  public Optional<String> value(String text) {
    return values.stream().filter(value -> plain(value).equals(plain(text))).findFirst();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015\u2212]", "-").replaceAll("\\s+", "");
  }

  /** Whether a mean of its values says something: they are numbers. Bands are not. */
  public boolean averages() {
    return values.stream().anyMatch(value -> number(value).isPresent())
        && values.stream().allMatch(value -> number(value).isPresent() || value.equals(NOT_APPLICABLE));
  }

  /** The value as a number; empty for a word or a band. */
  public static Optional<BigDecimal> number(String value) {
    return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
  }
}
