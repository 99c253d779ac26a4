package it.vetro.site.paper;

import it.vetro.site.news.News;
import it.vetro.site.page.NewsPages;
import it.vetro.site.view.Words;
import java.util.Map;
import java.util.stream.Stream;

/** What changed in a chamber's site. Where there is nothing to tell, not even that something has no date, there is no PDF. */
public record NewsPapers(News news, Words words) implements Papers {

  /** Address of the PDF. */
  public static final String PDF = "documenti/novita.pdf";

  @Override
  public Stream<Paper> papers() {
    return news.items().isEmpty() && news.undated().isEmpty() ? Stream.of()
        : Stream.of(new Paper(PDF, words.text("stampe.news_title"), words.text("novita.lede"), NewsPages.ADDRESS, "pdf/novita.ftlh",
            () -> Map.of("novita", news)));
  }
}
