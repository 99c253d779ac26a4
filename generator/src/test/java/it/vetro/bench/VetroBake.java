package it.vetro.bench;

import it.vetro.bake.BakeJob;
import it.vetro.bake.BakeResult;
import it.vetro.bake.Bakery;
import it.vetro.bake.GeneratedPage;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Bakes the corpus with Vetro's engine: {@code VetroBake <project> <destination>}. */
public final class VetroBake {

  private VetroBake() {}

  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    Findings findings = new Findings();
    BakeJob job = BakeJob.of(root, root.resolve("content"), Path.of(arguments[1]), LocalDate.of(2025, 12, 31))
        .withPages(List.of(
            new GeneratedPage("index.html", "indice", "Indice", Map.of()),
            new GeneratedPage("sitemap.xml", "mappa", "Mappa", Map.of())));
    BakeResult result = Bakery.bake(job, findings);
    if (!result.complete()) {
      throw new IllegalStateException(findings.sorted().stream().map(Finding::toString).toList().toString());
    }
  }
}
