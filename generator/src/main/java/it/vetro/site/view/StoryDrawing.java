package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Period;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.plan.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lays an indicator out over the years: {@link StoryChart}. */
final class StoryDrawing {

  private static final int LEFT = 16;
  private static final int WIDTH = StoryChart.WIDTH - LEFT - 4;
  private static final int TOP = 34;
  private static final int SPAN = 116;
  /** From the lowest mark to the end of the drawing: the years and the words of the shapes. */
  private static final int FOOT = 66;
  private static final int HALF_FOOT = 17;
  private static final int LONGEST_LABEL = 10;
  private static final int MOST_SLOTS = 10;
  private static final Set<Role> DRAWN = Set.of(Role.BASE, Role.TARGET, Role.RESULT);

  /** A plain number with its place in time. */
  private record Dot(Role role, Optional<Period> period, BigDecimal amount, String printed, String label) {
    /** Two rows may print the same figure: it is drawn once. */
    private List<Object> place() {
      return List.of(role, period, amount.stripTrailingZeros());
    }
  }

  private final List<Dot> dots;
  private final boolean left;

  StoryDrawing(List<Series.Point> points) {
    List<Series.Point> drawn = points.stream().filter(p -> DRAWN.contains(p.figure().role()))
        .filter(p -> p.period().isPresent() || p.figure().role() == Role.BASE).toList();
    Optional<Unit> unit = commonUnit(drawn);
    List<Dot> found = drawn.stream().filter(p -> unit.isPresent() && number(p.figure()).map(Value.Quantity::unit).equals(unit))
        .map(StoryDrawing::dot).toList();
    this.left = found.size() < drawn.stream().filter(p -> !p.figure().value().isMissing()).count();
    Map<List<Object>, Dot> once = new LinkedHashMap<>();
    found.forEach(d -> once.putIfAbsent(d.place(), d));
    this.dots = List.copyOf(once.values());
  }

  Optional<StoryChart> chart() {
    List<Optional<Period>> times = dots.stream().map(Dot::period).distinct().toList();
    List<Optional<Period>> axis = axis(times);
    if (times.size() < 2 || axis.size() > MOST_SLOTS || dots.stream().allMatch(d -> d.amount().signum() == 0)) {
      return Optional.empty();
    }
    List<StoryChart.Slot> slots = new ArrayList<>();
    for (int i = 0; i < axis.size(); i++) {
      int x = LEFT + WIDTH * (2 * i + 1) / (2 * axis.size());
      slots.add(new StoryChart.Slot(x, axis.get(i).map(p -> Integer.toString(p.year())).orElse(""),
          axis.get(i).map(p -> p.half() == 1).orElse(false)));
    }
    List<StoryChart.Mark> marks = dots.stream()
        .map(d -> new StoryChart.Mark(d.role().key(), slots.get(axis.indexOf(d.period())), y(d.amount()), d.printed(),
            d.label(), Optional.empty())).toList();
    boolean twoLines = slots.stream().anyMatch(s -> s.half() || s.year().isEmpty());
    return Optional.of(new StoryChart(TOP + SPAN + FOOT + (twoLines ? HALF_FOOT : 0), y(BigDecimal.ZERO), slots,
        new StoryLabels(marks, TOP + SPAN).placed(), paths(slots, marks), left));
  }

  /** The time before the first year, if something is drawn there, then every year from the first to the last. */
  private static List<Optional<Period>> axis(List<Optional<Period>> times) {
    List<Optional<Period>> axis = new ArrayList<>();
    times.stream().filter(Optional::isEmpty).limit(1).forEach(axis::add);
    TreeSet<Period> dated = new TreeSet<>(times.stream().flatMap(Optional::stream).toList());
    if (!dated.isEmpty()) {
      for (int year = dated.first().year(); year <= dated.last().year(); year++) {
        dated.add(Period.of(year));
      }
    }
    dated.forEach(p -> axis.add(Optional.of(p)));
    return axis;
  }

  private int y(BigDecimal amount) {
    BigDecimal low = dots.stream().map(Dot::amount).min(Comparator.naturalOrder()).orElseThrow().min(BigDecimal.ZERO);
    BigDecimal high = dots.stream().map(Dot::amount).max(Comparator.naturalOrder()).orElseThrow().max(BigDecimal.ZERO);
    BigDecimal range = high.subtract(low);
    return TOP + high.subtract(amount).multiply(BigDecimal.valueOf(SPAN)).divide(range, 0, RoundingMode.HALF_UP).intValue();
  }

  /** The middle of a year that has no figure breaks no line; a year does. */
  private static List<StoryChart.Path> paths(List<StoryChart.Slot> slots, List<StoryChart.Mark> marks) {
    List<StoryChart.Path> paths = new ArrayList<>();
    for (Role role : List.of(Role.TARGET, Role.RESULT)) {
      List<StoryChart.Spot> spots = new ArrayList<>();
      for (StoryChart.Slot slot : slots) {
        Optional<StoryChart.Mark> mark = marks.stream()
            .filter(m -> m.slot().equals(slot) && m.role().equals(role.key())).reduce((a, b) -> b);
        if (mark.isPresent()) {
          spots.add(new StoryChart.Spot(slot.x(), mark.get().y()));
        } else if (!slot.half()) {
          add(role, spots, paths);
          spots = new ArrayList<>();
        }
      }
      add(role, spots, paths);
    }
    return paths;
  }

  private static void add(Role role, List<StoryChart.Spot> spots, List<StoryChart.Path> paths) {
    if (spots.size() > 1) {
      paths.add(new StoryChart.Path(role.key(), List.copyOf(spots)));
    }
  }

  /** The unit of most numbers, the first of them in doubt. */
  private static Optional<Unit> commonUnit(List<Series.Point> points) {
    Map<Unit, Integer> counts = new EnumMap<>(Unit.class);
    points.forEach(p -> number(p.figure()).ifPresent(q -> counts.merge(q.unit(), 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.<Unit, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
  }

  /** What can stand on a scale: a quantity; of a target only the number itself, not one that refers to another. */
  private static Optional<Value.Quantity> number(Figure figure) {
    boolean plain = figure.target().map(t -> t.reference().equals(Reference.ABSOLUTE) && t.parts().isEmpty()).orElse(true);
    return plain && figure.value() instanceof Value.Quantity quantity ? Optional.of(quantity) : Optional.empty();
  }

  private static Dot dot(Series.Point point) {
    Figure figure = point.figure();
    Value.Quantity number = number(figure).orElseThrow();
    return new Dot(figure.role(), point.period(), number.amount(), figure.printed(), ChartLabel.of(figure, number, LONGEST_LABEL));
  }
}
