package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Value;
import it.vetro.plan.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets that ask for less than the baseline, or for less than the year before: lawful, and worth a look. */
final class TargetChecks {

  private TargetChecks() {}

  static List<Finding> check(PlanDocument document) {
    List<Finding> findings = new ArrayList<>();
    for (Indicator indicator : document.indicators()) {
      if (indicator.state().isCurrent()) {
        worseThanBaseline(findings, indicator);
        worseThanTheYearBefore(findings, indicator);
      }
    }
    return findings;
  }

  private static void worseThanBaseline(List<Finding> findings, Indicator indicator) {
    for (Figure base : indicator.figures(Role.BASE, 0)) {
      Optional<Figure> first = levels(indicator).stream().filter(f -> isLater(f, base)).findFirst();
      if (first.isPresent() && worse(indicator.polarity(), base.value(), first.get().value())) {
        findings.add(Finding.notice("piano.target-sotto-base", first.get().at(),
            "L'obiettivo «" + first.get().printed() + "» di «" + indicator.id() + "» è peggiore del valore di partenza «"
                + base.printed() + "».",
            "Non è un errore: controlla la trascrizione e, se è giusta, spiegalo nel testo."));
      }
    }
  }

  private static boolean isLater(Figure target, Figure base) {
    return base.period().isEmpty() || target.period().orElseThrow().compareTo(base.period().get()) > 0;
  }

  private static void worseThanTheYearBefore(List<Finding> findings, Indicator indicator) {
    List<Figure> levels = levels(indicator);
    for (int i = 1; i < levels.size(); i++) {
      if (worse(indicator.polarity(), levels.get(i - 1).value(), levels.get(i).value())) {
        findings.add(Finding.notice("piano.target-in-calo", levels.get(i).at(),
            "L'obiettivo «" + levels.get(i).printed() + "» di «" + indicator.id()
                + "» è peggiore di quello dell'anno prima, «" + levels.get(i - 1).printed() + "».",
            "Non è un errore: controlla la trascrizione e, se è giusta, spiegalo nel testo."));
        return;
      }
    }
  }

  /** The targets of whole years that are levels (not changes nor references to a year), by year. */
  private static List<Figure> levels(Indicator indicator) {
    return indicator.figures(Role.TARGET, 0).stream()
        .filter(f -> f.value() instanceof Value.Quantity && f.period().filter(p -> p.half() == 0).isPresent())
        .filter(f -> f.target().map(Target::reference).filter(Reference.ABSOLUTE::equals).isPresent())
        .sorted((a, b) -> a.period().orElseThrow().compareTo(b.period().orElseThrow()))
        .toList();
  }

  private static boolean worse(Polarity polarity, Value before, Value after) {
    Optional<BigDecimal> difference = Change.difference(before, after);
    return difference.isPresent()
        && ((polarity == Polarity.HIGHER && difference.get().signum() < 0)
            || (polarity == Polarity.LOWER && difference.get().signum() > 0));
  }
}
