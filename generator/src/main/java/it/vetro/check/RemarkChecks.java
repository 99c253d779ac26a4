package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.model.PlanDocument;
import it.vetro.model.Remark;
import java.util.List;

/** What a person noticed in a document: told with what is computed, in its own grade. */
final class RemarkChecks {

  private RemarkChecks() {}

  static List<Finding> check(PlanDocument document) {
    return document.remarks().stream().map(RemarkChecks::finding).toList();
  }

  private static Finding finding(Remark remark) {
    String about = remark.element().isEmpty() ? "" : "«" + remark.element() + "»: ";
    String remedy = remark.remedy().isEmpty()
        ? "Se il documento dice così, resta segnalato." : remark.remedy();
    return new Finding(Severity.labelled(remark.grade()).orElse(Severity.NOTICE), "documento.segnalazione", remark.at(),
        about + remark.text(), remedy, "");
  }
}
