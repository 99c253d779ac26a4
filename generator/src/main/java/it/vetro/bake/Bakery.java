package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.read.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jbake.app.Asset;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * Bakes the site of one chamber with JBake.
 *
 * <pre>{@code
 * BakeJob job = BakeJob.of(root, root.resolve("content/prova"), staging, today)
 *     .withPages(List.of(new GeneratedPage("piani/index.html", "elenco", "Piani", Map.of("piani", plans))))
 *     .withShared(Map.of("ente", body));
 * BakeResult result = Bakery.bake(job, findings);
 * }</pre>
 *
 * <p>Whatever stock JBake would skip or spoil without a word is a finding here, and with an error among them nothing
 * is written. JBake keeps document types, engines and extractors in static fields: one bake at a time in a JVM.
 */
public final class Bakery {

  private Bakery() {}

  /**
   * Checks and bakes.
   *
   * @param job what to bake
   * @param findings where the mistakes of pages and templates go
   * @return what was written; not complete when this bake added an error to the findings
   * @throws it.vetro.finding.VetroException when the destination is not empty or cannot be written
   */
  public static synchronized BakeResult bake(BakeJob job, Findings findings) {
    Project.requireEmpty(job.destination());
    // errors that others found before do not stop this bake
    Findings own = new Findings();
    try {
      return Project.configuration(job, own)
          .map(configuration -> bake(job, configuration, own))
          .orElseGet(BakeResult::stopped);
    } finally {
      findings.addAll(own.sorted());
    }
  }

  private static BakeResult bake(BakeJob job, DefaultJBakeConfiguration configuration, Findings findings) {
    SourceTree tree = SourceTree.of(job.root(), job.content(), findings);
    int attachments = checkAddresses(job, tree, findings);
    if (job.data() != null) {
      DataFolder.check(job.root(), job.data(), findings);
    }
    MemoryContentStore store = new MemoryContentStore();
    FtlhEngine engine = new FtlhEngine(configuration, store, job.shared());
    new TemplateFaults(job, findings).parseAll(engine);

    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    SourceReader reader = new SourceReader(job.root(), findings);
    utensils.setCrawler(new ParallelCrawler(store, configuration, tree.pages(), reader, job, findings));
    utensils.setRenderer(new PageRenderer(store, configuration,
        new Templates(store, configuration, engine), job.finish()));
    utensils.setAsset(new Asset(configuration));
    new VetroOven(utensils, job, tree.attachments(), findings).bake();
    return findings.hasErrors() ? BakeResult.stopped() : new BakeResult(true, pages(store), attachments);
  }

  private static int checkAddresses(BakeJob job, SourceTree tree, Findings findings) {
    Addresses addresses = new Addresses(job.root(), findings);
    tree.pages().forEach(page -> addresses.claim(page.uri(), page.name()));
    tree.attachments().forEach(file -> addresses.claim(file.uri(), file.name()));
    addresses.claim(job.pages(), tree.pages());
    int copied = tree.attachments().size();
    for (Path folder : job.assets()) {
      if (Files.isDirectory(folder)) {
        copied += addresses.claimAll(folder, "");
      } else {
        findings.add(Finding.warning("progetto.risorse-mancanti", Position.of(Project.relative(job.root(), folder)),
            "Manca la cartella delle risorse: il sito resterebbe senza ciò che contiene.",
            "Ripristina la cartella, o compila le risorse prima del sito."));
      }
    }
    return copied;
  }

  private static List<BakedPage> pages(MemoryContentStore store) {
    return store.all().stream()
        .map(d -> new BakedPage(d.getUri(), d.getType(), d.getTitle(), d.getFile()))
        .sorted(Comparator.comparing(BakedPage::uri))
        .toList();
  }
}
