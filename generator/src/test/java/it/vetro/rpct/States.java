package it.vetro.rpct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.CompletenessCheck;
import it.vetro.check.completeness.SiteContent;
import it.vetro.finding.Findings;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.site.view.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The chamber that has every state of an obligation, and the chambers of the project. */
final class States {

  /** Every address is there; one PDF is a scan. */
  private static final SiteContent SITE = new SiteContent() {
    @Override
    public boolean has(String address) {
      return true;
    }

    @Override
    public Optional<PdfQuality> pdf(String address) {
      return address.contains("scansione") ? Optional.of(new PdfQuality(true, false, false)) : Optional.empty();
    }
  };

  private States() {}

  static Project all() {
    return read(Path.of("src/test/resources/progetti/completezza"), "prova");
  }

  static Project real(String chamber) {
    return read(Path.of(".."), chamber);
  }

  private static Project read(Path root, String chamber) {
    Findings findings = new Findings();
    Project project = new ProjectReader(root.toAbsolutePath().normalize(), findings).read(List.of(chamber));
    assertEquals(false, findings.hasErrors(), findings.sorted().toString());
    return project;
  }

  static Completeness on(String day, Project project) {
    return CompletenessCheck.of(project.law(), chamber(project), LocalDate.parse(day), SITE);
  }

  static ChamberProject chamber(Project project) {
    return project.chambers().get(0);
  }

  static RpctReport report(String day, Project project) {
    return RpctReport.of(project.law(), chamber(project), on(day, project), Words.in(Path.of("../templates")));
  }
}
