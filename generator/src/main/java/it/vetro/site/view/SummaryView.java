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
    List<Block> blocks = new ArrayList<>();
    List<Tally> tables = new ArrayList<>(view.tables().stream()
        .map(t -> view.tally(t.title(), t.href(), document.indicatorsInTable(t.id()))).toList());
    tables.add(whole(view));
    blocks.add(new Block("Per tabella", tables));
    blocks.add(new Block("Per obiettivo al vertice dell'albero", view.objectives().stream().map(ObjectiveView::tally).toList()));
    for (IndicatorTableView table : view.tables()) {
      blocks.add(new Block(table.title() + ": per obiettivo", table.groups().stream()
          .map(g -> view.tally(g.objective().heading(), g.objective().href(), indicators(document, g.rows()))).toList()));
    }
    blocks.add(new Block("Per ufficio che ne risponde", byEach(view, Indicator::offices,
        id -> view.officeName(id), LinkView::officeHref)));
    blocks.add(new Block("Per tipo di indicatore",
        byEach(view, i -> i.description().typologies(), IndicatorViews::words, t -> "")));
    blocks.add(new Block("Per sigla" + meanings(document),
        byEach(view, i -> i.labels().marks(), m -> m, m -> "")));
    return blocks.stream().filter(b -> !b.rows().isEmpty()).toList();
  }

  /** All tables together; two rows that are the same indicator count once. */
  private static Tally whole(DocumentView view) {
    List<Indicator> all = view.document().indicators();
    List<Indicator> once = all.stream().filter(i -> i.sameAs().isEmpty()).toList();
    String twice = once.size() == all.size() ? "" : ", senza contare due volte le righe uguali";
    return view.tally("Tutte le tabelle" + twice, "", once);
  }

  /** What the marks mean, in brackets; nothing when the document does not say. */
  private static String meanings(PlanDocument document) {
    return document.labels().isEmpty() ? "" : document.labels().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ", " (", ")"));
  }

  /** The large figures of a document. */
  public static List<Map<String, String>> figures(DocumentView view) {
    PlanDocument document = view.document();
    if (view.report()) {
      return figures(view.tally("", "", document.indicators()));
    }
    List<Map<String, String>> figures = new ArrayList<>();
    figures.add(figure("indicatori", document.indicators().stream().filter(i -> i.state().isCurrent()).count()));
    figures.add(figure("obiettivi", document.objectives().stream()
        .filter(o -> o.state().isCurrent() && AIMS.contains(o.level())).count()));
    if (!document.measures().isEmpty()) {
      figures.add(figure("misure contro la corruzione", document.measures().size()));
    }
    return figures;
  }

  /** The large figures of a count of outcomes. */
  private static List<Map<String, String>> figures(Tally tally) {
    return List.of(figure(tally.total() == 1 ? "indicatore" : "indicatori", tally.total()),
        figure("raggiunti", tally.reached()),
        figure("non raggiunti", tally.notReached()),
        figure("non misurati, non applicabili o da valutare", tally.total() - tally.reached() - tally.notReached()));
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
