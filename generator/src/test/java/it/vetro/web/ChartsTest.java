package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Every chart of every site: the numbers of its table, words that can be read, shapes beside colours. */
class ChartsTest {

  private static final Pattern DRAWING = Pattern.compile("<svg viewBox=.*?</svg>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  /** The share of a whole, which Vetro adds to a figure. */
  private static final String SHARE = "\\([\\d,]+ %\\)";
  private static final double SMALLEST_LETTERS = 12;
  private static final int PHONE = 360;

  private static final Map<Path, Document> WITH_CHARTS = new LinkedHashMap<>();
  private static final Map<String, Path> DRAWINGS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path file : BuiltSite.pages()) {
      String html = Files.readString(file);
      if (html.contains("class=\"v-grafico\"")) {
        WITH_CHARTS.put(file, Jsoup.parse(html));
        Matcher drawings = DRAWING.matcher(html);
        while (drawings.find()) {
          DRAWINGS.putIfAbsent(drawings.group(), file);
        }
      }
    }
  }

  @Test
  void theNumbersOfAChartAreThoseOfTheTableBesideIt() {
    int seen = 0;
    for (Map.Entry<Path, Document> page : WITH_CHARTS.entrySet()) {
      for (Element chart : page.getValue().select("figure.v-grafico")) {
        Set<String> shown = numbers(chart.select("svg text:not(.g-zero), svg desc").text().replaceAll(SHARE, ""));
        Element table = table(chart);
        shown.removeAll(numbers(table.text()));
        assertEquals(Set.of(), shown, page.getKey() + "#" + chart.id());
        seen++;
      }
    }
    assertTrue(seen > 250, seen + " charts");
  }

  @Test
  void barsOfATableCompareAtLeastTwoThings() {
    List<String> alone = WITH_CHARTS.entrySet().stream().filter(page -> page.getKey().toString().contains("/tabelle/"))
        .flatMap(page -> page.getValue().select("figure.v-grafico").stream().filter(f -> f.select("rect.g-fondo").size() == 1))
        .map(Element::id).toList();
    assertEquals(List.of(), alone);
  }

  /** The table before it: in the same block, or the last one before the charts of a table. */
  private static Element table(Element chart) {
    Element block = chart.closest(".v-valori");
    if (block != null) {
      return block.selectFirst("table");
    }
    return chart.ownerDocument().select("table[id^=t-]").stream()
        .filter(t -> chart.id().startsWith("grafico-" + t.id().substring(2) + "-"))
        .max(Comparator.comparing(t -> t.id().length())).orElseThrow();
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(m -> m.group().replaceAll("[.,]+$", "")).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFigureThatIsDrawnIsAlsoWritten() {
    WITH_CHARTS.forEach((page, html) -> {
      for (Element chart : html.select("figure.v-grafico:has(.g-segno)")) {
        List<Element> shapes = chart.select(".g-segno");
        int explained = chart.select("text:not([class])").size();
        Set<String> drawn = shapes.subList(0, shapes.size() - explained).stream().map(ChartsTest::place).collect(Collectors.toSet());
        assertTrue(chart.select(".g-alone").size() >= drawn.size(), page + "#" + chart.id());
      }
    });
  }

  /** Where the middle of a shape is. */
  private static String place(Element shape) {
    if (shape.hasAttr("cx")) {
      return shape.attr("cx") + " " + shape.attr("cy");
    }
    List<Integer> start = Pattern.compile("\\d+").matcher(shape.attr("d")).results().limit(2).map(m -> Integer.parseInt(m.group())).toList();
    boolean diamond = shape.hasClass("g-segno-target");
    return (start.get(0) + (diamond ? 0 : 5)) + " " + (start.get(1) + (diamond ? 8 : 5));
  }

  @Test
  void everyChartIsWellFormedNamedAndDescribed() throws Exception {
    for (Map.Entry<String, Path> drawing : DRAWINGS.entrySet()) {
      org.w3c.dom.Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new InputSource(new StringReader(drawing.getKey().replace("&nbsp;", " ")))).getDocumentElement();
      assertEquals("img", svg.getAttribute("role"), drawing.getValue().toString());
      String[] named = svg.getAttribute("aria-labelledby").split(" ");
      List<String> ids = List.of(((org.w3c.dom.Element) svg.getElementsByTagName("title").item(0)).getAttribute("id"),
          ((org.w3c.dom.Element) svg.getElementsByTagName("desc").item(0)).getAttribute("id"));
      assertEquals(List.of(named), ids, drawing.getValue().toString());
      assertTrue(!drawing.getKey().matches("(?s).* (x|y|d|points|width|height|cx|cy|x1|y1)=\"[^\"]*\\d\\.\\d.*"),
          "fractions in " + drawing.getValue());
    }
  }

  @Test
  void onAPhoneTheWordsOfEveryChartCanBeReadAndStandApart() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (Visitor visitor = Visitor.with(true)) {
      visitor.resize(PHONE, 800);
      visitor.arrivesAt(BuiltSite.MILANO, "piani/piao-2025-2027/indicatori/pf-4-1-1-tempestivita-pagamenti/index.html");
      for (Map.Entry<String, Path> drawing : DRAWINGS.entrySet()) {
        Object flaw = visitor.finds(FLAWS, drawing.getKey(), SMALLEST_LETTERS);
        if (!flaw.toString().isEmpty()) {
          wrong.add(BuiltSite.output().relativize(drawing.getValue()) + ": " + flaw);
        }
      }
    }
    assertEquals(List.of(), wrong.stream().limit(20).toList(), wrong.size() + " charts");
  }

  /** Puts a drawing in the place of the one on the page; words that are too small, cut off or that cover each other. */
  private static final String FLAWS = """
      const old = document.querySelector('figure.v-grafico svg');
      old.insertAdjacentHTML('afterend', arguments[0]);
      const svg = old.nextElementSibling;
      old.remove();
      const width = svg.clientWidth / svg.viewBox.baseVal.width, height = svg.viewBox.baseVal.height;
      const texts = [...svg.querySelectorAll('text')], boxes = texts.map(t => t.getBBox()), flaws = [];
      texts.forEach((t, i) => {
        const b = boxes[i];
        if (parseFloat(getComputedStyle(t).fontSize) * width < arguments[1]) flaws.push('small: ' + t.textContent);
        if (b.x < 0 || b.x + b.width > 360 || b.y < -5 || b.y + b.height > height + 5) flaws.push('cut off: ' + t.textContent);
        for (let k = 0; k < i; k++) {
          const o = boxes[k], dx = Math.min(b.x + b.width, o.x + o.width) - Math.max(b.x, o.x);
          const dy = Math.min(b.y + b.height, o.y + o.height) - Math.max(b.y, o.y);
          if (dx > 1 && dy > 9) flaws.push(t.textContent + ' over ' + texts[k].textContent);
        }
      });
      return flaws.join('; ');
      """;
}
