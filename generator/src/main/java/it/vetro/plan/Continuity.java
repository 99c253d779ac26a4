package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.ElementRef;
import it.vetro.model.Indicator;
import it.vetro.model.Objective;
import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the references from one document to another ({@code continua}). */
final class Continuity {

  private final Map<String, PlanDocument> documents = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Continuity() {}

  static List<Finding> check(Collection<PlanDocument> documents) {
    Continuity run = new Continuity();
    documents.forEach(d -> run.documents.put(d.id(), d));
    for (PlanDocument document : documents) {
      Map<ElementRef, String> taken = new HashMap<>();
      for (Objective o : document.objectives()) {
        run.checkOne(document, o.continues(), o.at(), false);
      }
      for (Indicator i : document.indicators()) {
        run.checkOne(document, i.continues(), i.at(), true);
        run.checkTaken(taken, i);
      }
    }
    return run.findings;
  }

  private void checkOne(PlanDocument document, Optional<ElementRef> reference, Position at, boolean indicator) {
    if (reference.isEmpty()) {
      return;
    }
    ElementRef ref = reference.get();
    PlanDocument other = documents.get(ref.document());
    boolean found = other != null
        && (indicator ? other.indicator(ref.element()).isPresent() : other.objective(ref.element()).isPresent());
    if (!found || ref.document().equals(document.id())) {
      findings.add(Finding.error("piano.continua-ignoto", at,
          "«continua» rimanda a «" + ref + "», che non esiste" + (found ? " in un documento precedente." : "."),
          "Scrivi documento#identificativo di un piano o di una relazione di questo ente."));
    }
  }

  private void checkTaken(Map<ElementRef, String> taken, Indicator indicator) {
    if (indicator.continues().isEmpty()) {
      return;
    }
    String first = taken.putIfAbsent(indicator.continues().get(), indicator.id());
    if (first != null) {
      findings.add(Finding.warning("piano.continua-doppio", indicator.at(),
          "«" + indicator.id() + "» e «" + first + "» continuano lo stesso indicatore «"
              + indicator.continues().get() + "».",
          "Una serie storica ha un solo seguito: tenere il rimando sulla riga giusta."));
    }
  }
}
