package it.vetro.site.paper;

import it.vetro.model.Chamber;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.SiteView;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cover of every PDF of a site says beside what the PDF is about: where the page with the same content is, and whom to
 * ask for another format. Only what the chamber states.
 *
 * @param page absolute address of the page; empty while nobody knows where the site will stand
 * @param path the same address from the root of the site
 * @param contacts how to reach the chamber; may be empty
 * @param website of the chamber; empty when not stated, or when there are contacts
 * @param seats with their addresses; none where there is another way to reach the chamber
 * @param feedback the page on how to report what cannot be read; empty when there is none, or no known address
 */
public record Imprint(
    String page,
    String path,
    List<SiteView.Contact> contacts,
    String website,
    List<Chamber.Seat> seats,
    String feedback) {

  /** Names kept for examples (RFC 2606 and 6761): a site that still has one has no address yet. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(.*\\.)?(example(\\.(com|net|org))?|test|invalid|localhost)", Pattern.CASE_INSENSITIVE);
  private static final List<String> WAYS = List.of("pec", "email", "telefono");

  /** @param page address of the page with the same content, from the root of the site */
  static Imprint of(Chamber chamber, SiteView site, String page) {
    List<SiteView.Contact> contacts = site.contacts().stream()
        .filter(c -> WAYS.stream().anyMatch(way -> c.text().equals(chamber.contacts().get(way)))).toList();
    List<Chamber.Seat> seats = contacts.isEmpty() && chamber.website().isEmpty()
        ? chamber.seats().stream().filter(s -> !s.address().isEmpty()).toList() : List.of();
    String feedback = site.footer().feedback();
    return new Imprint(absolute(chamber, page).orElse(""), folder(page), contacts,
        contacts.isEmpty() ? chamber.website() : "", seats, feedback.isEmpty() ? "" : absolute(chamber, feedback).orElse(""));
  }

  /** Where the world can read the site; empty where the chamber gives no address, or one made up for trials. */
  static String root(Chamber chamber) {
    String base = chamber.baseUrl();
    return base.isEmpty() || example(URI.create(base).getHost()) ? "" : base;
  }

  private static Optional<String> absolute(Chamber chamber, String page) {
    return Optional.of(root(chamber)).filter(root -> !root.isEmpty()).map(root -> root + folder(page));
  }

  private static boolean example(String host) {
    return host == null || EXAMPLE.matcher(host).matches();
  }

  /** The first page of a folder by the folder's name, as pages link to themselves. */
  private static String folder(String page) {
    return page.replaceFirst("(^|/)index\\.html$", "$1");
  }
}
