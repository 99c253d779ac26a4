package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Outcome;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.SubTarget;
import it.vetro.model.Target;
import it.vetro.model.Value;
import it.vetro.plan.Decimals;
import it.vetro.plan.Evaluation;
import it.vetro.plan.Weights;
import it.vetro.project.Offices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the views of the indicators of one document. */
final class IndicatorViews {

  /** What a bar has room for beside it. */
  private static final int BAR_LETTERS = 24;

  private final PlanDocument document;
  private final Addresses addresses;
  private final Offices offices;
  private final Evaluation evaluation;
  private final Changes changes;
  private final Weights weights;
  private final Words words;
  private final Cells cells;

  IndicatorViews(
      PlanDocument document, Addresses addresses, Offices offices, Evaluation evaluation, Changes changes, Words words) {
    this.document = document;
    this.addresses = addresses;
    this.offices = offices;
    this.evaluation = evaluation;
    this.changes = changes;
    this.weights = new Weights(document);
    this.words = words;
    this.cells = new Cells(words);
  }

  IndicatorView view(Indicator indicator) {
    Indicator.Description about = indicator.description();
    return new IndicatorView(
        indicator.id(), indicator.code(), indicator.name(), Cells.marks(document, indicator.notes()),
        indicator.labels().marks().stream().map(m -> new IndicatorView.Label(m, document.labels().getOrDefault(m, ""))).toList(),
        indicator.labels().piraCode(), typology(about), about.measure(), about.text(),
        wanted(indicator), String.join(", ", about.dimensions()),
        String.join(", ", about.beneficiaries()), about.dataSource(), about.unitOfMeasure(), offices(indicator.offices()),
        objective(indicator), table(indicator), addresses.indicator(indicator), whole(indicator), parts(indicator),
        evaluation.of(indicator).map(this::view), weight(indicator), indicator.state().key(),
        FigureColumn.of(List.of(indicator), 1, false, evaluation.periods(), words), changes.of(indicator.id()),
        SourceText.of(indicator.source(), words));
  }

  private Optional<WeightView> weight(Indicator indicator) {
    if (!indicator.weight().isStated()) {
      return Optional.empty();
    }
    String share = indicator.state().isCurrent() ? weights.shareOf(indicator).filter(s -> !s.of().equals(indicator.objective()))
        .map(s -> words.say("indicatori.weight_share",
            Map.of("percent", Decimals.exact(s.percent()), "of", titleOf(s.of())))).orElse("") : "";
    return Optional.of(new WeightView(cells.of(indicator.weight(), changes.of(indicator.id(), "peso")), share));
  }

  private String titleOf(String objective) {
    return document.objective(objective).map(o -> o.title()).orElse(document.title());
  }

  /** Which way it is better; for a deadline, simply to be in time. */
  private String wanted(Indicator indicator) {
    boolean deadline = indicator.figures().stream().anyMatch(f -> f.target().map(Target::isDeadline).orElse(false));
    return deadline ? words.text("indicatori.in_time") : indicator.polarity().words();
  }

  /** As printed where the document's word differs from that of the id. */
  private String typology(Indicator.Description about) {
    return about.printedTypology().isEmpty()
        ? about.typologies().stream().map(slug -> typology(slug, words)).collect(Collectors.joining(", ")) : about.printedTypology();
  }

  /** A typology in words. */
  static String typology(String slug, Words words) {
    return words.find("indicatori.typologies." + slug).orElse(slug.replace('-', ' '));
  }

  private LinkView objective(Indicator indicator) {
    String title = document.objective(indicator.objective()).map(o -> o.title()).orElse("");
    return new LinkView(title, addresses.objective(indicator.objective()));
  }

  private LinkView table(Indicator indicator) {
    String title = document.tables().stream().filter(t -> t.id().equals(indicator.table())).findFirst()
        .map(t -> t.title()).orElse("");
    return new LinkView(title, addresses.table(indicator.table()));
  }

