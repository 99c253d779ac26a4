package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.law.Law;
import it.vetro.model.AccessibilityEvidence;
import it.vetro.model.GridEdition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A whole project: the law once, and the chambers.
 *
 * @param root the project's folder
 * @param law the section tree and the obligations
 * @param grids the editions of the OIV's grid, by year
 * @param evidence what the checks of accessibility found; empty when they were never run
 * @param chambers in the order of their ids
 * @param unreadable ids of the chambers that are not among them because their {@code ente.yaml} has errors
 */
public record Project(
    Path root, Law law, List<GridEdition> grids, Optional<AccessibilityEvidence> evidence, List<ChamberProject> chambers,
    List<String> unreadable) {

  /** The folders of {@code data/} that belong to no chamber. */
  private static final List<String> SHARED = List.of("data/normativa/", "data/schemi/", "data/prove/");

  /** An edition of the OIV's grid. */
  public Optional<GridEdition> grid(int year) {
    return grids.stream().filter(edition -> edition.year() == year).findFirst();
  }

  public Optional<ChamberProject> chamber(String id) {
    return chambers.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Whether a finding is about a file of that chamber. */
  public boolean concerns(Finding finding, String chamberId) {
    String file = finding.at().file();
    return file.startsWith("data/" + chamberId + "/") || file.startsWith("content/" + chamberId + "/");
  }

  /** Whether what was read of a chamber, or of what all share, has errors: its pages cannot be made faithfully. */
  public boolean unsound(String chamberId, List<Finding> read) {
    return read.stream().filter(f -> f.severity() == Severity.ERROR).anyMatch(f -> concerns(f, chamberId) || concernsAll(f));
  }

  /** Whether a finding is about something that all chambers share: the law, a template, the configuration. */
  public boolean concernsAll(Finding finding) {
    String file = finding.at().file();
    return SHARED.stream().anyMatch(file::startsWith) || !(file.startsWith("data/") || file.startsWith("content/"));
  }
}
