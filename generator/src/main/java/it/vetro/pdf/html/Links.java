package it.vetro.pdf.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses a PDF, far from the site it was published on, can lead to. */
final class Links {

  private Links() {}

  /** The address in ASCII, or nothing when it can be reached only from within a site. */
  static Optional<String> target(String href) {
    String address = href.strip();
    if (address.startsWith("#") && address.length() > 1) {
      return Optional.of(address);
    }
    String lower = address.toLowerCase(Locale.ROOT);
    boolean complete = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")
        || lower.startsWith("tel:");
    if (!complete) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(address.replace(" ", "%20")).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