  private List<LinkView> offices(List<String> ids) {
    return ids.stream().map(id -> LinkView.toOffice(id, offices)).toList();
  }

  private List<PartView> parts(Indicator indicator) {
    if (indicator.parts().isEmpty()) {
      return List.of(part(indicator, 0, "", ""));
    }
    List<PartView> parts = new ArrayList<>();
    for (SubTarget part : indicator.parts()) {
      String number = part.number().isEmpty() ? Integer.toString(part.ordinal()) : part.number();
      parts.add(part(indicator, part.ordinal(), number, part.text()));
    }
    return parts;
  }

  /** The figures that a row with sub-targets has as a whole. */
  private Optional<PartView> whole(Indicator indicator) {
    return indicator.parts().isEmpty() || !stated(indicator, 0) ? Optional.empty() : Optional.of(part(indicator, 0, "", ""));
  }

  private static boolean stated(Indicator indicator, int part) {
    return indicator.figures().stream().anyMatch(f -> f.part() == part);
  }

  private PartView part(Indicator indicator, int part, String number, String text) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    indicator.figures().stream().filter(f -> f.part() == part)
        .forEach(f -> cells.putIfAbsent(FigureColumn.key(f.role(), f.period()), cell(indicator, f)));
    // a sub-target without any figure is covered by those of the whole row: its cells are not missing, there are none
    Cell absent = stated(indicator, part) || !stated(indicator, 0) ? this.cells.none() : Cell.BLANK;
    Map<String, OutcomeView> outcomes = new LinkedHashMap<>();
    if (stated(indicator, part)) {
      evaluation.periods().forEach(period -> evaluation.ofPart(indicator, part, period)
          .ifPresent(o -> outcomes.put(FigureColumn.outcomeKey(period), view(o))));
    }
    return new PartView(number, text, cells, absent, outcomes,
        indicator.figure(Role.RESULT, part, evaluation.period()).flatMap(r -> comparison(indicator, part, r)));
  }

  /** Only what can stand on one scale: two quantities of one unit, the target being the number itself. */
  private static Optional<PartView.Comparison> comparison(Indicator indicator, int part, Figure result) {
    return result.period().flatMap(period -> indicator.figure(Role.TARGET, part, period))
        .filter(f -> f.target().map(t -> t.reference().equals(Reference.ABSOLUTE) && t.parts().isEmpty()).orElse(false))
        .filter(f -> result.value() instanceof Value.Quantity reached && f.value() instanceof Value.Quantity wanted
            && reached.unit() == wanted.unit())
        .map(t -> comparison(result, (Value.Quantity) result.value(), t, (Value.Quantity) t.value()));
  }

  private static PartView.Comparison comparison(Figure result, Value.Quantity reached, Figure target, Value.Quantity wanted) {
    return new PartView.Comparison(reached.amount(), wanted.amount(), ChartLabel.of(result, reached, BAR_LETTERS),
        ChartLabel.of(target, wanted, BAR_LETTERS));
  }

  private Cell cell(Indicator indicator, Figure figure) {
    return cells.of(figure, Cells.marks(document, figure.notes()), changes.of(indicator.id(), figure));
  }

  private OutcomeView view(Outcome outcome) {
    return new OutcomeView(outcome.state().key(), outcome.origin() == Outcome.Origin.COMPUTED, outcome.rule(),
        outcome.attainment().map(a -> words.say("indicatori.attained", Map.of("percent", Decimals.print(a, 1)))).orElse(""),
        outcome.variance().map(IndicatorViews::variance).orElse(""));
  }

  private static String variance(Outcome.Variance variance) {
    int decimals = Math.max(0, variance.amount().stripTrailingZeros().scale());
    return (Decimals.signed(variance.amount(), decimals).replace('-', '−') + " " + variance.unit().label()).strip();
  }
}
