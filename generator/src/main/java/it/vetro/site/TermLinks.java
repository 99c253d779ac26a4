package it.vetro.site;

import it.vetro.bake.PageFinish;
import it.vetro.model.GlossaryTerm;
import it.vetro.site.page.GlossaryPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Links each word of the glossary where a page uses it first: in a paragraph, an item of a list, a definition or a cell of a
 * table inside {@code <main>}. Titles, links, buttons, captions, header cells and the like are left alone. Nothing else of
 * the page changes, so that it costs one walk over its characters and no parser.
 */
final class TermLinks implements PageFinish {

  private static final Set<String> PROSE = Set.of("p", "li", "dd", "dt", "td");
  private static final Set<String> CLOSED = Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "button", "code", "pre", "svg",
      "caption", "th", "strong", "summary", "label", "option", "nav", "time", "q", "cite", "abbr");

  private final Map<Character, List<Form>> formsByFirst = new HashMap<>();
  private final Set<String> without;
  private final int terms;

  /** A way in which a word stands in a page. */
  private record Form(String text, String id, boolean anyFirst) {

    boolean standsAt(String page, int at) {
      int rest = anyFirst ? 1 : 0;
      return page.regionMatches(at + rest, text, rest, text.length() - rest) && ends(page, at + text.length());
    }

    /** Whether a word ends before that place. */
    private static boolean ends(String page, int at) {
      char next = page.charAt(at);
      return !Character.isLetterOrDigit(next) && next != '_' && next != '@'
          && !(next == '-' && Character.isLetterOrDigit(page.charAt(at + 1)));
    }
  }

  /**
   * @param glossary the words
   * @param without addresses of the pages that get no links
   */
  TermLinks(List<GlossaryTerm> glossary, Set<String> without) {
    this.terms = glossary.size();
    this.without = without;
    for (GlossaryTerm term : glossary) {
      for (String text : term.forms()) {
        boolean anyFirst = text.chars().noneMatch(Character::isUpperCase);
        Form form = new Form(text, term.id(), anyFirst);
        put(text.charAt(0), form);
        if (anyFirst) {
          put(Character.toUpperCase(text.charAt(0)), form);
        }
      }
    }
    formsByFirst.values().forEach(forms -> forms.sort(Comparator.comparing(form -> -form.text().length())));
  }

  private void put(char first, Form form) {
    formsByFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(form);
  }

  @Override
  public String finish(String uri, String page) {
    int from = page.indexOf("<main");
    int to = page.indexOf("</main>");
    if (terms == 0 || from < 0 || to < 0 || without.contains(uri)) {
      return page;
    }
    String root = "../".repeat((int) uri.chars().filter(c -> c == '/').count());
    return new Walk(page, root + GlossaryPage.ADDRESS).over(from, to);
  }

  /** One page being walked over. */
  private final class Walk {

    private final String page;
    private final String glossary;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> linked = new HashSet<>();
    private int copied;
    private int prose;
    private int closed;

    Walk(String page, String glossary) {
      this.page = page;
      this.glossary = glossary;
    }

    String over(int from, int to) {
      int at = from;
      while (at < to && linked.size() < terms) {
        int tag = page.indexOf('<', at);
        if (prose > 0 && closed == 0) {
          text(at, tag);
        }
        int end = endOfTag(tag);
        tag(tag, end);
        at = end;
      }
      return copied == 0 ? page : out.append(page, copied, page.length()).toString();
    }

    /** The place after a tag; a ">" inside a value does not end it. */
    private int endOfTag(int tag) {
      if (page.startsWith("<!--", tag)) {
        return page.indexOf("-->", tag) + "-->".length();
      }
      char quote = 0;
      for (int i = tag; i < page.length(); i++) {
        char c = page.charAt(i);
        if (quote == 0 && c == '>') {
          return i + 1;
        }
        if (c == '"' || c == '\'') {
          quote = quote == 0 ? c : quote == c ? 0 : quote;
        }
      }
      return page.length();
    }

    private void tag(int start, int end) {
      boolean closing = page.charAt(start + 1) == '/';
      int first = start + (closing ? 2 : 1);
      int last = first;
      while (last < end && Character.isLetterOrDigit(page.charAt(last))) {
        last++;
      }
      String name = page.substring(first, last);
      int step = closing ? -1 : 1;
      if (PROSE.contains(name)) {
        prose = Math.max(0, prose + step);
      } else if (CLOSED.contains(name)) {
        closed = Math.max(0, closed + step);
      }
    }

    private void text(int from, int to) {
      boolean boundary = true;
      for (int i = from; i < to; i++) {
        char c = page.charAt(i);
        if (boundary && Character.isLetterOrDigit(c)) {
          i = word(i, to);
          boundary = false;
        } else {
          boundary = !Character.isLetterOrDigit(c) && "-_./@&#".indexOf(c) < 0;
        }
      }
    }

    /** Links the word that begins here, when it is one, and returns the last place that was looked at. */
    private int word(int at, int to) {
      for (Form form : formsByFirst.getOrDefault(page.charAt(at), List.of())) {
        int end = at + form.text().length();
        if (end <= to && form.standsAt(page, at)) {
          if (linked.add(form.id())) {
            out.append(page, copied, at).append(link(form.id(), page.substring(at, end)));
            copied = end;
          }
          return end - 1;
        }
      }
      return at;
    }

    private String link(String term, String word) {
      return new Element("a").addClass("v-termine").attr("href", glossary + "#" + term).text(word).outerHtml();
    }
  }
}
