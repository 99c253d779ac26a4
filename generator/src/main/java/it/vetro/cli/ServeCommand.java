package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.serve.PreviewServer;
import it.vetro.serve.ProjectWatcher;
import it.vetro.site.SiteOptions;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vetro serve}: a preview that follows the changes. */
@Command(
    name = "serve",
    description = "Mostra il sito in anteprima su questo computer e lo ricompila a ogni modifica.")
final class ServeCommand extends ItalianCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65535;

  @Parameters(paramLabel = "ENTE", arity = "0..1", description = "L'ente da mostrare (di solito tutti).")
  private String chamber;

  @Option(names = "--port", paramLabel = "PORTA", defaultValue = "8000", description = "La porta (di solito ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--pdf", description = "Rifà anche i PDF a ogni modifica (di solito solo all'avvio).")
  private boolean pdf;

  @Option(names = "--search", description = "Fa anche l'indice della ricerca, a ogni modifica (di solito l'anteprima è senza).")
  private boolean search;

  @Option(names = "--drafts", description = "Mostra anche le bozze e le pagine con data futura.")
  private boolean drafts;

  @Option(names = "--output", paramLabel = "CARTELLA", description = "Dove mettere l'anteprima (di solito .vetro/anteprima nel progetto; output/ non si tocca).")
  private Path output;

  @Mixin private ProjectOptions options;

  @Override
  public Integer call() throws IOException {
    Path root = options.root();
    Path target = output == null ? root.resolve(".vetro/anteprima") : output.toAbsolutePath().normalize();
    List<Path> sources = Stream.of("data", "content", "templates", "assets/dist").map(root::resolve)
        .filter(Files::isDirectory).toList();
    // watching begins before the first build: what is saved meanwhile is not lost
    try (PreviewServer server = start(target); ProjectWatcher watcher = ProjectWatcher.over(sources)) {
      build(root, target, true);
      out().println(Messages.serving(server.address() + (chamber == null ? "" : chamber + "/")));
      out().flush();
      while (true) {
        watcher.await();
        out().println(Messages.changed());
        rebuild(root, target);
        server.reload();
      }
    } catch (InterruptedException stopped) {
      return 0;
    }
  }

  /** Builds again; whatever is wrong is said, and the preview goes on with the last good site. */
  private void rebuild(Path root, Path target) {
    try {
      build(root, target, pdf);
    } catch (VetroException wrong) {
      err().println(Messages.stopped(wrong.getMessage()));
    } catch (RuntimeException fault) {
      // a file that an editor keeps for a moment only; the next change builds again
      err().println(Messages.fault(fault));
    }
  }

  private PreviewServer start(Path target) throws IOException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw VetroException.usage(Messages.noPort(port));
    }
    try {
      return PreviewServer.start(target, port);
    } catch (SocketException taken) {
      throw VetroException.usage(Messages.portTaken(port));
    }
  }

  private void build(Path root, Path target, boolean documents) {
    SiteOptions site = new SiteOptions(root, target, options.today(), drafts, documents, Version.number()).withSearch(search);
    Findings findings = new Findings();
    new BuildRun(site, false, out(), err()).run(chamber == null ? List.of() : List.of(chamber), findings);
  }
}
