package it.vetro.cli;

import it.vetro.check.ProjectChecks;
import it.vetro.finding.Findings;
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
    description = "Controlla i dati: lettura, riferimenti, conti dei piani e delle relazioni.")
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

  @Mixin private Threshold threshold;
  @Mixin private ProjectOptions options;

  @Override
  public Integer call() {
    Findings findings = new Findings();
    Project project = Selection.read(options.root(), chambers, findings);
    Findings flaws = new Findings();
    ProjectChecks.run(project, findings, flaws);
    findings.addAll(flaws.sorted());
    new Report(project, options.today(), findings.sorted(), Set.copyOf(flaws.sorted())).print(format, out());
    return threshold.exitCode(findings);
  }
}
