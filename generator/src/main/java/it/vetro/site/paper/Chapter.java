package it.vetro.site.paper;

import it.vetro.bake.Markdown;
import it.vetro.read.MarkdownFile;
import it.vetro.site.page.NarrativePages;
import it.vetro.site.view.SourceText;
import it.vetro.site.view.Words;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page as PDFs show it: a chapter of a plan or report, what is written of an objective.
 *
 * @param title of the chapter
 * @param href address of its page
 * @param html its text, without links into the site: on paper they lead nowhere
 * @param source where it comes from; empty when not stated
 */
public record Chapter(String title, String href, String html, String source) {

  private static final int LOWEST = 6;

  /** @param down how many levels below those of the page its headings stand */
  static Chapter of(MarkdownFile file, String href, int down, Words words) {
    Document text = Jsoup.parseBodyFragment(Markdown.html(file.body()));
    text.outputSettings().prettyPrint(false);
    for (Element heading : text.select("h1, h2, h3, h4")) {
      heading.tagName("h" + Math.min(LOWEST, heading.tagName().charAt(1) - '0' + down)).clearAttributes();
    }
    for (Element table : text.select("table:not(:has(caption))")) {
      table.prependElement("caption").text(words.say("carta.table_of", Map.of("title", titleAbove(table, file.get("title")))));
    }
    for (Element link : text.select("a[href]")) {
      if (!link.attr("href").matches("https?://.*")) {
        link.unwrap();
      }
    }
    return new Chapter(file.get("title"), href, text.body().html(), SourceText.of(NarrativePages.source(file), words));
  }

  /** The last heading before a table; the title of all where there is none. */
  private static String titleAbove(Element table, String title) {
    for (Element above = table.previousElementSibling(); above != null; above = above.previousElementSibling()) {
      if (above.tagName().matches("h[1-6]")) {
        return above.text();
      }
    }
    return title;
  }
}
