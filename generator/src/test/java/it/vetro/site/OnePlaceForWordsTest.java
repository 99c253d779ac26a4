package it.vetro.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.site.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the sites sees stands in {@code templates/testi.yaml}, and all of that file is used. */
class OnePlaceForWordsTest {

  private static final Path TEMPLATES = Path.of("../templates");
  private static final Path JAVA = Path.of("src/main/java");

  /** Its sentences become part of a finding. */
  private static final Set<String> FINDINGS = Set.of("LinkCheck.java");

  /** Names, and a file of a fixed form. */
  private static final Set<String> NO_SENTENCES = Set.of("Vetro ", "User-agent: *\nDisallow:\n\nSitemap: ");

  private static final Pattern ALIAS = Pattern.compile("\\b(\\w+) = (?:[vp]\\.)?t\\.([\\w.]+)(?![\\w.\\[?(!])");
  private static final Pattern WHOLE = Pattern.compile("^<#assign\\b.*\\bt = [vp]\\.t(?![\\w.])");
  private static final Pattern KEY = Pattern.compile("(?<![\\w.])(?:[vp]\\.t|testi)\\.([a-z_]\\w*(?:\\.[a-zA-Z_]\\w*)*)");

  private static Set<String> asked;

  private final Map<String, Object> tree = Words.in(TEMPLATES).tree();

  @BeforeAll
  static void read() throws IOException {
    asked = asked();
  }

