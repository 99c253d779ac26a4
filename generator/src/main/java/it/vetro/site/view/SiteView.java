package it.vetro.site.view;

import java.util.List;

/**
 * What every page of a chamber's site shows around its content.
 *
 * @param name the chamber's full name
 * @param slimHref address of the institutional site; empty when not stated
 * @param baseUrl absolute address of this site; empty when not stated
 * @param nav the areas of the site
 * @param footer the pages of the footer
 * @param contacts how to reach the chamber; empty when the documents do not say
 * @param licence of contents and data
 * @param build what made the pages
 * @param search address of the page of the search
 * @param indexed whether the search has its index: without it that page offers the indexes alone
 */
public record SiteView(
    String name,
    String slimHref,
    String baseUrl,
    List<Area> nav,
    Footer footer,
    List<Contact> contacts,
    LinkView licence,
    Build build,
    String search,
    boolean indexed) {

  /** An area of the main navigation. */
  public record Area(String id, String name, String href) {}

  /** Addresses of the pages that the footer links; empty for what is not there. The first four a public site must link. */
  public record Footer(String accessibility, String privacy, String legal, String feedback, String reuse, String glossary,
      String sitemap, String news, String feed) {}

  /** A way to reach the chamber; the address is empty for plain text. */
  public record Contact(String label, String text, String href) {}

  /** The version of Vetro, and the page with the proof of what was built. */
  public record Build(String version, String href) {}
}
