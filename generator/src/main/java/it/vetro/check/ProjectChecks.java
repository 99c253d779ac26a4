package it.vetro.check;

import it.vetro.finding.Findings;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;

/** Every check of a project that is not a matter of reading a single file. */
public final class ProjectChecks {

  private ProjectChecks() {}

  /** Checks the documents of every chamber of the project. */
  public static void run(Project project, Findings findings) {
    for (ChamberProject chamber : project.chambers()) {
      chamber.documents().forEach(document -> findings.addAll(PlanChecks.check(document)));
    }
  }
}
