package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.model.TransparencySection;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every page must have, whoever looks at it: working links, the section one link away, headings in order. */
class PageStructureTest {

  private static final Map<Path, Document> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void parse() throws IOException {
    for (Path page : BuiltSite.pages()) {
      PAGES.put(page, Jsoup.parse(page.toFile(), "UTF-8"));
    }
  }

  @Test
  void everyLinkAndEveryFileLeadsSomewhere() {
    Set<String> dead = new TreeSet<>();
    PAGES.forEach((page, html) -> {
      for (Element element : html.select("[href], [src]")) {
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!resolves(page, target)) {
          dead.add(BuiltSite.output().relativize(page) + " -> " + target);
        }
      }
    });
    assertEquals(Set.of(), dead);
  }

  private static boolean resolves(Path page, String target) {
    if (target.matches("(https?|mailto|tel):.*")) {
      return true;
    }
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    Path found = file.isEmpty() ? page : page.getParent().resolve(file).normalize();
    if (!found.startsWith(BuiltSite.output()) || !Files.isRegularFile(found)) {
      return false;
    }
    String anchor = hash < 0 ? "" : target.substring(hash + 1);
    return anchor.isEmpty() || !found.toString().endsWith(".html") || PAGES.get(found).getElementById(anchor) != null;
  }

  @Test
  void linksInsideTheSiteAreRelative() {
    PAGES.forEach((page, html) -> html.select("[href^=/], [src^=/]").forEach(element ->
        assertTrue(false, page + ": " + element.outerHtml())));
  }

  @Test
  void theFooterOfEveryPageLeadsToTheSectionAndToTheObligatoryPages() {
    sitePages().forEach((page, html) -> {
      assertEquals("Amministrazione trasparente",
          html.select("footer a[href$=amministrazione-trasparente/index.html]").text(), page.toString());
      for (String obligatory : List.of("accessibility-link", "privacy-policy-link", "legal-notes", "feedback")) {
        assertEquals(1, html.select("footer a[data-element=" + obligatory + "]").size(), obligatory + " in " + page);
      }
    });
  }

  @Test
  void everyPageHasOneTitleAndOneMain() {
    PAGES.forEach((page, html) -> {
      assertEquals("it", html.selectFirst("html").attr("lang"), page.toString());
      assertEquals(1, html.select("h1").size(), page.toString());
      assertEquals(1, html.select("main").size(), page.toString());
    });
  }

  @Test
  void titlesTellPagesApart() {
    Map<String, List<Path>> byTitle = new LinkedHashMap<>();
    sitePages().forEach((page, html) -> byTitle.computeIfAbsent(
        html.title() + " | " + html.select(".breadcrumb").text(), k -> new ArrayList<>()).add(page));
    byTitle.forEach((title, pages) -> assertEquals(1, pages.size(), title + ": " + pages));
  }

  @Test
  void everySectionOfTheLawHasItsPageLinkedFromItsParentByItsOfficialNameAlone() {
    Project project = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), new Findings()).read(List.of());
    Path root = BuiltSite.milano().resolve("amministrazione-trasparente");
    List<TransparencySection> sections = project.law().sections();
    assertEquals(23, sections.size());
    sections.forEach(section -> assertLinked(PAGES.get(root.resolve("index.html")), root, section));
    for (TransparencySection section : sections) {
      Path page = root.resolve(section.path()).resolve("index.html");
      section.children().forEach(child -> assertLinked(PAGES.get(page), page.getParent(), child));
    }
  }

  private static void assertLinked(Document parent, Path folder, TransparencySection section) {
    List<Element> links = parent.select("main a").stream().filter(a -> a.text().equals(section.name()))
        .filter(a -> folder.resolve(a.attr("href")).normalize().endsWith(section.path() + "/index.html")).toList();
    assertTrue(!links.isEmpty(), section.path() + " is not linked from " + folder);
    for (Element link : links) {
      assertTrue(link.closest("[hidden], .d-none, .visually-hidden, .sr-only, details") == null, "hidden: " + link);
    }
  }

  @Test
  void aSectionThatDoesNotApplySaysWhyAndNoSectionIsEmpty() {
    Project project = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), new Findings()).read(List.of());
    project.law().sections().stream().flatMap(TransparencySection::all).forEach(section -> {
      Document page = PAGES.get(
          BuiltSite.milano().resolve("amministrazione-trasparente").resolve(section.path()).resolve("index.html"));
      assertEquals(section.name(), page.select("h1").text());
      String text = page.select("main").text();
      if (!section.applicable()) {
        assertTrue(text.contains(section.reason()), section.path());
      }
      assertTrue(text.length() > section.name().length() + 40, section.path() + " is empty");
    });
  }

  @Test
  void noPageCarriesScriptOrStyleOfItsOwn() {
    PAGES.forEach((page, html) -> {
      assertEquals(0, html.select("[style], style, script:not([src]):not([type=application/ld+json])").size(), page.toString());
      html.getAllElements().forEach(e -> e.attributes().forEach(
          a -> assertTrue(!a.getKey().startsWith("on"), page + ": " + a.getKey())));
    });
  }

  private static Map<Path, Document> sitePages() {
    Map<Path, Document> pages = new LinkedHashMap<>(PAGES);
    pages.remove(BuiltSite.output().resolve("index.html"));
    pages.keySet().removeIf(page -> page.startsWith(BuiltSite.output().resolve("_rpct")));
    return pages;
  }
}
