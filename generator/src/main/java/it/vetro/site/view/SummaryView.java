package it.vetro.site.view;

import it.vetro.model.Indicator;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roll-ups of a document: by table, ambit, objective, office, typology and mark. */
public final class SummaryView {

  /** The levels that are aims; ambits, missions and programmes only gather them. */
  private static final Set<ObjectiveLevel> AIMS = Set.of(ObjectiveLevel.STRATEGIC, ObjectiveLevel.OPERATIONAL);

  private SummaryView() {}

  /** A table of counts. */
  public record Block(String title, List<Tally> rows) {}

  /** All roll-ups, in reading order. */
  public static List<Block> of(DocumentView view) {
    PlanDocument document = view.document();
    Words words = view.words();
    List<Block> blocks = new ArrayList<>();
    List<Tally> tables = new ArrayList<>(view.tables().stream()
        .map(t -> view.tally(t.title(), t.href(), document.indicatorsInTable(t.id()))).toList());
    tables.add(whole(view));
    blocks.add(new Block(words.text("riepilogo.by_table"), tables));
    blocks.add(new Block(words.text("riepilogo.by_top"), view.objectives().stream().map(ObjectiveView::tally).toList()));
    for (IndicatorTableView table : view.tables()) {
      blocks.add(new Block(words.say("riepilogo.by_objective", Map.of("table", table.title())), table.groups().stream()
          .map(g -> view.tally(g.objective().heading(), g.objective().href(), indicators(document, g.rows()))).toList()));
    }
    blocks.add(new Block(words.text("riepilogo.by_office"), byEach(view, Indicator::offices,
        id -> view.officeName(id), LinkView::officeHref)));
    blocks.add(new Block(words.text("riepilogo.by_typology"),
        byEach(view, i -> i.description().typologies(), slug -> IndicatorViews.typology(slug, words), t -> "")));
    blocks.add(new Block(byLabel(document, words),
        byEach(view, i -> i.labels().marks(), m -> m, m -> "")));
    return blocks.stream().filter(b -> !b.rows().isEmpty()).toList();
  }

  /** All tables together; two rows that are the same indicator count once. */
  private static Tally whole(DocumentView view) {
    List<Indicator> all = view.document().indicators();
    List<Indicator> once = all.stream().filter(i -> i.sameAs().isEmpty()).toList();
    String name = view.words().text(once.size() == all.size() ? "riepilogo.whole" : "riepilogo.whole_once");
    return view.tally(name, "", once);
  }

  /** With what the marks mean, where the document says it. */
  private static String byLabel(PlanDocument document, Words words) {
    return document.labels().isEmpty() ? words.text("riepilogo.by_label") : words.say("riepilogo.by_label_meaning",
        Map.of("meanings", document.labels().entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "))));
  }

  /** The large figures of a document. */
  public static List<Map<String, String>> figures(DocumentView view) {
    PlanDocument document = view.document();
    Words words = view.words();
    if (view.report()) {
      return figures(view.tally("", "", document.indicators()), words);
    }
    List<Map<String, String>> figures = new ArrayList<>();
    figures.add(figure(words.oneOrMany("counted.indicator", 0), document.indicators().stream().filter(i -> i.state().isCurrent()).count()));
    figures.add(figure(words.text("riepilogo.objectives"), document.objectives().stream()
        .filter(o -> o.state().isCurrent() && AIMS.contains(o.level())).count()));
    if (!document.measures().isEmpty()) {
      figures.add(figure(words.text("riepilogo.measures"), document.measures().size()));
    }
    return figures;
  }

  /** The large figures of a count of outcomes. */
  private static List<Map<String, String>> figures(Tally tally, Words words) {
    return List.of(figure(words.oneOrMany("counted.indicator", tally.total()), tally.total()),
        figure(words.text("riepilogo.reached"), tally.reached()),
        figure(words.text("riepilogo.not_reached"), tally.notReached()),
        figure(words.text("riepilogo.others"), tally.total() - tally.reached() - tally.notReached()));
  }

  /** A large figure with its label. */
  public static Map<String, String> figure(String label, long value) {
    return Map.of("label", label, "value", Decimals.exact(BigDecimal.valueOf(value)));
  }

  private static List<Indicator> indicators(PlanDocument document, List<IndicatorView> rows) {
    return rows.stream().map(r -> document.indicator(r.id()).orElseThrow()).toList();
  }

  /** One count for each value of a property that a row may have several times: a row counts in each. */
  private static List<Tally> byEach(
      DocumentView view,
      Function<Indicator, ? extends Collection<String>> property,
      Function<String, String> name,
      Function<String, String> href) {
    Map<String, List<Indicator>> groups = new LinkedHashMap<>();
    for (Indicator indicator : view.document().indicators()) {
      property.apply(indicator).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(indicator));
    }
    return groups.entrySet().stream().map(e -> view.tally(name.apply(e.getKey()), href.apply(e.getKey()), e.getValue()))
        .toList();
  }
}
