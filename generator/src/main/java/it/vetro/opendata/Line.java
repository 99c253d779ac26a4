package it.vetro.opendata;

import it.vetro.model.SourceLines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row that is being filled, by the names of its columns. What is not filled is missing. */
final class Line {

  /** Parts the values of a cell that holds several. */
  static final String BETWEEN = "|";

  private final Map<String, String> cells = new HashMap<>();

  Line text(String field, String text) {
    cells.put(field, text);
    return this;
  }

  Line text(String field, Optional<String> text) {
    return text(field, text.orElse(""));
  }

  Line number(String field, Optional<BigDecimal> number) {
    return text(field, number.map(BigDecimal::toPlainString));
  }

  Line integer(String field, int number) {
    return text(field, Integer.toString(number));
  }

  Line date(String field, Optional<LocalDate> date) {
    return text(field, date.map(LocalDate::toString));
  }

  Line flag(String field, Optional<Boolean> flag) {
    return text(field, flag.map(yes -> yes ? Field.YES : Field.NO));
  }

  Line flag(String field, boolean flag) {
    return flag(field, Optional.of(flag));
  }

  Line list(String field, List<String> values) {
    return text(field, String.join(BETWEEN, values));
  }

  Line source(String field, SourceLines source) {
    return list(field, source.spans().stream().map(SourceLines.Span::toString).toList());
  }

  /** The cells in the order of the columns. */
  List<String> cells(List<Field> fields) {
    if (!fields.stream().map(Field::name).collect(Collectors.toSet()).containsAll(cells.keySet())) {
      throw new IllegalStateException("columns that the data dictionary does not know: " + cells.keySet());
    }
    return fields.stream().map(field -> cells.getOrDefault(field.name(), "")).toList();
  }
}
