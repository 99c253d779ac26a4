package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.pdf.PdfProfile;
import it.vetro.site.SiteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vetro build}: compiles the sites. */
@Command(
    name = "build",
    description = "Compila i siti in output/, e in output/_rpct/ il rapporto riservato al RPCT. Un ente i cui dati non si leggono non si compila, e la sua uscita precedente resta.")
final class BuildCommand extends ItalianCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ENTE", arity = "0..*", description = "Gli enti da compilare (di solito tutti).")
  private List<String> chambers = new ArrayList<>();

  @Option(names = "--output", paramLabel = "CARTELLA", description = "Dove mettere i siti (di solito output/ nel progetto).")
  private Path output;

  @Option(names = "--no-pdf", description = "Non rifà i PDF: restano quelli di prima. Più veloce, per le prove.")
  private boolean noPdf;

  @Option(names = "--pdf-profile", paramLabel = "NORME", converter = ProfileConverter.class, defaultValue = "ua1",
      description = "Gli standard dei PDF: ua1, PDF/UA-1 e PDF/A-3a (di solito); ua2, PDF/UA-2 e PDF/A-4f, per programmi recenti.")
  private PdfProfile profile;

  @Option(names = "--no-search", description = "Non fa l'indice della ricerca: i siti offrono solo gli indici. Più veloce, per le prove.")
  private boolean noSearch;

  @Option(names = "--drafts", description = "Compila anche le bozze e le pagine con data futura.")
  private boolean drafts;

  @Mixin private Threshold threshold;
  @Mixin private ProjectOptions options;

  @Override
  public Integer call() {
    Path root = options.root();
    Path target = output == null ? root.resolve("output") : output.toAbsolutePath().normalize();
    SiteOptions site = new SiteOptions(root, target, options.today(), drafts, !noPdf, Version.number()).withSearch(!noSearch)
        .withProfile(profile);
    Findings findings = new Findings();
    new BuildRun(site, true, out(), err()).run(chambers, findings);
    return threshold.exitCode(findings);
  }
}
