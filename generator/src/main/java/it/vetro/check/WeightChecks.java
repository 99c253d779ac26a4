package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.plan.Decimals;
import it.vetro.plan.Weights;
import it.vetro.plan.Weights.WeightSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weights: each set of siblings sums to 100 over its active elements, and so did the set before the amendments; a weight
 * counts only in a year for which there is a target.
 */
final class WeightChecks {

  private final PlanDocument document;
  private final List<Finding> findings = new ArrayList<>();

  private WeightChecks(PlanDocument document) {
    this.document = document;
  }

  static List<Finding> check(PlanDocument document) {
    WeightChecks run = new WeightChecks(document);
    for (WeightSet set : new Weights(document).sets()) {
      run.whole(set);
      if (set.indicators() && !set.before()) {
        document.years().forEach(year -> run.targets(set, year));
      }
    }
    return run.findings;
  }

  private void whole(WeightSet set) {
    if (!set.missing().isEmpty()) {
      missing(set);
    } else if (!set.isWhole()) {
      sum(set);
    }
  }

  private void missing(WeightSet set) {
    int all = set.missing().size() + set.weights().size();
    String stated = set.weights().isEmpty() ? "" : " I pesi scritti fanno " + Decimals.exact(set.sum()) + ".";
    String some = set.missing().size() == 1 ? "manca un peso" : "mancano " + set.missing().size() + " pesi";
    String message = what(set) + ": " + some + " su " + all + " (" + set.missing().stream().map(this::name).collect(Collectors.joining(", ")) + ")." + stated;
    tell(set, "piano.peso-mancante", message,
        "Scrivi il peso che il documento stampa; se non lo stampa resta segnalato, e non vale zero.");
  }

  private void sum(WeightSet set) {
    String message = what(set) + ": la somma dei pesi è " + Decimals.exact(set.sum()) + ", non 100.";
    if (set.isRounded()) {
      findings.add(Finding.notice("piano.pesi-non-100", position(set), message,
          "La differenza si spiega con gli arrotondamenti: non serve altro."));
      return;
    }
    tell(set, "piano.pesi-non-100", message,
        "Controlla pesi ed elementi rimossi, sostituiti e inseriti; se il documento stampa così, resta segnalato.");
  }

  private void tell(WeightSet set, String code, String message, String remedy) {
    findings.add(set.before()
        ? Finding.warning(code, position(set), message, remedy)
        : Finding.error(code, position(set), message, remedy));
  }

  private String what(WeightSet set) {
    String owner = document.objective(set.owner())
        .map(o -> " di «" + (o.code() + " " + o.title()).strip() + "»").orElse(" in cima all'albero");
    return (set.indicators() ? "Indicatori" : "Obiettivi") + owner + (set.before() ? ", prima delle modifiche" : "");
  }

  /** As the document names it. */
  private String name(String id) {
    return document.indicator(id).map(i -> "«" + (i.code() + " " + i.name()).strip() + "»")
        .or(() -> document.objective(id).map(o -> "«" + (o.code() + " " + o.title()).strip() + "»")).orElse("«" + id + "»");
  }

  private Position position(WeightSet set) {
    return document.objective(set.owner()).map(o -> o.at()).orElse(document.at());
  }

  /** Rows with a weight and without a target, in a year for which the document prints something in another of the set. */
  private void targets(WeightSet set, int year) {
    List<Indicator> rows = set.weights().keySet().stream().flatMap(id -> document.indicator(id).stream()).toList();
    List<Indicator> silent =
        rows.stream().filter(i -> targetsOf(i, year).allMatch(f -> f.value().isMissing())).toList();
    if (silent.isEmpty() || rows.stream().allMatch(i -> targetsOf(i, year).findAny().isEmpty())) {
      return;
    }
    BigDecimal lost = silent.stream().map(i -> set.weights().get(i.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> names = silent.stream()
        .map(i -> name(i.id()) + " (peso " + Decimals.exact(set.weights().get(i.id())) + ")").toList();
    findings.add(Finding.warning("piano.peso-senza-target", silent.get(0).at(),
        what(set) + ": nel " + year + " " + String.join(", ", names)
            + (silent.size() == 1 ? " ha un peso ma non un target" : " hanno un peso ma non un target")
            + ". Si misura solo " + Decimals.exact(set.sum().subtract(lost)) + " su " + Decimals.exact(set.sum()) + " dei pesi stampati.",
        "Controlla i target dell'anno; se il documento non ne dà, resta segnalato."));
  }

  private static Stream<Figure> targetsOf(Indicator indicator, int year) {
    return indicator.figures().stream()
        .filter(f -> f.role() == Role.TARGET && f.period().filter(p -> p.year() == year).isPresent());
  }
}
