package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Decimals;
import it.vetro.plan.Weights;
import java.util.ArrayList;
import java.util.List;

/** Weights: each set of siblings sums to 100 over its active elements, and so did the set before the amendments. */
final class WeightChecks {

  private WeightChecks() {}

  static List<Finding> check(PlanDocument document) {
    List<Finding> findings = new ArrayList<>();
    for (Weights.WeightSet set : new Weights(document).sets()) {
      if (!set.missing().isEmpty()) {
        findings.add(missing(document, set));
      } else if (!set.isWhole()) {
        findings.add(sum(document, set));
      }
    }
    return findings;
  }

  private static Finding missing(PlanDocument document, Weights.WeightSet set) {
    String message = what(document, set) + " ha elementi senza peso: " + String.join(", ", set.missing())
        + ". I pesi scritti fanno " + Decimals.exact(set.sum()) + ".";
    return of(set, position(document, set), "piano.peso-mancante", message,
        "Scrivi il peso che il documento stampa; un peso che manca non vale zero.");
  }

  private static Finding sum(PlanDocument document, Weights.WeightSet set) {
    String message = what(document, set) + " non fa 100: la somma dei pesi è " + Decimals.exact(set.sum()) + ".";
    return of(set, position(document, set), "piano.pesi-non-100", message,
        "Controlla pesi ed elementi rimossi, sostituiti e inseriti; se il documento stampa così, resta segnalato.");
  }

  private static Finding of(Weights.WeightSet set, Position at, String code, String message, String remedy) {
    return set.before() ? Finding.warning(code, at, message, remedy) : Finding.error(code, at, message, remedy);
  }

  private static String what(PlanDocument document, Weights.WeightSet set) {
    String owner = document.objective(set.owner()).map(o -> "«" + o.title() + "»").orElse("del documento");
    String of = document.objective(set.owner()).isPresent() ? "di " : "";
    return "L'insieme " + (set.indicators() ? "degli indicatori " : "degli obiettivi ") + of + owner
        + (set.before() ? " prima delle modifiche" : "");
  }

  private static Position position(PlanDocument document, Weights.WeightSet set) {
    return document.objective(set.owner()).map(o -> o.at()).orElse(document.at());
  }
}
