package it.vetro.check.completeness;

import java.util.Optional;

/** What the site of a chamber will hold, as far as can be known without building it. */
public interface SiteContent {

  /**
   * Whether there is something at an address of the site.
   *
   * @param address relative to the chamber's root, without fragment
   */
  boolean has(String address);

  /**
   * What is known of a PDF that the chamber has added to the site.
   *
   * @return empty for whatever is not such a file, also for the PDFs that Vetro makes: those are archival and have text
   */
  Optional<PdfQuality> pdf(String address);

  /**
   * What a PDF file is.
   *
   * @param readable whether it can be opened at all
   * @param archival whether it claims to be PDF/A
   * @param text whether it holds text, and not only images of pages
   */
  record PdfQuality(boolean readable, boolean archival, boolean text) {}
}
