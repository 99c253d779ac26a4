package it.vetro.site.search;

import it.vetro.site.page.Catalogue;
import it.vetro.site.view.LinkView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page as the engine of the search reads it: the main content alone, with what the page can be found by. The points that
 * a hit may lead to are the names of rows, sheets and chapters, so that a hit bears the name of the row it leads to.
 */
final class SearchText {

  /** Between the names of a trail. */
  private static final String THEN = " › ";
  private static final String NOT_CONTENT = "nav, svg, script, template, [data-pagefind-ignore]";
  private static final String TOUCHING = "dt, th, td, span, time";
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String ROW_NAME = "th[scope=row], th[scope=rowgroup], th";
  private static final String ROW_WEIGHT = "3";
  private static final String NOT_IN_FORCE = "0.25";

  private SearchText() {}

  /**
   * Reads a built page.
   *
   * @param site the built folder
   * @return a page of HTML for the engine
   */
  static String of(Catalogue.Found page, Path site) throws IOException {
    Element main = Jsoup.parse(site.resolve(page.address()), "UTF-8").selectFirst("main");
    if (main == null) {
      throw new IOException("no main content in " + page.address());
    }
    main.select(NOT_CONTENT).remove();
    main.select("[id]").forEach(SearchText::name);
    main.select("h1").forEach(SearchText::first);
    main.select(TOUCHING).forEach(e -> e.before(new TextNode(" ")).after(new TextNode(" ")));
    main.select("tr > th[scope=row]").attr("data-pagefind-weight", ROW_WEIGHT);
    if (!page.facets().inForce()) {
      main.select(HEADINGS).attr("data-pagefind-weight", NOT_IN_FORCE);
      main.attr("data-pagefind-weight", NOT_IN_FORCE);
    }
    return document(page, main).outerHtml();
  }

  /** Gives the name of a point to the element that holds its words; a point without a name is none. */
  private static void name(Element point) {
    String id = point.id();
    if (point.is(HEADINGS + ", th, li, dt")) {
      return;
    }
    point.removeAttr("id");
    Element name = point.is("tr") ? point.selectFirst(ROW_NAME) : point.is("section, article, div") ? point.selectFirst(HEADINGS) : null;
    if (name != null && name.id().isEmpty()) {
      name.attr("id", id);
    }
  }

  /** Puts the title before the line above it, so that a page begins with its title. */
  private static void first(Element title) {
    Element above = title.previousElementSibling();
    if (above != null) {
      title.after(above);
    }
  }

  private static Document document(Catalogue.Found page, Element main) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.selectFirst("html").attr("lang", "it");
    Element head = document.head();
    tell(head, "meta", "title", page.title());
    tell(head, "meta", "percorso", page.trail().stream().map(LinkView::name).collect(Collectors.joining(THEN)));
    tell(head, "filter", "tipo", page.kind());
    page.places().forEach(place -> tell(head, "filter", "sezione", place));
    page.facets().years().forEach(year -> tell(head, "filter", "anno", String.valueOf(year)));
    page.facets().offices().stream().map(LinkView::href).forEach(office -> tell(head, "filter", "ufficio", office));
    document.body().appendChild(main.attr("data-pagefind-body", ""));
    return document;
  }

  private static void tell(Element head, String what, String key, String value) {
    if (!value.isEmpty()) {
      head.appendElement("meta").attr("data-pagefind-" + what, key + "[content]").attr("content", value);
    }
  }
}
