package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Period;
import it.vetro.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a table of indicators: the figures of one role and period, or the outcomes of a period.
 *
 * @param key under which {@link PartView} keeps the figures: {@code base}, {@code target 2025-S1}
 * @param heading of the column
 * @param outcome whether it holds outcomes instead of figures
 */
public record FigureColumn(String key, String heading, boolean outcome) {

  static final String BASE = key(Role.BASE, Optional.empty());

  /** A role and a period that some row has. */
  private record Slot(Role role, Optional<Period> period) {
    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::group)
        .thenComparing(s -> s.period, Comparator.comparing(p -> p.orElse(Period.of(1990)))).thenComparing(s -> s.role == Role.RESULT ? 1 : 0)
        .thenComparing(Slot::role);

    /** Whether this is the first half of the other's year. */
    private boolean isHalfOf(Slot year) {
      return period.isPresent() && year.period.isPresent() && period.get().half() == 1 && year.period.get().half() == 0
          && period.get().year() == year.period.get().year();
    }

    /** What was measured before the plan, where it starts from, where it is going. */
    private int group() {
      return role == Role.BASE ? 1 : role == Role.TARGET || role == Role.RESULT ? 2 : 0;
    }
  }

  static String key(Role role, Optional<Period> period) {
    return role == Role.BASE ? role.key() : role.key() + period.map(p -> " " + p).orElse("");
  }

  static String outcomeKey(Period period) {
    return "esito " + period;
  }

  /**
   * The columns that a table needs.
   *
   * @param rows its rows
   * @param share a role and period gets its column when one row in so many has it; 1 for all rows, a large number for any
   * @param base whether the document's table has a column of starting values, empty or not
   * @param judged the periods that have outcomes
   * @param words the sentences of the pages
   */
  static List<FigureColumn> of(List<Indicator> rows, int share, boolean base, List<Period> judged, Words words) {
    Map<Slot, Integer> counts = new HashMap<>();
    for (Indicator row : rows) {
      row.figures().stream().map(f -> slot(f)).distinct().forEach(slot -> counts.merge(slot, 1, Integer::sum));
    }
    if (base) {
      counts.merge(new Slot(Role.BASE, Optional.empty()), rows.size(), Integer::sum);
    }
    List<Slot> slots = counts.entrySet().stream()
        .filter(e -> e.getKey().role() == Role.TARGET || e.getValue() * share >= rows.size())
        .map(Map.Entry::getKey).sorted(Slot.ORDER).toList();
    boolean oneResult = slots.stream().filter(s -> s.role() == Role.RESULT).count() < 2;
    List<FigureColumn> columns = new ArrayList<>();
    for (Slot slot : slots) {
      boolean halves = slots.stream().anyMatch(s -> s.role() == slot.role() && s.isHalfOf(slot));
      columns.add(new FigureColumn(key(slot.role(), slot.period()), heading(slot, oneResult, halves, words), false));
      slot.period().filter(p -> slot.role() == Role.RESULT && judged.contains(p))
          .ifPresent(p -> columns.add(new FigureColumn(outcomeKey(p), outcome(p, oneResult, words), true)));
    }
    return columns;
  }

  private static Slot slot(Figure figure) {
    return new Slot(figure.role(), figure.role() == Role.BASE ? Optional.empty() : figure.period());
  }

  private static String outcome(Period period, boolean oneResult, Words words) {
    return oneResult ? words.text("headings.outcome") : words.say("indicatori.outcome_of", Map.of("period", period));
  }

  private static String heading(Slot slot, boolean oneResult, boolean halves, Words words) {
    return switch (slot.role()) {
      case BASE -> words.text("base");
      case RESULT -> oneResult ? words.text("result") : at(words.text("result"), slot.period(), halves, words);
      default -> at(slot.role().label(), slot.period(), halves, words);
    };
  }

  private static String at(String figure, Optional<Period> period, boolean halves, Words words) {
    if (period.isEmpty()) {
      return figure;
    }
    int year = period.get().year();
    Map<String, ?> named = Map.of("figure", figure, "year", year);
    return period.get().half() == 1 ? words.say("indicatori.at_half", named)
        : halves ? words.say("indicatori.at_end", named) : figure + " " + year;
  }
}
