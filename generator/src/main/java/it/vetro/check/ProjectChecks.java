package it.vetro.check;

import it.vetro.anac.AnacFiles;
import it.vetro.anac.LinkMap;
import it.vetro.finding.Findings;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.time.LocalDate;

/** Every check of a project that is not a matter of reading a single file. */
public final class ProjectChecks {

  /** Later than every date that can be written. */
  private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

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
      findings.addAll(AnacFiles.of(chamber, project.law()).findings());
      LinkMap.of(chamber, project.law(), ANY_DAY).ifPresent(map -> findings.addAll(map.findings(chamber)));
    }
  }
}
