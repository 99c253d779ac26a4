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
 */
public record Frame(String path, String area, List<LinkView> crumbs, String eyebrow, String lede, String description) {

  public static Frame of(String path, String area, List<LinkView> crumbs) {
    return new Frame(path, area, crumbs, "", "", "");
  }

  public Frame withEyebrow(String text) {
    return new Frame(path, area, crumbs, text, lede, description);
  }

  /** The sentence under the title, also told to search engines. */
  public Frame withLede(String text) {
    return new Frame(path, area, crumbs, eyebrow, text, text);
  }

  public Frame withDescription(String text) {
    return new Frame(path, area, crumbs, eyebrow, lede, text);
  }
}
