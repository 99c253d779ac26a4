package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.model.PlanDocument;
import it.vetro.model.Remark;
import java.util.List;
import java.util.Optional;

/** What a person noticed in a document: told with what is computed, in its own grade. */
final class RemarkChecks {

  private RemarkChecks() {}

  static List<Finding> check(PlanDocument document) {
    return document.remarks().stream().map(r -> finding(document, r)).toList();
  }

  private static Finding finding(PlanDocument document, Remark remark) {
    String about = remark.element().isEmpty() ? "" : "«" + name(document, remark.element()) + "»: ";
    String remedy = remark.remedy().isEmpty()
        ? "Se il documento dice così, resta segnalato." : remark.remedy();
    return new Finding(Severity.labelled(remark.grade()).orElse(Severity.NOTICE), "documento.segnalazione", remark.at(),
        about + remark.text(), remedy, "");
  }

  /** As the document names it: an objective, an indicator, a table; a chapter by its folder. */
  private static String name(PlanDocument document, String element) {
    Optional<String> objective = document.objective(element).map(o -> (o.code() + " " + o.title()).strip());
    Optional<String> indicator = document.indicator(element).map(i -> (i.code() + " " + i.name()).strip());
    Optional<String> table = element.startsWith("tabelle/")
        ? document.dataTable(element.substring("tabelle/".length())).map(t -> t.title()) : Optional.empty();
    return objective.or(() -> indicator).or(() -> table).orElse(element);
  }
}
