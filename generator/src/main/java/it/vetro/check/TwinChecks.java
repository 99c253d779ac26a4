package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Value;
import it.vetro.plan.TargetMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two rows that are the same indicator, strategic and operational: they stand or fall together, with one target. */
final class TwinChecks {

  private final List<Finding> findings = new ArrayList<>();

  private TwinChecks() {}

  static List<Finding> check(PlanDocument document) {
    TwinChecks run = new TwinChecks();
    for (Indicator indicator : document.indicators()) {
      document.indicator(indicator.sameAs()).ifPresent(twin -> run.compare(indicator, twin));
    }
    return run.findings;
  }

  private void compare(Indicator indicator, Indicator twin) {
    if (indicator.state().isCurrent() != twin.state().isCurrent()) {
      findings.add(Finding.warning("piano.gemello-rimosso", indicator.at(),
          "«" + indicator.id() + "» e «" + twin.id() + "» sono lo stesso indicatore, ma uno è in vigore e l'altro no.",
          "Controlla la colonna «stato» delle due righe; se il documento dice così, resta segnalato."));
    } else if (indicator.state().isCurrent()) {
      indicator.figures().stream().filter(f -> f.role() == Role.TARGET && f.period().isPresent())
          .forEach(f -> target(indicator, f, twin));
    }
  }

  private void target(Indicator indicator, Figure figure, Indicator twin) {
    Optional<Figure> other = twin.figure(Role.TARGET, figure.part(), figure.period().orElseThrow());
    if (other.isEmpty()) {
      return;
    }
    Target mine = figure.target().orElseThrow();
    Target its = other.get().target().orElseThrow();
    if (TargetMatch.same(mine, indicator.polarity(), its, twin.polarity())) {
      return;
    }
    String message = "«" + indicator.id() + "» e «" + twin.id() + "» sono lo stesso indicatore, ma per il "
        + figure.period().get() + " i target sono «" + mine.printed() + "» e «" + its.printed() + "».";
    String remedy = "Controlla la trascrizione; se il documento stampa così, resta segnalato.";
    boolean words = mine.value() instanceof Value.Text || its.value() instanceof Value.Text;
    findings.add(words
        ? Finding.warning("piano.gemello-diverso", figure.at(), message, remedy)
        : Finding.error("piano.gemello-diverso", figure.at(), message, remedy));
  }
}
