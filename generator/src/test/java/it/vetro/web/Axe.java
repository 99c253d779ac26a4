package it.vetro.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accessibility checker axe-core, run in the page; only violations are brought back. */
final class Axe {

  private static final String SOURCE = source();
  private static final String RUN = """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        results => done(results.violations.map(v => ({rule: v.id, where: v.nodes[0].html, many: v.nodes.length}))),
        fault => done([{rule: 'axe', where: String(fault), many: 1}]));
      """;

  private Axe() {}

  /** The violations of the page that the browser shows: rule, how many, first place. */
  static List<String> violations(Browser browser) {
    browser.driver().executeScript(SOURCE);
    List<String> violations = new ArrayList<>();
    for (Object found : (List<?>) browser.driver().executeAsyncScript(RUN)) {
      Map<?, ?> violation = (Map<?, ?>) found;
      violations.add(violation.get("rule") + " x" + violation.get("many") + " " + violation.get("where"));
    }
    return violations;
  }

  /** The version of axe-core. */
  static String version() {
    Matcher version = Pattern.compile("axe v([0-9.]+)").matcher(SOURCE);
    return version.find() ? version.group(1) : "";
  }

  private static String source() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("axe.min.js", e);
    }
  }
}
