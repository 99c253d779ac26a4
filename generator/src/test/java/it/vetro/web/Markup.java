package it.vetro.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the markup of a page says without a browser: the order of its headings, the language of its parts. */
final class Markup {

  /** A passage shorter than this is a name or a term. */
  private static final int PASSAGE = 8;
  private static final double MANY = 0.25;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}’']+");
  private static final Set<String> ITALIAN = Set.of("di", "il", "la", "lo", "le", "gli", "un", "una", "che", "è", "non", "per",
      "con", "da", "del", "della", "dei", "delle", "al", "alla", "nel", "nella", "si", "sono", "e", "a", "i", "su");
  private static final Map<String, Set<String>> OTHERS = Map.of(
      "English", Set.of("the", "of", "and", "to", "in", "for", "with", "is", "are", "that", "by", "on", "this", "from", "an"),
      "French", Set.of("les", "des", "du", "et", "est", "pour", "dans", "une", "sur", "qui", "par", "avec", "aux", "ces"),
      "German", Set.of("der", "die", "das", "und", "ist", "mit", "von", "für", "den", "nicht", "ein", "eine", "auf", "zu"));

  private Markup() {}

  /** One title, and no level left out below it, on every page. */
  static CheckResult headings() throws IOException {
    return onEveryPage("titoli", Markup::headingsOf);
  }

  /** The language of every page and of its parts. */
  static CheckResult language() throws IOException {
    return onEveryPage("lingua", Markup::languageOf);
  }

  private static CheckResult onEveryPage(String id, Function<Document, List<String>> look) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (var page : BuiltSite.pages()) {
      look.apply(Jsoup.parse(page.toFile(), "UTF-8")).forEach(w -> wrong.add(BuiltSite.output().relativize(page) + ": " + w));
    }
    return new CheckResult(id, BuiltSite.pages().size(), wrong);
  }

  static List<String> headingsOf(Document html) {
    List<String> wrong = new ArrayList<>();
    if (html.select("h1").size() != 1) {
      wrong.add(html.select("h1").size() + " titles");
    }
    int level = 0;
    for (Element heading : html.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
      int here = heading.tagName().charAt(1) - '0';
      if (here > level + 1) {
        wrong.add("«" + heading.text() + "» skips a level");
      }
      level = here;
    }
    return wrong;
  }

  static List<String> languageOf(Document html) {
    List<String> wrong = new ArrayList<>();
    if (!html.selectFirst("html").attr("lang").equals("it")) {
      wrong.add("the language of the page is «" + html.selectFirst("html").attr("lang") + "»");
    }
    for (Element part : html.select("[lang]")) {
      Locale locale = Locale.forLanguageTag(part.attr("lang"));
      if (!Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
        wrong.add("«" + part.attr("lang") + "» is not a language");
      }
    }
    for (Element block : html.select("p, li, td, th, dd, caption, figcaption, h1, h2, h3, h4, h5, h6")) {
      if (block.closest("[lang]").tagName().equals("html") && block.select("[lang]").isEmpty()) {
        foreign(block.ownText()).ifPresent(language -> wrong.add(language + " is not declared: «" + block.ownText() + "»"));
      }
    }
    return wrong;
  }

  private static Optional<String> foreign(String text) {
    List<String> words = Arrays.stream(WORD.split(text.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList();
    long own = words.stream().filter(ITALIAN::contains).count();
    return words.size() < PASSAGE ? Optional.empty() : OTHERS.entrySet().stream().filter(language -> {
      long many = words.stream().filter(language.getValue()::contains).count();
      return many > own && many >= MANY * words.size();
    }).map(Map.Entry::getKey).findFirst();
  }
}
