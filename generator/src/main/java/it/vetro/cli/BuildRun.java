package it.vetro.cli;

import it.vetro.check.ProjectChecks;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.BuiltSite;
import it.vetro.site.ChambersIndex;
import it.vetro.site.SiteBuilder;
import it.vetro.site.SiteOptions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a project, builds the sites without errors, and says how it went. */
final class BuildRun {

  private final SiteOptions options;
  private final PrintWriter out;
  private final PrintWriter err;

  BuildRun(SiteOptions options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /** @param chambers ids of those to build; all when empty */
  void run(List<String> chambers, Findings findings) {
    Project project = Selection.read(options.root(), chambers, findings);
    ProjectChecks.run(project, findings);
    SiteBuilder builder = new SiteBuilder(project, options);
    List<String> lines = new ArrayList<>();
    for (ChamberProject chamber : project.chambers()) {
      Progress.say(Messages.building(chamber.chamber().name()));
      Optional<BuiltSite> built = wrong(project, chamber, findings) ? Optional.empty() : builder.build(chamber, findings);
      lines.add(built.map(site -> Messages.built(chamber.id(), site.pages(), site.documents(), site.folder()))
          .orElseGet(() -> Messages.notBuilt(chamber.id())));
    }
    new ChambersIndex(options).write(project, findings);
    report(findings.sorted());
    lines.forEach(out::println);
    out.flush();
  }

  private static boolean wrong(Project project, ChamberProject chamber, Findings findings) {
    return findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR)
        .anyMatch(f -> project.concerns(f, chamber.id()) || project.concernsAll(f));
  }

  private void report(List<Finding> findings) {
    findings.stream().filter(f -> f.severity() == Severity.ERROR).forEach(f -> err.println(Messages.line(f)));
    if (!findings.isEmpty()) {
      err.println(Messages.summary(findings) + " " + Messages.onlyErrorsShown());
    }
    err.flush();
  }
}
