package it.vetro.cli;

import it.vetro.check.completeness.SiteContent;
import it.vetro.pdf.PdfFacts;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.SiteFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the checks what the site of a chamber will hold. Pages are made only when a link leads to one; a PDF is opened once. */
final class CheckedSite implements SiteContent {

  private final Project project;
  private final ChamberProject chamber;
  private final LocalDate today;
  private final Map<Path, PdfQuality> opened = new HashMap<>();
  private SiteFiles files;

  CheckedSite(Project project, ChamberProject chamber, LocalDate today) {
    this.project = project;
    this.chamber = chamber;
    this.today = today;
  }

  @Override
  public boolean has(String address) {
    return files().has(address);
  }

  @Override
  public Optional<PdfQuality> pdf(String address) {
    return address.contains("://") ? Optional.empty()
        : files().added(address).map(file -> opened.computeIfAbsent(file, CheckedSite::look));
  }

  private static PdfQuality look(Path file) {
    PdfFacts facts = PdfFacts.of(file);
    return new PdfQuality(facts.readable(), facts.archival(), facts.text());
  }

  private SiteFiles files() {
    if (files == null) {
      files = new SiteFiles(project, chamber, today);
    }
    return files;
  }
}
