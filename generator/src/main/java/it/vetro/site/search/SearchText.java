package it.vetro.site.search;

import it.vetro.site.page.Catalogue;
import it.vetro.site.view.LinkView;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A page as the engine of the search reads it: the main content alone, with what the page can be found by. The points that
 * a hit may lead to are the names of rows, sheets and chapters, so that a hit bears the name of the row it leads to.
 */
final class SearchText {

  /** Between the names of a trail. */
  private static final String THEN = " › ";
  private static final String NOT_CONTENT = "nav, svg, script, template, [data-pagefind-ignore]";
  /** What a reader sees apart though no space stands between. */
  private static final Set<String> TOUCHING = Set.of("dt", "th", "td", "span", "time");
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String ROW_NAME = "th[scope=row], th[scope=rowgroup], th";
  private static final String WEIGHT = "data-pagefind-weight";
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
    Element main = mainOf(site.resolve(page.address()));
    main.select(NOT_CONTENT).remove();
    for (Element e : main.getAllElements()) {
      if (!e.id().isEmpty()) {
        name(e);
      }
      if (TOUCHING.contains(e.normalName())) {
        e.before(new TextNode(" ")).after(new TextNode(" "));
      }
      if (e.normalName().equals("h1")) {
        first(e);
      }
      if (e.normalName().equals("th") && e.attr("scope").equals("row")) {
        e.attr(WEIGHT, ROW_WEIGHT);
      }
    }
    if (!page.facets().inForce()) {
      main.select(HEADINGS).attr(WEIGHT, NOT_IN_FORCE);
      main.attr(WEIGHT, NOT_IN_FORCE);
    }
    return document(page, main).outerHtml();
  }

  /** The main content; what stands after it is not read. */
  private static Element mainOf(Path file) throws IOException {
    try (Reader html = Files.newBufferedReader(file); StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      return parser.expectFirst("main");
    } catch (IllegalArgumentException e) {
      throw new IOException("no main content in " + file, e);
    }
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
