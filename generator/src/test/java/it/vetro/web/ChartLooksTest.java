package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The charts of PDFs look like those of the pages, although a PDF has no style sheet. */
class ChartLooksTest {

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Pattern LOOK = Pattern.compile("\"([^\"]*)\": '([^']*)'");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern RULE = Pattern.compile("\\.v-grafico (text|(?:\\.g-[a-z-]+ ?)+)\\{([^}]*)\\}");

  @Test
  void everyAttributeSaysWhatTheStyleSheetSays() throws IOException {
    Map<String, Map<String, String>> rules = rules();
    int compared = 0;
    for (Map.Entry<String, String> look : looks().entrySet()) {
      if (look.getKey().equals("v-grafici")) {
        continue;
      }
      String[] names = look.getKey().split("/");
      String selector = look.getKey().isEmpty() ? "text" : names.length == 1 ? "." + names[0] : "." + "g-" + names[1] + " ." + names[0];
      Map<String, String> declared = new HashMap<>(names.length == 1 ? Map.of() : rules.get("." + names[0]));
      declared.putAll(rules.get(selector));
      declared.remove("font-family");
      Map<String, String> said = new HashMap<>();
      Matcher attributes = ATTRIBUTE.matcher(look.getValue());
      while (attributes.find()) {
        said.put(attributes.group(1), attributes.group(2));
      }
      declared.computeIfPresent("font-size", (name, size) -> size.replace("px", ""));
      assertEquals(declared, said, selector);
      compared++;
    }
    assertTrue(compared > 12, compared + " looks");
  }

  @Test
  void everyClassThatTheChartsUseHasItsAttributes() throws IOException {
    String macros = Files.readString(TEMPLATES.resolve("lib/charts.ftlh"));
    Set<String> used = Pattern.compile("<@chartClass \"([^\"]*)\"").matcher(macros).results()
        .flatMap(use -> Set.of(use.group(1).split(" ")).stream()).collect(Collectors.toCollection(TreeSet::new));
    used.remove("g-");
    used.removeAll(looks().keySet());
    assertEquals(Set.of(), used);
    assertFalse(Pattern.compile("class=\"g-").matcher(macros).find(), "a class that no PDF knows");
  }

  private static Map<String, String> looks() throws IOException {
    Map<String, String> looks = new HashMap<>();
    Matcher entries = LOOK.matcher(Files.readString(TEMPLATES.resolve("pdf/grafici.ftlh")));
    while (entries.find()) {
      looks.put(entries.group(1), entries.group(2));
    }
    return looks;
  }

  /** The declarations of each rule for charts, the first of each selector: those of screens. */
  private static Map<String, Map<String, String>> rules() throws IOException {
    Map<String, Map<String, String>> rules = new HashMap<>();
    Matcher found = RULE.matcher(Files.readString(Path.of("..", "assets", "dist", "site", "css", "vetro.css")));
    while (found.find()) {
      Map<String, String> declarations = new HashMap<>();
      for (String declaration : found.group(2).split(";")) {
        declarations.put(declaration.split(":", 2)[0], declaration.split(":", 2)[1]);
      }
      rules.putIfAbsent(found.group(1).strip(), declarations);
    }
    return rules;
  }
}
