package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.view.Frame;
import it.vetro.site.view.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page that a server shows when there is none at an address. It stands in for pages at any depth, and a relative link
 * would start from there: so all its links begin at the root of the server, with the path of the site's own address.
 */
public final class LostPage implements Pages {

  /** Where it stands. */
  public static final String ADDRESS = "404.html";

  private final String root;
  private final Words words;

  /**
   * @param baseUrl absolute address of the site; when it is empty the site counts as standing at the root of its server
   */
  public LostPage(String baseUrl, Words words) {
    this.root = root(baseUrl);
    this.words = words;
  }

  /** The path that every link of the page begins with, a slash at both ends. */
  public static String root(String baseUrl) {
    String path = baseUrl.isEmpty() ? "/" : URI.create(baseUrl).getPath();
    return path.endsWith("/") ? path : path + "/";
  }

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage(ADDRESS, "smarrita", words.text("smarrita.title"), Map.of(
        "frame", Frame.of("", "", List.of()).withLede(words.text("smarrita.lede")), "radice", root)));
  }
}
