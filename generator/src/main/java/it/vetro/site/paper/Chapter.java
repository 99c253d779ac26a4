package it.vetro.site.paper;

import it.vetro.bake.Markdown;
import it.vetro.read.MarkdownFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A chapter of a plan or report as its PDF shows it.
 *
 * @param title of the chapter
 * @param href address of its page
 * @param html its text, with headings two levels below those of the page and without links into the site: on paper
 *     they lead nowhere
 */
public record Chapter(String title, String href, String html) {

  private static final int LEVELS_DOWN = 2;

  static Chapter of(MarkdownFile file, String href) {
    Document text = Jsoup.parseBodyFragment(Markdown.html(file.body()));
    text.outputSettings().prettyPrint(false);
    for (Element heading : text.select("h1, h2, h3, h4")) {
      heading.tagName("h" + Math.min(6, heading.tagName().charAt(1) - '0' + LEVELS_DOWN)).clearAttributes();
    }
    for (Element link : text.select("a[href]")) {
      if (!link.attr("href").matches("https?://.*")) {
        link.unwrap();
      }
    }
    return new Chapter(file.get("title"), href, text.body().html());
  }
}
