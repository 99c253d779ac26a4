package it.vetro.anac;

import it.vetro.check.ProjectChecks;
import it.vetro.finding.Findings;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.project.WorkingCopy;
import it.vetro.site.SiteBuilder;
import it.vetro.site.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The valid fixture with payments, acts of control, dates and a link map, and what is built from it. */
record AnacProject(WorkingCopy copy, Path output) {

  static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  static AnacProject in(Path folder) {
    return new AnacProject(WorkingCopy.in(folder).overlay(Path.of("src/test/resources/progetti/anac")),
        folder.resolve("output"));
  }

  /** Reads, checks and, without errors of reading, builds; the findings of all three. */
  Findings build() {
    return buildOn(TODAY);
  }

  Findings buildOn(LocalDate day) {
    Findings findings = new Findings();
    run(findings, day);
    return findings;
  }

  void run(Findings findings) {
    run(findings, TODAY);
  }

  private void run(Findings findings, LocalDate day) {
    ProjectReader reader = new ProjectReader(copy.root(), findings);
    Project project = reader.read(reader.chamberIds());
    boolean readable = !findings.hasErrors();
    ProjectChecks.run(project, findings, findings);
    if (readable) {
      SiteBuilder builder = new SiteBuilder(project, new SiteOptions(copy.root(), output, day, false, false, "prova"));
      project.chambers().forEach(chamber -> builder.build(chamber, findings));
    }
  }

  boolean has(String address) {
    return Files.exists(output.resolve("prova").resolve(address));
  }

  String text(String address) {
    try {
      return Files.readString(output.resolve("prova").resolve(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