  @Test
  void templatesHoldNoSentence() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    templates().forEach((name, template) -> found.put(name, template.words()));
    assertEquals(Map.of(), withoutAllowed(found));
  }

  @Test
  void theJavaOfTheSiteHoldsNoSentence() throws IOException {
    assertEquals(Map.of(), withoutAllowed(new JavaSources(JAVA.resolve("it/vetro/site")).words()));
  }

  @Test
  void everyKeyThatIsAskedForIsThere() {
    assertEquals(List.of(), asked.stream().filter(key -> !exists(key)).toList());
  }

  @Test
  void noWordIsDead() {
    List<String> dead = new ArrayList<>();
    leaves("", tree, dead);
    dead.removeIf(leaf -> asked.stream().anyMatch(key -> leaf.equals(key) || leaf.startsWith(key.endsWith(".") ? key : key + ".")));
    assertEquals(List.of(), dead);
  }

  @Test
  void aSentenceInATemplateIsSeenWhereverItStands() {
    TemplateSource template = new TemplateSource("""
        <#ftl output_format="HTML">
        <#-- Un commento non si legge. -->
        <#import "lib/Vetro.ftlh" as v>
        <h2 class="v-titolo">Uffici</h2>
        <p<#if a gt 1> aria-label="Più uffici"</#if>>${b?has_content?then("nessun ufficio", 'Uno')} e ${v.t.altri}</p>
        <@v.tableRegion id="uffici" caption="uffici" class="v-dati v-stretta"><td>${v.many(n, "riga", "righe")}</td></@v.tableRegion>
        <#assign x = y?filter(k -> k.size > 1)><p>${v.say(v.t.riga, {"n": 1})}: ${z}%</p>
        """, true);
    assertEquals(List.of("Uffici", "… e …", "Più uffici", "nessun ufficio", "Uno", "uffici", "riga", "righe"), template.words());
  }

  @Test
  void aSentenceInJavaIsSeenUnlessItIsAFinding(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Prova.java"), """
        class Prova {
          String a = "uffici/index.html";
          String b = words.text(x ? "prova.uno" : "prova.due") + words.say("prova." + kind, Map.of()) + " nessun ufficio";
          Finding c = Finding.error("a.b", at, "Il file " + name + " non c'è.", "Aggiungilo.");
          Finding failed(String why) { return Finding.error("a.c", at, why, "Riprova."); }
          Finding f = failed("non c'è nulla");
          Object g = node("@type", "DataCatalog", "name", "Dati aperti").select("nav, svg, [hidden]").is(HEADINGS + ", th, li");
          boolean h = part.startsWith("All. ") || new IOException("no main content").isRare();
          String d = switch (kind) { case AREA -> "Aree"; default -> ""; };
        }
        """);
    JavaSources sources = new JavaSources(folder);
    assertEquals(Map.of("Prova.java", List.of(" nessun ufficio", "Dati aperti", "Aree")), sources.words());
    assertEquals(Set.of("prova.uno", "prova.due", "prova."), sources.keys());
  }

  @Test
  void aNameForAGroupAsksForAllOfItWhereItIsListedOrIndexed() {
    Set<String> keys = new TreeSet<>();
    Map<String, String> aliases = Map.of("e", "modifiche.columns", "k", "rpct.counts", "l", "rpct.files");
    List.of("<#assign e = v.t.modifiche.columns>", "${e[1]}", "<#list k as nome>", "${l.pdf}").forEach(code -> keys(code, aliases, keys));
    assertEquals(Set.of("modifiche.columns", "rpct.counts", "rpct.files.pdf"), keys);
  }

  @Test
  void aKeyThatNobodyAsksForWouldBeFound() {
    List<String> leaves = new ArrayList<>();
    leaves("", Map.of("a", Map.of("b", "x"), "c", List.of("y")), leaves);
    assertEquals(Set.of("a.b", "c"), Set.copyOf(leaves));
    assertTrue(exists("esiti.raggiunto") && exists("esiti.") && exists("mesi"));
    assertTrue(!exists("esiti.vinto") && !exists("mesi.maggio") && !exists("search.x"));
  }

  private static Map<String, List<String>> withoutAllowed(Map<String, List<String>> found) {
    Map<String, List<String>> left = new TreeMap<>();
    found.forEach((file, words) -> {
      List<String> sentences = words.stream().filter(word -> !NO_SENTENCES.contains(word)).toList();
      if (!sentences.isEmpty() && !FINDINGS.contains(file)) {
        left.put(file, sentences);
      }
    });
    return left;
  }

  private static Map<String, TemplateSource> templates() throws IOException {
    Map<String, TemplateSource> templates = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().matches(".*\\.ftl[hx]?")).sorted()::iterator) {
        templates.put(TEMPLATES.relativize(file).toString().replace('\\', '/'),
            new TemplateSource(Files.readString(file), !file.toString().endsWith(".ftl")));
      }
    }
    return templates;
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>(new JavaSources(JAVA).keys());
    templates().forEach((name, template) -> {
      // a file of macros that imports none has the words themselves as t, and so has one that says so
      boolean own = name.contains("lib") && template.code().stream().noneMatch(code -> code.startsWith("<#import"))
          || template.code().stream().anyMatch(code -> WHOLE.matcher(code).find());
      List<String> code = template.code().stream().map(c -> own ? c.replaceAll("(?<![\\w.])t\\.", "testi.") : c).toList();
      Map<String, String> aliases = new HashMap<>();
      code.stream().filter(c -> c.startsWith("<#assign")).flatMap(c -> ALIAS.matcher(c).results())
          .forEach(m -> aliases.put(m.group(1), m.group(2)));
      code.forEach(c -> keys(c, aliases, asked));
    });
    return asked;
  }

  private static void keys(String code, Map<String, String> aliases, Set<String> asked) {
    KEY.matcher(code).results().map(m -> m.group(1)).filter(key -> !(code.startsWith("<#assign") && aliases.containsValue(key)))
        .forEach(asked::add);
    aliases.forEach((alias, group) -> {
      Matcher key = Pattern.compile("(?<![\\w.\"])" + alias + "\\.([a-z_]\\w*(?:\\.[a-zA-Z_]\\w*)*)").matcher(code);
      key.results().forEach(m -> asked.add(group + "." + m.group(1)));
      // by a place, by a key of the data, or one after the other: all of them
      if (Pattern.compile("(?<![\\w.\"])" + alias + "\\[|^<#list " + alias + "(\\?keys)? ").matcher(code).find()) {
        asked.add(group);
      }
    });
  }

  private boolean exists(String key) {
    Object found = tree;
    for (String name : key.split("\\.")) {
      found = found instanceof Map<?, ?> group ? group.get(name) : null;
    }
    return found != null;
  }

  private static void leaves(String path, Object value, List<String> leaves) {
    if (value instanceof Map<?, ?> group) {
      group.forEach((name, inner) -> leaves(path.isEmpty() ? name.toString() : path + "." + name, inner, leaves));
    } else {
      leaves.add(path);
    }
  }
}
