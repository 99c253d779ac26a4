package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Plans;
import it.vetro.plan.Series;
import java.util.List;

/** What the checks say of a small plan. */
final class Checked {

  private Checked() {}

  static List<Finding> all(Plans plan) {
    PlanDocument document = plan.build();
    return PlanChecks.check(document, new Series(List.of(document)));
  }

  static List<Finding> only(Plans plan, String code) {
    return all(plan).stream().filter(f -> f.code().equals(code)).toList();
  }

  /** Grades and messages of one code: {@code ERROR …}. */
  static List<String> said(Plans plan, String code) {
    return only(plan, code).stream().map(f -> f.severity() + " " + f.message()).toList();
  }

  static List<Severity> grades(Plans plan, String code) {
    return only(plan, code).stream().map(Finding::severity).toList();
  }
}
