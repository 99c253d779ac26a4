package it.vetro.check;

import it.vetro.finding.Findings;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;

/** Every check of a project that is not a matter of reading a single file. */
public final class ProjectChecks {

  private ProjectChecks() {}

  /**
   * Checks the documents of every chamber of the project. What it finds are flaws of the documents themselves and of what
   * is said about them: told, and no reason not to publish what the documents print.
   */
  public static void run(Project project, Findings findings) {
    for (ChamberProject chamber : project.chambers()) {
      Series series = new Series(chamber.documents());
      for (PlanDocument document : chamber.documents()) {
        findings.addAll(PlanChecks.check(document, series));
        findings.addAll(ContentChecks.check(document, chamber.chamber().regime(), project.law().planContents()));
      }
    }
  }
}
