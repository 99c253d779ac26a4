package it.vetro.check;

import it.vetro.anac.AnacFiles;
import it.vetro.anac.LinkMap;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.time.LocalDate;
import java.util.List;

/** Every check of a project that is not a matter of reading a single file. */
public final class ProjectChecks {

  /** Later than every date that can be written. */
  private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

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
      flaws.addAll(ReminderChecks.check(chamber.reminders()));
      Series series = new Series(chamber.documents());
      for (PlanDocument document : chamber.documents()) {
        if (errors.stream().noneMatch(f -> concerns(f, document))) {
          flaws.addAll(PlanChecks.check(document, series));
          flaws.addAll(ContentChecks.check(document, chamber.chamber().regime(), project.law().planContents()));
        }
      }
      flaws.addAll(AnacFiles.of(chamber, project.law()).findings());
      if (errors.stream().noneMatch(f -> project.concerns(f, chamber.id()))) {
        flaws.addAll(CatalogueChecks.check(chamber));
      }
      LinkMap.of(chamber, project.law(), ANY_DAY).ifPresent(map -> flaws.addAll(map.findings(chamber)));
    }
  }

  /** Whether a finding is about a file of the document's folder. */
  private static boolean concerns(Finding finding, PlanDocument document) {
    String yaml = document.at().file();
    return finding.at().file().startsWith(yaml.substring(0, yaml.lastIndexOf('/') + 1));
  }
}
