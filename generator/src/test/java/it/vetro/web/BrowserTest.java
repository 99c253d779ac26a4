package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * The pages in a real browser: accessible, whole without JavaScript, no request to another host. Of the kinds of which a
 * chamber has dozens of like pages (sections, offices, objectives) some are looked at, spread over all of them.
 */
class BrowserTest {

  private static final int BROWSERS = 2;
  private static final int MOST_ALIKE = 15;
  private static final Set<String> ADDED_BY_SCRIPT = Set.of("Filtra le righe", "Copia il collegamento a questa riga");
  private static final int PHONE = 360;
  private static final int NARROWEST = 320;

  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(true);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /** What a browser saw on the pages it was given. */
  private record Seen(List<String> violations, Set<String> strangers, Set<String> complaints) {}

  @Test
  void noPageHasAnAccessibilityViolationNorAsksAnotherHost() throws Exception {
    List<String> violations = new ArrayList<>();
    Set<String> strangers = new TreeSet<>();
    Set<String> complaints = new TreeSet<>();
    ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
    try {
      List<Future<Seen>> halves = new ArrayList<>();
      for (int i = 0; i < BROWSERS; i++) {
        int first = i;
        halves.add(browsers.submit(() -> look(everyOther(first))));
      }
      for (Future<Seen> half : halves) {
        violations.addAll(half.get().violations());
        strangers.addAll(half.get().strangers());
        complaints.addAll(half.get().complaints());
      }
    } finally {
      browsers.shutdown();
    }
    assertEquals(List.of(), violations.stream().limit(20).toList(), violations.size() + " violations");
    assertEquals(Set.of(), strangers, "requests to another host");
    assertEquals(Set.of(), complaints, "the browser's console");
  }

  private static List<Path> everyOther(int first) {
    List<Path> pages = sample();
    return IntStream.range(0, pages.size()).filter(i -> i % BROWSERS == first).mapToObj(pages::get).toList();
  }

  /** All pages, but of each kind and chamber at most so many. */
  private static List<Path> sample() {
    Map<String, List<Path>> kinds = new LinkedHashMap<>();
    for (Path page : BuiltSite.pages()) {
      String chamber = BuiltSite.output().relativize(page).getName(0).toString();
      kinds.computeIfAbsent(chamber + " " + kind(page), k -> new ArrayList<>()).add(page);
    }
    List<Path> pages = new ArrayList<>();
    for (List<Path> alike : kinds.values()) {
      int step = (alike.size() + MOST_ALIKE - 1) / MOST_ALIKE;
      IntStream.range(0, alike.size()).filter(i -> i % step == 0).mapToObj(alike::get).forEach(pages::add);
    }
    return pages;
  }

  private static Seen look(List<Path> pages) throws Exception {
    Seen seen = new Seen(new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    try (Browser own = Browser.start(true)) {
      own.resize(1440, 1000);
      for (Path page : pages) {
        own.open(page);
        seen.violations().addAll(Axe.violations(own, page));
        seen.strangers().addAll(otherHosts(own));
        seen.complaints().addAll(own.complaints());
      }
    }
    return seen;
  }

  @Test
  void onAPhoneEveryKindOfPageIsAccessibleAndDoesNotScrollSideways() {
    for (int width : new int[] {PHONE, NARROWEST}) {
      browser.resize(width, 800);
      for (Path page : onePageOfEachKind().values()) {
        browser.open(page);
        assertEquals(List.of(), Axe.violations(browser, page));
        long wider = (Long) browser.driver().executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(wider <= 0, page + " is " + wider + " px wider than " + width);
      }
    }
  }

  @Test
  void theCheckSeesAViolation() {
    browser.resize(1440, 1000);
    browser.open(BuiltSite.milano().resolve("index.html"));
    browser.driver().executeScript("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"x.png\">')");
    assertTrue(Axe.violations(browser, BuiltSite.milano()).stream().anyMatch(v -> v.contains("image-alt")));
  }

  @Test
  void withoutJavaScriptEveryKindOfPageShowsTheSameText() throws Exception {
    browser.resize(1440, 1000);
    try (Browser plain = Browser.start(false)) {
      plain.resize(1440, 1000);
      for (Path page : onePageOfEachKind().values()) {
        browser.open(page);
        plain.open(page);
        String scripted = browser.driver().findElement(By.tagName("main")).getText();
        String bare = plain.driver().findElement(By.tagName("main")).getText();
        List<String> lost = new ArrayList<>(scripted.lines().map(BrowserTest::words).filter(l -> !l.isEmpty()).toList());
        String all = words(bare);
        lost.removeIf(line -> all.contains(line) || ADDED_BY_SCRIPT.contains(line));
        assertEquals(List.of(), lost, page.toString());
        boolean withoutMenu = page.getParent().equals(BuiltSite.output()) || page.startsWith(BuiltSite.output().resolve("_rpct"));
        assertTrue(withoutMenu || seen(plain, "nav#menu li a"), "the menu of " + page);
      }
    }
  }

  /** Whether the first element of that kind is what stands at its place on the screen. */
  private static boolean seen(Browser own, String selector) {
    return (Boolean) own.driver().executeScript("const e = document.querySelector(arguments[0]), r = e.getBoundingClientRect();"
        + "return e.contains(document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2))", selector);
  }

  private static String words(String text) {
    return text.replace("#", "").replaceAll("\\s+", " ").strip();
  }

  private static Set<String> otherHosts(Browser own) throws Exception {
    Set<String> hosts = new TreeSet<>();
    for (String event : own.networkEvents()) {
      JsonNode message = new ObjectMapper().readTree(event).path("message");
      String url = message.path("params").path("request").path("url").asText("");
      if (message.path("method").asText().equals("Network.requestWillBeSent") && url.startsWith("http")
          && !url.startsWith(own.root())) {
        hosts.add(url);
      }
    }
    return hosts;
  }

  /** The largest page of each kind: like pages stand at the same depth under the same folders. */
  private static Map<String, Path> onePageOfEachKind() {
    Map<String, Path> kinds = new TreeMap<>();
    for (Path page : BuiltSite.pages()) {
      String kind = kind(page).replaceFirst("^(piani|relazioni)/[^/]+/", "$1/*/").replaceFirst("(tabelle/).+/index", "$1*/index");
      kinds.merge(kind, page, (one, other) -> one.toFile().length() < other.toFile().length() ? other : one);
    }
    return kinds;
  }

  private static String kind(Path page) {
    return BuiltSite.output().relativize(page).toString().replace('\\', '/')
        .replaceFirst("^_rpct/[^/]+/(lettere/)?.+", "_rpct/rpct-$1page").replaceFirst("^[^/]+/", "")
        .replaceFirst("(amministrazione-trasparente/).+/index", "$1*/index")
        .replaceFirst("^dati/.+/index", "dati/*/index")
        .replaceFirst("(uffici/).+/index", "$1*/index")
        .replaceFirst("(obiettivi/).+/index", "$1*/index");
  }
}
