package it.vetro.site.view;

import java.util.List;

/**
 * What surrounds the content of a page.
 *
 * @param path of the page from the chamber's root
 * @param area entry of the main navigation it belongs to; empty for none
 * @param crumbs from below the home page down to the parent
 * @param eyebrow short line above the title; may be empty
 * @param lede one or two sentences under the title; may be empty
 * @param description one sentence for search engines; may be empty
 * @param facets by what a search finds the page
 */
public record Frame(
    String path, String area, List<LinkView> crumbs, String eyebrow, String lede, String description, Facets facets) {

  public static Frame of(String path, String area, List<LinkView> crumbs) {
    return new Frame(path, area, crumbs, "", "", "", Facets.NONE);
  }

  public Frame withEyebrow(String text) {
    return new Frame(path, area, crumbs, text, lede, description, facets);
  }

  public Frame withFacets(Facets found) {
    return new Frame(path, area, crumbs, eyebrow, lede, description, found);
  }

  /** The sentence under the title, also told to search engines. */
  public Frame withLede(String text) {
    return new Frame(path, area, crumbs, eyebrow, text, text, facets);
  }

  public Frame withDescription(String text) {
    return new Frame(path, area, crumbs, eyebrow, lede, text, facets);
  }
}
