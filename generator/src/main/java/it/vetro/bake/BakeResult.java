package it.vetro.bake;

import java.util.List;

/**
 * What a bake gave.
 *
 * @param complete whether every page and asset was written; when false the findings say why and the destination is
 *     to be thrown away
 * @param pages the pages written, by address
 * @param attachments how many other files were copied
 */
public record BakeResult(boolean complete, List<BakedPage> pages, int attachments) {

  public BakeResult {
    pages = List.copyOf(pages);
  }

  /** How many of them people read; feeds and other files for programs are not among them. */
  public int count() {
    return (int) pages.stream().filter(page -> page.uri().endsWith(".html")).count();
  }

  static BakeResult stopped() {
    return new BakeResult(false, List.of(), 0);
  }
}
