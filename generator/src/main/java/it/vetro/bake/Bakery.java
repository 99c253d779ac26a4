package it.vetro.bake;

import it.vetro.finding.Findings;

/**
 * Bakes the site of one chamber with JBake.
 *
 * <pre>{@code
 * BakeJob job = BakeJob.of(root, root.resolve("content/brescia"), staging, today)
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
    throw new UnsupportedOperationException();
  }
}
