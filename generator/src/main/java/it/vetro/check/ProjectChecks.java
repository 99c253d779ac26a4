package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.util.List;

/** Every check of a project that is not a matter of reading a single file. */
public final class ProjectChecks {

  private ProjectChecks() {}

  /**
   * Checks the documents of every chamber of the project. A document that was not read whole is left out: what is
   * missing of it would look like its flaws.
   *
   * @param read what reading told
   * @param flaws where the flaws of the documents go; may be the same
   */
  public static void run(Project project, Findings read, Findings flaws) {
    List<Finding> errors = read.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    for (ChamberProject chamber : project.chambers()) {
      Series series = new Series(chamber.documents());
      for (PlanDocument document : chamber.documents()) {
        if (errors.stream().noneMatch(f -> concerns(f, document))) {
          flaws.addAll(PlanChecks.check(document, series));
          flaws.addAll(ContentChecks.check(document, chamber.chamber().regime(), project.law().planContents()));
        }
      }
    }
  }

  /** Whether a finding is about a file of the document's folder. */
  private static boolean concerns(Finding finding, PlanDocument document) {
    String yaml = document.at().file();
    return finding.at().file().startsWith(yaml.substring(0, yaml.lastIndexOf('/') + 1));
  }
}
