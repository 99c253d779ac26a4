package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The pages in a real browser: accessible, whole without JavaScript, no request to another host. */
class BrowserTest {

  private static final Set<String> ADDED_BY_SCRIPT = Set.of("Filtra le righe");
  private static final int DESK = 1440;

  @Test
  void noPageHasAnAccessibilityViolationNorAsksAnotherHost() throws Exception {
    AccessibilityRun.Desk desk = AccessibilityRun.onTheDesk();
    List<String> violations = desk.axe().violations();
    assertEquals(List.of(), violations.stream().limit(20).toList(), violations.size() + " violations");
    assertEquals(Set.of(), desk.strangers(), "requests to another host");
    assertEquals(Set.of(), desk.complaints(), "the browser's console");
  }

  @Test
  void withoutJavaScriptEveryKindOfPageShowsTheSameText() throws Exception {
    Map<String, Path> pages = PageSample.onePageOfEachKind();
    pages.remove("ricerca/index.html"); // the search is the script's: see SearchTest
    try (Browser browser = Browser.start(true); Browser plain = Browser.start(false)) {
      browser.width(DESK, 1000);
      plain.width(DESK, 1000);
      for (Path page : pages.values()) {
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
}
