package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.SubTarget;
import it.vetro.plan.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows each indicator of a chamber through its rows and documents: those joined by {@code continua}, and the rows of one
 * document that are declared to be the same.
 */
public final class IndicatorStories {

  private static final Period NEVER = Period.of(Integer.MAX_VALUE);
  /** The order of time; a starting value without a year comes first, anything else without a year last. */
  private static final Comparator<Series.Point> ORDER = Comparator
      .<Series.Point, Boolean>comparing(p -> p.period().isPresent() || p.figure().role() != Role.BASE)
      .thenComparing(p -> p.period().orElse(NEVER)).thenComparing(p -> p.figure().role());

  private final Map<String, DocumentView> views;
  private final Series series;
  private final Words words;
  private final Cells cells;

  /**
   * @param views all documents of the chamber
   * @param series the same documents
   */
  public IndicatorStories(List<DocumentView> views, Series series, Words words) {
    this.views = views.stream().collect(Collectors.toMap(v -> v.document().id(), v -> v));
    this.series = series;
    this.words = words;
    this.cells = new Cells(words);
  }

  /** Those whose rows name an obligation, document by document. */
  public List<IndicatorStory> about(List<String> obligations) {
    return views.values().stream().sorted(Comparator.comparing((DocumentView v) -> v.document().years().get(0)).reversed())
        .flatMap(v -> v.document().indicators().stream()
            .filter(i -> i.obligations().stream().anyMatch(obligations::contains)).map(i -> of(v, i)))
        .toList();
  }

  /** The story of an indicator, told from the document it stands in. */
  public IndicatorStory of(DocumentView view, Indicator indicator) {
    IndicatorView row = view.indicator(indicator.id());
    List<Series.Point> points = points(view.document(), indicator);
    return new IndicatorStory(row, new LinkView(view.title(), view.href()), glance(view, indicator),
        strands(view, indicator, points), others(view, indicator, points), indicator.obligations());
  }

  /** Every figure once: what the row itself prints, then what its twins and the other documents add. */
  private List<Series.Point> points(PlanDocument document, Indicator indicator) {
    List<Series.Point> points = new ArrayList<>();
    Set<List<Object>> told = new LinkedHashSet<>();
    for (Indicator twin : twins(document, indicator)) {
      for (Series.Point p : series.history(document, twin)) {
        if (told.add(List.of(p.document().id(), p.figure().part(), p.figure().role(), p.period(), p.figure().printed()))) {
          points.add(p);
        }
      }
    }
    points.sort(ORDER);
    return points;
  }

  /** The rows of a document that are the same indicator, itself first. */
  private static List<Indicator> twins(PlanDocument document, Indicator indicator) {
    List<Indicator> twins = new ArrayList<>(List.of(indicator));
    document.indicators().stream().filter(i -> i != indicator && root(i).equals(root(indicator))).forEach(twins::add);
    return twins;
  }

  private static String root(Indicator indicator) {
    return indicator.sameAs().isEmpty() ? indicator.id() : indicator.sameAs();
  }

  private List<IndicatorStory.Strand> strands(DocumentView view, Indicator indicator, List<Series.Point> points) {
    Map<String, List<Series.Point>> byPart = new LinkedHashMap<>();
    points.stream().sorted(Comparator.comparing(p -> p.figure().part()))
        .forEach(p -> byPart.computeIfAbsent(part(p), k -> new ArrayList<>()).add(p));
    return byPart.entrySet().stream()
        .map(e -> new IndicatorStory.Strand(e.getKey(), e.getValue().stream().map(p -> line(view, indicator, p)).toList(),
            StoryChart.of(e.getValue()))).toList();
  }

  private static String part(Series.Point point) {
    return point.indicator().parts().stream().filter(p -> p.ordinal() == point.figure().part()).findFirst()
        .map(IndicatorStories::name).orElse("");
  }

  private static String name(SubTarget part) {
    String number = part.number().isEmpty() ? Integer.toString(part.ordinal()) : part.number();
    return ((number.endsWith(".") ? number : number + ".") + " " + part.text()).strip();
  }

