package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One page of each kind, as people use it: with the keyboard, on a phone, with large text, with their own colours, on paper. */
class AccessibilityTest {

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

  @ParameterizedTest
  @EnumSource(PageCheck.class)
  void everyKindOfPageIsWell(PageCheck check) throws Exception {
    List<String> violations = AccessibilityRun.onEachKind().get(check).violations();
    assertEquals(List.of(), violations.stream().limit(10).toList(), violations.size() + " violations of " + check.id());
  }

  /** What breaks a page so that the check has to see it; run in the page. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      KEYBOARD       | document.querySelector('main a').addEventListener('focus', (e) => e.target.blur())
      KEYBOARD       | document.querySelector('.skiplinks').remove()
      KEYBOARD       | document.querySelectorAll('main a')[2].tabIndex = 5
      KEYBOARD       | document.querySelectorAll('main a').forEach((a) => { a.style.outline = a.style.boxShadow = 'none' })
      MOTION         | document.querySelector('h1').style.setProperty('animation', 'x 3s infinite', 'important')
      TEXT           | Object.assign(document.querySelector('h1').style, {height: '20px', overflow: 'hidden'})
      TEXT           | document.querySelector('h1').style.marginBottom = '-60px'
      FORCED_COLOURS | Object.assign(document.querySelector('h1').style, {forcedColorAdjust: 'none', color: '#ddd', background: '#fff'})
      PRINT          | document.querySelector('.v-nav').className = ''
      PRINT          | document.querySelectorAll('main section').forEach((s) => { s.style.position = 'relative'; s.style.left = '3000px' })
      REFLOW         | document.querySelector('h1').style.width = '500px'
      TABLES         | document.querySelectorAll('main td').forEach((td) => td.setAttribute('role', 'presentation'))
      AXE_NARROW     | document.querySelector('main').append(document.createElement('img'))
      AXE_PHONE      | document.querySelector('main').append(document.createElement('img'))
      """)
  void eachCheckSeesWhatItIsThereFor(PageCheck check, String fault) throws Exception {
    browser.width(check.width(), 1000);
    browser.open(BuiltSite.milano().resolve("uffici/index.html"));
    assertEquals(List.of(), check.look(browser), "before the fault");
    browser.driver().executeScript(fault);
    assertFalse(check.look(browser).isEmpty(), check + " does not see: " + fault);
  }

  @Test
  void withoutJavaScriptCardsAreTablesToo() throws Exception {
    try (Browser plain = Browser.start(false)) {
      plain.width(PageCheck.TABLES.width(), 800);
      Path page = BuiltSite.milano().resolve("scadenzario/index.html");
      plain.open(page);
      assertEquals(List.of(), PageCheck.TABLES.look(plain));
    }
  }

  @Test
  void thereAreManyKindsOfPages() {
    int kinds = PageSample.onePageOfEachKind().size();
    assertTrue(kinds > 25, kinds + " kinds");
  }
}
