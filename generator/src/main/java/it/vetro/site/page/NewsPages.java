package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.TransparencySection;
import it.vetro.site.news.News;
import it.vetro.site.news.NewsItem;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed, as a page and as Atom feeds (RFC 4287): one of the site, and one of each first-level section. A feed bears
 * the date of its latest entry; one without entries would have none to bear, so there is no feed where nothing is dated. Nor
 * is there any without the address of the site, which every identifier in it begins with.
 */
public final class NewsPages implements Pages {

  /** The page. */
  public static final String ADDRESS = "novita/index.html";

  /** The feed of the site. */
  public static final String FEED = "feed.xml";

  private static final int MOST_ENTRIES = 100;

  private final News news;
  private final boolean feeds;
  private final Words words;

  /**
   * @param baseUrl absolute address of the site; may be empty
   */
  public NewsPages(News news, String baseUrl, Words words) {
    this.news = news;
    this.feeds = !baseUrl.isEmpty();
    this.words = words;
  }

  @Override
  public Stream<GeneratedPage> pages() {
    List<GeneratedPage> pages = new ArrayList<>();
    Map<String, Object> model = new HashMap<>();
    model.put("frame", Frame.of(ADDRESS, "", List.of()).withLede(words.text("novita.lede")));
    model.put("novita", news);
    model.put("feed", feed());
    model.put("feedSezioni", news.sections().stream().filter(s -> !feed(s).isEmpty())
        .map(s -> new LinkView(s.name(), feed(s))).toList());
    pages.add(new GeneratedPage(ADDRESS, "novita", words.text("novita.title"), model));
    if (!feed().isEmpty()) {
      pages.add(feed(FEED, words.text("novita.title"), ADDRESS, news.items()));
    }
    news.sections().stream().filter(s -> !feed(s).isEmpty())
        .forEach(s -> pages.add(feed(feed(s), s.name(), LinkView.toSection(s).href(), news.of(s))));
    return pages.stream();
  }

  private static GeneratedPage feed(String address, String title, String page, List<NewsItem> items) {
    return new GeneratedPage(address, "atom", title, Map.of("self", address, "pagina", page,
        "voci", items.stream().limit(MOST_ENTRIES).toList()));
  }

  /** Address of the feed of the site; empty when there is none. */
  public String feed() {
    return feeds && !news.items().isEmpty() ? FEED : "";
  }

  /** Address of the feed of a first-level section; empty when there is none. */
  public String feed(TransparencySection section) {
    return feeds && !news.of(section).isEmpty() ? TransparencySection.FOLDER + section.path() + "/" + FEED : "";
  }
}
