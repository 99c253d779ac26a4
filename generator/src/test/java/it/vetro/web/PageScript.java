package it.vetro.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The scripts that look at a page from inside: src/test/resources/accessibilita/. */
enum PageScript {
  REFLOW, TEXT, MOTION, FORCED, PRINT, FOCUS_WATCH, FOCUS_READ;

  private static final String COLOURS = read("colours");

  private final String source = read(name().toLowerCase(Locale.ROOT).replace('_', '-'));

  /** What it found. */
  List<String> run(Browser browser, Object... given) {
    return ((List<?>) value(browser, given)).stream().map(String::valueOf).toList();
  }

  /** What it found after some frames. */
  List<String> runLater(Browser browser) {
    return ((List<?>) browser.driver().executeAsyncScript(COLOURS + source)).stream().map(String::valueOf).toList();
  }

  /** What it returned. */
  Object value(Browser browser, Object... given) {
    return browser.driver().executeScript(COLOURS + source, given);
  }

  private static String read(String name) {
    try (InputStream script = PageScript.class.getResourceAsStream("/accessibilita/" + name + ".js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
