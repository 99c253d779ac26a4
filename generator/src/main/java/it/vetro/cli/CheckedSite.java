package it.vetro.cli;

import it.vetro.check.completeness.SiteContent;
import it.vetro.pdf.file.PdfFacts;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.SiteFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the checks what the site of a chamber will hold. Pages are made only when a link leads to one, and only from data
 * without errors of reading, as when building; without them every link passes. A PDF is opened once.
 */
final class CheckedSite implements SiteContent {

  private final Map<Path, PdfQuality> opened = new HashMap<>();
  private final SiteFiles files;
  private final boolean sound;

  /** @param sound whether all that concerns the chamber could be read */
  CheckedSite(Project project, ChamberProject chamber, LocalDate today, boolean sound) {
    this.files = new SiteFiles(project, chamber, today);
    this.sound = sound;
  }

  @Override
  public boolean has(String address) {
    return !sound || files.has(address);
  }

  @Override
  public Optional<PdfQuality> pdf(String address) {
    return address.contains("://") ? Optional.empty()
        : files.added(address).map(file -> opened.computeIfAbsent(file, CheckedSite::look));
  }

  private static PdfQuality look(Path file) {
    PdfFacts facts = PdfFacts.of(file);
    return new PdfQuality(facts.readable(), facts.archival(), facts.text());
  }
}
