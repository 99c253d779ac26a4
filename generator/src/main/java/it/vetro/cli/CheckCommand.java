package it.vetro.cli;

import it.vetro.check.ProjectChecks;
import it.vetro.check.completeness.BrokenLinks;
import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.SiteContent;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vetro check}: reads everything, checks it, writes nothing. */
@Command(
    name = "check",
    description = "Controlla i dati: lettura, riferimenti, conti dei piani e delle relazioni, e che cosa è pubblicato.")
final class CheckCommand extends ItalianCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ENTE", arity = "0..*", description = "Gli enti da controllare (di solito tutti).")
  private List<String> chambers = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMATO",
      defaultValue = "text",
      converter = Report.FormatConverter.class,
      description = "text per le persone, json per i programmi (di solito ${DEFAULT-VALUE}).")
  private Report.Format format;

  @Mixin private CompletenessOptions completeness;
  @Mixin private Threshold threshold;
  @Mixin private ProjectOptions options;

  @Override
  public Integer call() {
    Findings findings = new Findings();
    Project project = Selection.read(options.root(), chambers, findings);
    List<Finding> read = findings.sorted();
    Findings flaws = new Findings();
    ProjectChecks.run(project, findings, flaws);
    completeness.verify(project);
    List<Completeness> sections = new ArrayList<>();
    for (ChamberProject chamber : project.chambers()) {
      SiteContent site = new CheckedSite(project, chamber, options.today(), !project.unsound(chamber.id(), read));
      flaws.addAll(BrokenLinks.check(chamber, site));
      sections.add(completeness.check(project, chamber, options.today(), site));
    }
    findings.addAll(flaws.sorted());
    new Report(project, options.today(), findings.sorted(), Set.copyOf(flaws.sorted()),
        new CompletenessReport(sections, completeness.earlier(), completeness.listed())).print(format, out());
    if (completeness.listed()) {
      sections.forEach(section -> findings.addAll(section.findings()));
    }
    return threshold.exitCode(findings);
  }
}
