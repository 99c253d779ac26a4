package it.vetro.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is checked on one page of each kind in a real browser. Each check looks at the page that is open, and leaves it as
 * it was.
 */
enum PageCheck {

  /**
   * The Tab key meets everything that can be used, in the order of the page; the first link skips to the content; what has
   * the focus is marked with a contrast of at least 3:1 to what stands around it. Of long pages the first 200 stops.
   */
  KEYBOARD("tastiera") {
    @Override
    List<String> look(Browser browser) {
      return KeyboardWalk.over(browser);
    }
  },
  /** Nothing moves for who asks for less motion. */
  MOTION("movimento") {
    @Override
    List<String> look(Browser browser) {
      return browser.with(Map.of("prefers-reduced-motion", "reduce"), () -> PageScript.MOTION.run(browser));
    }
  },
  /** Text twice as large is all there: not cut, not overlapping. */
  TEXT("testo-doppio") {
    @Override
    List<String> look(Browser browser) {
      return PageScript.TEXT.runLater(browser);
    }
  },
  /** With the colours of the reader's system text and controls are still told from their ground. */
  FORCED_COLOURS("colori-forzati") {
    @Override
    List<String> look(Browser browser) {
      return browser.with(Map.of("forced-colors", "active"), () -> PageScript.FORCED.run(browser));
    }
  },
  /** On paper there is no navigation, and no word of a table is cut off by the edge of the sheet. */
  PRINT("stampa") {
    @Override
    List<String> look(Browser browser) throws Exception {
      List<String> found = new ArrayList<>(browser.onPaper(() -> PageScript.PRINT.run(browser)));
      found.addAll(PrintedPage.lost(browser));
      return found;
    }
  },
  /** At 320 CSS pixels, which is a page of 1280 at 400 %, nothing scrolls sideways but tables in their own region. */
  REFLOW("ridisposizione", 320) {
    @Override
    List<String> look(Browser browser) {
      return PageScript.REFLOW.run(browser);
    }
  },
  /** Tables that a phone shows as cards are still tables in the tree that assistive technology reads. */
  TABLES("tabelle", 320) {
    @Override
    List<String> look(Browser browser) {
      return TableTree.lost(browser);
    }
  },
  /** axe-core on a screen of 320 CSS pixels. */
  AXE_NARROW("axe-320", 320) {
    @Override
    List<String> look(Browser browser) {
      return Axe.violations(browser);
    }
  },
  /** axe-core on a phone. */
  AXE_PHONE("axe-telefono", 360) {
    @Override
    List<String> look(Browser browser) {
      return Axe.violations(browser);
    }
  };

  private static final int DESK = 1280;

  private final String id;
  private final int width;

  PageCheck(String id) {
    this(id, DESK);
  }

  PageCheck(String id, int width) {
    this.id = id;
    this.width = width;
  }

  /** Its name in the file of results. */
  String id() {
    return id;
  }

  /** Width in CSS pixels of the window it looks at. */
  int width() {
    return width;
  }

  /** What is wrong on the page that is open; nothing when it is well. */
  abstract List<String> look(Browser browser) throws Exception;
}
