package it.vetro.site;

import it.vetro.bake.PageFinish;
import it.vetro.site.view.PaperView;
import it.vetro.site.view.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Says behind each link to a PDF of the site what that file is, and links the page with the same content where nothing else
 * on the page does. For links of which no template speaks: in chapters of text, in lists of publications. Where the PDF is
 * not there the words of the link remain, and that it is missing. A template marks the links of which it speaks itself with
 * {@code type="application/pdf"}.
 */
final class PaperLinks implements PageFinish {

  private static final URI ROOT = URI.create("http://sito/");
  private static final String END = ".pdf\"";
  private static final String SPOKEN = "type=\"application/pdf\"";
  private static final Pattern LINK = Pattern.compile("<a\\shref=\"([^\":?#]+\\.pdf)\"([^>]*)>(.*?)</a>", Pattern.DOTALL);

  private final Set<String> all;
  private final Map<String, PaperView> there;
  private final Words words;

  /**
   * @param all addresses of the PDFs of the site
   * @param there those PDFs that are there
   */
  PaperLinks(Set<String> all, List<PaperView> there, Words words) {
    this.all = all;
    this.there = there.stream().collect(Collectors.toMap(PaperView::href, Function.identity()));
    this.words = words;
  }

  @Override
  public String finish(String uri, String page) {
    return page.contains(END)
        ? LINK.matcher(page).replaceAll(link -> Matcher.quoteReplacement(told(uri, page, link))) : page;
  }

  private String told(String uri, String page, MatchResult link) {
    String address = ROOT.relativize(ROOT.resolve(uri).resolve(link.group(1))).toString();
    if (!all.contains(address) || link.group(2).contains(SPOKEN)) {
      return link.group();
    }
    PaperView paper = there.get(address);
    if (paper == null) {
      return link.group(3) + " " + note("v-mancante", words.text("carte.absent")).appendText(")").outerHtml();
    }
    Element note = note("v-peso", facts(paper, link.group(3)));
    String same = "../".repeat((int) uri.chars().filter(c -> c == '/').count()) + paper.page();
    if (!uri.equals(paper.page()) && !page.contains("href=\"" + same + "\"")) {
      note.appendText(words.text("carte.also") + " ").appendElement("a").attr("href", same).text(words.text("carte.as_page"));
    }
    return link.group() + " " + note.appendText(")").outerHtml();
  }

  /** Of a link that says itself that it is a PDF only the rest. */
  private String facts(PaperView paper, String name) {
    String facts = words.say("carte.behind", Map.of("length", paper.length(), "standards", paper.standards()));
    return name.contains(words.text("formati.pdf")) ? facts : words.say("carte.behind_unnamed", Map.of("facts", facts));
  }

  private static Element note(String look, String text) {
    return new Element("span").addClass(look).text("(" + text);
  }
}