  private IndicatorStory.Line line(DocumentView from, Indicator indicator, Series.Point point) {
    Figure figure = point.figure();
    DocumentView owner = views.get(point.document().id());
    IndicatorView row = owner.indicator(point.indicator().id());
    Cell cell = cell(row, figure);
    return new IndicatorStory.Line(point.period(), figure.role().key(), figure.role().label(),
        row.id().equals(indicator.id()) && owner == from ? cell : cell.withoutNotes(), where(from, indicator, owner, row),
        SourceText.of(figure.source(), words), outcome(row, figure));
  }

  /** The row in its table where it stands on the page's own document, else its page. */
  private static LinkView where(DocumentView from, Indicator indicator, DocumentView owner, IndicatorView row) {
    if (owner != from) {
      return new LinkView(owner.title(), row.href());
    }
    return row.id().equals(indicator.id()) ? new LinkView(owner.title(), row.table().href() + "#" + row.id())
        : new LinkView(row.table().name(), row.href());
  }

  /** With its notes and with what an update changed. */
  private Cell cell(IndicatorView row, Figure figure) {
    String key = FigureColumn.key(figure.role(), figure.period());
    return part(row, figure).map(p -> p.cells().get(key)).filter(c -> c.printed().equals(figure.printed()))
        .orElseGet(() -> cells.of(figure, List.of(), Optional.empty()));
  }

  private static Optional<OutcomeView> outcome(IndicatorView row, Figure figure) {
    return figure.role() == Role.RESULT
        ? figure.period().flatMap(period -> part(row, figure)
            .map(p -> p.outcomes().get(FigureColumn.outcomeKey(period))))
        : Optional.empty();
  }

  private static Optional<PartView> part(IndicatorView row, Figure figure) {
    if (figure.part() == 0) {
      return row.numbered() ? row.whole() : Optional.of(row.parts().get(0));
    }
    return figure.part() <= row.parts().size() ? Optional.of(row.parts().get(figure.part() - 1)) : Optional.empty();
  }

  private List<IndicatorStory.Other> others(DocumentView view, Indicator indicator, List<Series.Point> points) {
    Set<IndicatorView> rows = new LinkedHashSet<>();
    twins(view.document(), indicator).stream().skip(1).forEach(i -> rows.add(view.indicator(i.id())));
    points.stream().filter(p -> p.document() != view.document())
        .forEach(p -> rows.add(views.get(p.document().id()).indicator(p.indicator().id())));
    List<IndicatorStory.Other> others = new ArrayList<>();
    for (IndicatorView row : rows) {
      DocumentView owner = views.values().stream().filter(v -> v.indicator(row.id()) == row).findFirst().orElseThrow();
      others.add(new IndicatorStory.Other(
          new LinkView(row.name(), row.href()), new LinkView(owner.title(), owner.href()), row.objective()));
    }
    return others;
  }

  /** Of a plan the last target and where it starts from, of a report the result and its target; only what is printed. */
  private String glance(DocumentView view, Indicator indicator) {
    if (!indicator.parts().isEmpty()) {
      return "";
    }
    List<Series.Point> own = series.history(view.document(), indicator).stream()
        .filter(p -> p.document() == view.document()).sorted(ORDER).toList();
    List<Role> roles = view.report() ? List.of(Role.RESULT, Role.TARGET) : List.of(Role.TARGET, Role.RESULT, Role.BASE);
    return roles.stream().flatMap(role -> own.stream().filter(p -> p.figure().role() == role).reduce((a, b) -> b).stream())
        .map(this::said).collect(Collectors.joining(" "));
  }

  private String said(Series.Point point) {
    Cell cell = cells.of(point.figure(), List.of(), Optional.empty());
    String read = cell.meaning().isEmpty() ? "" : " (" + cell.meaning() + ")";
    String value = cell.missing().isEmpty() ? cell.printed() + read : cell.missing();
    String key = point.period().map(p -> p.half() == 1 ? "said_half" : "said_year").orElse("said");
    return words.say("indicatore." + key, Map.of("role", point.figure().role().label(),
        "year", point.period().map(Period::year).map(String::valueOf).orElse(""), "value", value.replaceAll("[.;]$", "")));
  }
}
