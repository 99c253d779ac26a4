package it.vetro.cli;

import it.vetro.check.ProjectChecks;
import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.CompletenessCheck;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.rpct.RpctFolder;
import it.vetro.site.BuiltSite;
import it.vetro.site.ChambersIndex;
import it.vetro.site.SiteBuilder;
import it.vetro.site.SiteOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a project, builds the sites, and says how it went. An error of reading stops a site: the input cannot be carried
 * faithfully. A flaw of a document does not: the site shows what the document prints, and the flaw is told.
 */
final class BuildRun {

  private final SiteOptions options;
  private final boolean reports;
  private final PrintWriter out;
  private final PrintWriter err;

  /** @param reports whether the folder of the RPCT is written too, beside the sites: a preview has none */
  BuildRun(SiteOptions options, boolean reports, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.reports = reports;
    this.out = out;
    this.err = err;
  }

  /**
   * @param chambers ids of those to build; all when empty
   * @param findings where the findings of reading and building go, not the flaws of the documents
   */
  void run(List<String> chambers, Findings findings) {
    Project project = Selection.read(options.root(), chambers, findings);
    Findings flaws = new Findings();
    ProjectChecks.run(project, findings, flaws);
    try (OutputLock mine = OutputLock.take(options.output())) {
      build(project, findings, flaws.sorted());
    }
  }

  private void build(Project project, Findings findings, List<Finding> flaws) {
    List<Finding> read = findings.sorted();
    SiteBuilder builder = new SiteBuilder(project, options);
    List<String> lines = new ArrayList<>(project.unreadable().stream().map(Messages::notBuilt).toList());
    project.unreadable().forEach(builder::recover);
    boolean any = false;
    for (ChamberProject chamber : project.chambers()) {
      Progress.say(Messages.building(chamber.chamber().name()));
      builder.recover(chamber.id());
      Optional<BuiltSite> built = project.unsound(chamber.id(), read) ? Optional.empty() : builder.build(chamber, findings);
      any |= built.isPresent();
      lines.add(built.map(site -> Messages.built(chamber.id(), site.pages(), site.documents(), site.folder()))
          .orElseGet(() -> Messages.notBuilt(chamber.id())));
      if (built.isPresent() && reports) {
        lines.add(report(project, chamber, findings).map(folder -> Messages.reported(chamber.id(), folder))
            .orElseGet(() -> Messages.notReported(chamber.id())));
      }
    }
    try {
      if (any) {
        new ChambersIndex(options).write(findings);
      }
    } finally {
      report(findings.sorted(), Set.copyOf(read));
      tell(project, flaws);
      lines.forEach(out::println);
      out.flush();
    }
  }

  /** The folder of the RPCT, from the same data as the site that was just built. */
  private Optional<Path> report(Project project, ChamberProject chamber, Findings findings) {
    Completeness state = CompletenessCheck.of(project.law(), chamber, options.today(),
        new CheckedSite(project, chamber, options.today(), true));
    return new RpctFolder(project.law(), options).write(chamber, state, new GridExtras(project, options).of(chamber), findings);
  }

  /** Errors, and whatever only a build can tell: the rest is for {@code vetro check}. */
  private void report(List<Finding> findings, Set<Finding> read) {
    findings.stream().filter(f -> f.severity() == Severity.ERROR || !read.contains(f))
        .forEach(f -> err.println(Messages.line(f)));
    if (!findings.isEmpty()) {
      err.println(Messages.summary(findings) + " " + Messages.onlyErrorsShown());
    }
    err.flush();
  }

  /** How many flaws the documents have, by chamber, and how to see them. */
  private void tell(Project project, List<Finding> flaws) {
    for (ChamberProject chamber : project.chambers()) {
      List<Finding> own = flaws.stream().filter(f -> project.concerns(f, chamber.id())).toList();
      if (!own.isEmpty()) {
        err.println(Messages.flaws(chamber.id(), own));
      }
    }
    err.flush();
  }
}
