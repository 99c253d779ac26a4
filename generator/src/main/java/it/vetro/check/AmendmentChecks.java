package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.Amendment;
import it.vetro.model.ElementState;
import it.vetro.model.Indicator;
import it.vetro.model.Objective;
import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.List;

/** Amendments: each has a reason and is decided, and what stands below an element that is gone is gone too. */
final class AmendmentChecks {

  private final PlanDocument document;
  private final List<Finding> findings = new ArrayList<>();

  private AmendmentChecks(PlanDocument document) {
    this.document = document;
  }

  static List<Finding> check(PlanDocument document) {
    AmendmentChecks run = new AmendmentChecks(document);
    document.amendments().forEach(run::amendment);
    for (Objective o : document.objectives()) {
      run.state(o.id(), o.state(), o.at());
      run.above(o.id(), o.state(), o.parent(), o.at());
    }
    for (Indicator i : document.indicators()) {
      run.state(i.id(), i.state(), i.at());
      run.above(i.id(), i.state(), i.objective(), i.at());
    }
    return run.findings;
  }

  private void amendment(Amendment amendment) {
    String what = "La modifica di «" + amendment.field() + "» per «" + amendment.element() + "»"
        + amendment.period().map(p -> " (" + p + ")").orElse("");
    if (amendment.undecided()) {
      findings.add(Finding.warning("piano.modifica-indecisa", amendment.at(),
          what + " non è decisa: il documento non permette di dire che cosa vale.",
          "Chiedi all'ufficio quale dei due vale, e poi togli «indeciso»."));
    } else if (amendment.reason().isEmpty()) {
      findings.add(Finding.notice("piano.modifica-senza-motivo", amendment.at(),
          what + " non ha un motivo.",
          "Scrivi in «motivo» il perché o la nota che lo dice; se il documento non lo dà non serve altro."));
    }
  }

  /** An element that came or went without a row in modifiche.csv that could say why. */
  private void state(String id, ElementState state, Position at) {
    boolean told = document.amendmentsOf(id).stream().anyMatch(a -> a.field().equals("stato"));
    if (state != ElementState.ACTIVE && !told) {
      findings.add(Finding.notice("piano.modifica-senza-motivo", at,
          "«" + id + "» risulta " + state.label() + ", ma non è detto perché.",
          "Aggiungi a modifiche.csv una riga per il campo «stato», con il motivo se il documento lo dà."));
    }
  }

  private void above(String id, ElementState state, String objective, Position at) {
    document.objective(objective).filter(o -> state.isCurrent() && !o.state().isCurrent()).ifPresent(gone ->
        findings.add(Finding.warning("piano.elemento-di-rimosso", at,
            "«" + id + "» è in vigore, ma l'obiettivo «" + gone.id() + "» a cui appartiene è " + gone.state().label()
                + ".",
            "Controlla la colonna «stato» dell'uno e dell'altro; se il documento dice così, resta segnalato.")));
  }
}
