package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Someone who reads a built site in a real browser: follows links by the words they show, and counts the clicks. */
final class Visitor implements AutoCloseable {

  private final Browser browser;
  private int clicks;

  private Visitor(Browser browser) {
    this.browser = browser;
  }

  static Visitor with(boolean javaScript) throws IOException {
    Browser browser = Browser.start(javaScript);
    browser.width(1440, 1000);
    return new Visitor(browser);
  }

  /** Comes from outside, straight to an address of a chamber: {@code index.html}, {@code piani/…/index.html#riga}. */
  Visitor arrivesAt(String chamber, String address) {
    int hash = address.indexOf('#');
    Path page = BuiltSite.output().resolve(chamber).resolve(hash < 0 ? address : address.substring(0, hash));
    browser.open(page);
    if (hash >= 0) {
      browser.driver().get(browser.driver().getCurrentUrl() + address.substring(hash));
    }
    clicks = 0;
    return this;
  }

  /** Clicks the first link in sight whose words are these. */
  Visitor follows(String words) {
    return followsIn("body", words);
  }

  /** Clicks the first link in sight whose words are these, in a part of the page. */
  Visitor followsIn(String part, String words) {
    List<WebElement> links = browser.driver().findElements(By.cssSelector(part + " a")).stream()
        .filter(WebElement::isDisplayed).filter(a -> words(a.getText()).equals(words)).toList();
    assertTrue(!links.isEmpty(), "no link «" + words + "» on " + address());
    browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", links.get(0));
    links.get(0).click();
    clicks++;
    return this;
  }

  /** Goes back one page, as the button of the browser does. */
  Visitor goesBack() {
    browser.driver().navigate().back();
    return this;
  }

  /** Reads these words on the page. */
  Visitor reads(String words) {
    return readsIn("main", words);
  }

  /** Reads these words in a part of the page. */
  Visitor readsIn(String part, String words) {
    String text = words(browser.driver().findElement(By.cssSelector(part)).getText());
    assertTrue(text.contains(words), "«" + words + "» is not in " + part + " of " + address() + ":\n" + text);
    return this;
  }

  /** Has needed at most so many clicks since arriving. */
  Visitor afterAtMost(int most) {
    assertTrue(clicks <= most, clicks + " clicks to " + address());
    return this;
  }

  /** What a script finds in the page; scripts of tests run also where those of pages do not. */
  Object finds(String script, Object... given) {
    return browser.driver().executeScript(script, given);
  }

  String address() {
    return browser.driver().getCurrentUrl().substring(browser.root().length());
  }

  void resize(int width, int height) {
    browser.width(width, height);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public void close() {
    browser.close();
  }
}
