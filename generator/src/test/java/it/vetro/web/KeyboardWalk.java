package it.vetro.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A walk over a page with the Tab key alone. */
final class KeyboardWalk {

  /** Regions that scroll take the focus too, although the page does not say so. */
  private static final int REGIONS = 3;
  private static final int LONGEST = 200;
  /** So many keys at a time: the driver wants an answer within its own term. */
  private static final int KEYS = 50;
  private static final String SKIPS = """
      const e = document.activeElement, r = e.getBoundingClientRect();
      return e.matches('.skiplinks a[href="#contenuto"]') && r.width > 40 && r.height > 15 && r.top >= 0 && r.left >= 0
        && e.contains(document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2))""";
  private static final String INSIDE = """
      const e = document.activeElement, main = document.querySelector('main');
      return e !== main && Boolean(main.compareDocumentPosition(e)
        & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING))""";

  private KeyboardWalk() {}

  /** What the walk did not meet in its place, or met without a mark that is seen. */
  static List<String> over(Browser browser) {
    return browser.with(Map.of("prefers-reduced-motion", "reduce"), () -> {
      browser.driver().executeScript("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)");
      long stops = (Long) PageScript.FOCUS_WATCH.value(browser);
      long walked = Math.min(stops, LONGEST);
      tab(browser, (int) walked + REGIONS);
      List<String> wrong = new ArrayList<>(PageScript.FOCUS_READ.run(browser, walked));
      if (browser.driver().findElements(By.cssSelector(".skiplinks")).size() > 0) {
        wrong.addAll(skipping(browser));
      }
      return wrong;
    });
  }

  /** Opens the page again, as who comes to it. */
  private static List<String> skipping(Browser browser) {
    browser.driver().navigate().refresh();
    tab(browser, 1);
    List<String> wrong = new ArrayList<>();
    if (!yes(browser, SKIPS)) {
      wrong.add("the first stop is not the link to the content, or it is not seen");
    }
    new Actions(browser.driver()).sendKeys(Keys.ENTER).sendKeys(Keys.TAB).perform();
    if (!yes(browser, INSIDE)) {
      wrong.add("the link to the content does not lead there");
    }
    return wrong;
  }

  private static void tab(Browser browser, int times) {
    for (int left = times; left > 0; left -= KEYS) {
      new Actions(browser.driver()).sendKeys(Keys.TAB.toString().repeat(Math.min(left, KEYS))).perform();
    }
  }

  private static boolean yes(Browser browser, String script) {
    return (Boolean) browser.driver().executeScript(script);
  }
}
