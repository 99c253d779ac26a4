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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vetro build}: compiles the sites. */
@Command(
    name = "build",
    description = "Compila i siti in output/. Un ente con errori non si compila, e la sua uscita precedente resta.",
    synopsisHeading = "Uso: ",
    descriptionHeading = "%n",
    parameterListHeading = "%nArgomenti:%n",
    optionListHeading = "%nOpzioni:%n")
final class BuildCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ENTE", arity = "0..*", description = "Gli enti da compilare (di solito tutti).")
  private List<String> chambers = new ArrayList<>();

  @Option(names = "--output", paramLabel = "CARTELLA", description = "Dove mettere i siti (di solito output/ nel progetto).")
  private Path output;

  @Option(names = "--no-pdf", description = "Non fa i PDF: più veloce, per le prove.")
  private boolean noPdf;

  @Option(names = "--drafts", description = "Compila anche le bozze e le pagine con data futura.")
  private boolean drafts;

  @Mixin private Threshold threshold;
  @Mixin private ProjectOptions options;
  @Mixin private StandardOptions standard;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path root = options.root();
    Path target = output == null ? root.resolve("output") : output.toAbsolutePath().normalize();
    Findings findings = new Findings();
    build(root, target, findings);
    return threshold.exitCode(findings);
  }

  private void build(Path root, Path target, Findings findings) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Project project = Selection.read(root, chambers, findings);
    ProjectChecks.run(project, findings);
    SiteOptions siteOptions = new SiteOptions(root, target, options.today(), drafts, !noPdf, Version.number());
    SiteBuilder builder = new SiteBuilder(project, siteOptions);
    List<String> lines = new ArrayList<>();
    for (ChamberProject chamber : project.chambers()) {
      Progress.say(Messages.building(chamber.chamber().name()));
      Optional<BuiltSite> built = stopped(project, chamber, findings) ? Optional.empty() : builder.build(chamber, findings);
      lines.add(built.map(site -> Messages.built(chamber.id(), site.pages(), site.documents(), site.folder()))
          .orElseGet(() -> Messages.notBuilt(chamber.id())));
    }
    new ChambersIndex(siteOptions).write(project, findings);
    report(findings.sorted(), err);
    lines.forEach(out::println);
    out.flush();
  }

  private static boolean stopped(Project project, ChamberProject chamber, Findings findings) {
    return findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR)
        .anyMatch(f -> project.concerns(f, chamber.id()) || project.concernsAll(f));
  }

  private static void report(List<Finding> findings, PrintWriter err) {
    findings.stream().filter(f -> f.severity() == Severity.ERROR).forEach(f -> err.println(Messages.line(f)));
    if (!findings.isEmpty()) {
      err.println(Messages.summary(findings) + " " + Messages.onlyErrorsShown());
    }
    err.flush();
  }
}
