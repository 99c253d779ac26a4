package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.cli.CommandLine;
import it.vetro.site.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the real chambers say of their PDFs is what the files are. */
class PapersOnPagesTest {

  private static final String LINKS = "main a[href$=.pdf]";
  private static final Pattern LENGTH = Pattern.compile("([\\d.]+) pagin[ae], ([\\d,]+) (kB|MB)");
  private static final Map<String, BigDecimal> UNITS = Map.of("kB", new BigDecimal(1000), "MB", new BigDecimal(1_000_000));
  private static final Words WORDS = Words.in(Path.of("../templates"));

  private static final Map<Path, Document> PAGES = new TreeMap<>();
  private static final Map<Path, Facts> FILES = new HashMap<>();

  @TempDir private Path folder;

  /** What a file is, asked without the code that is tested. */
  private record Facts(int pages, long bytes, String accessible, String archival) {

    static Facts of(Path file) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        return new Facts(pdf.getNumberOfPages(), Files.size(file), "PDF/UA-" + value(xmp, "pdfuaid:part"),
            "PDF/A-" + value(xmp, "pdfaid:part") + value(xmp, "pdfaid:conformance").toLowerCase(Locale.ROOT));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String value(String xmp, String name) {
      Matcher found = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(xmp);
      return found.find() ? found.group(1) : "";
    }
  }

  @BeforeAll
  static void parse() throws IOException {
    for (Path page : BuiltSite.pages()) {
      Document html = Jsoup.parse(page.toFile(), "UTF-8");
      if (!page.startsWith(BuiltSite.output().resolve("_rpct"))) {
        PAGES.put(page, html);
      }
    }
  }

  private static Path target(Path page, Element link) {
    return page.getParent().resolve(link.attr("href").replaceFirst("#.*", "")).normalize();
  }

  private static Facts facts(Path file) {
    return FILES.computeIfAbsent(file, Facts::of);
  }

  /** The line in which a link stands: the smallest element around it that says a length. */
  private static String line(Element link) {
    Element around = link;
    while (!LENGTH.matcher(around.text()).find() && !around.tagName().equals("main")) {
      around = around.parent();
    }
    return around.select("a[href$=.pdf]").size() > 1 ? "several links in one: " + around.text() : around.text();
  }

  @Test
  void everyLinkToAPdfSaysItsFormatItsPagesAndItsSizeAsTheyAre() {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
      for (Element link : page.getValue().select(LINKS)) {
        Facts facts = facts(target(page.getKey(), link));
        String line = line(link);
        Matcher said = LENGTH.matcher(line);
        seen++;
        if (!line.contains("PDF") || !said.find() || !said.group(1).replace(".", "").equals(String.valueOf(facts.pages()))
            || !rounds(said.group(2), UNITS.get(said.group(3)), facts.bytes())) {
          wrong.add(BuiltSite.output().relativize(page.getKey()) + ": «" + line + "», but " + facts);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 60, seen + " links");
  }

  private static boolean rounds(String number, BigDecimal unit, long bytes) {
    BigDecimal off = new BigDecimal(number.replace(',', '.')).multiply(unit).subtract(BigDecimal.valueOf(bytes)).abs();
    return off.compareTo(unit.movePointLeft(1).divide(BigDecimal.valueOf(2))) <= 0;
  }

  /** In the list of all PDFs, where all keep the same standards, they are said once, above it. */
  @Test
  void everyLinkToAPdfSaysTheStandardsThatTheFileNames() {
    List<String> wrong = new ArrayList<>();
    PAGES.forEach((page, html) -> html.select(LINKS).forEach(link -> {
      Facts facts = facts(target(page, link));
      boolean list = page.endsWith("documenti/index.html");
      Element around = link.closest(list ? "main" : "li, p, td");
      String said = list ? String.join(" ", html.select("main .v-fatti dt").eachText()) : around.text();
      if (!said.contains(facts.accessible()) || !said.matches(".*" + Pattern.quote(facts.archival()) + "\\b.*")) {
        wrong.add(BuiltSite.output().relativize(page) + ": «" + said + "», but " + facts);
      }
    }));
    assertEquals(List.of(), wrong);
  }

  /** The page that holds what a PDF holds, by its address: as the structured data tell it. */
  private static Map<Path, Path> samePages() throws IOException {
    Map<Path, Path> pages = new TreeMap<>();
    for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
      Path site = BuiltSite.output().resolve(BuiltSite.output().relativize(page.getKey()).getName(0));
      for (Element block : page.getValue().select("script[type=application/ld+json]")) {
        for (JsonNode node : new ObjectMapper().readTree(block.data()).path("@graph")) {
          if (node.path("@type").asText().equals("DigitalDocument")) {
            JsonNode file = node.path("encoding");
            Path pdf = site.resolve(file.path("contentUrl").asText().replaceFirst("^https?://[^/]+/", ""));
            assertEquals("application/pdf", file.path("encodingFormat").asText());
            assertEquals(Files.size(pdf) + " B", file.path("contentSize").asText(), pdf.toString());
            assertTrue(file.path("accessibilitySummary").asText().contains(facts(pdf).accessible()), file.toString());
            assertEquals(page.getValue().select("link[rel=canonical]").attr("href"), node.path("url").asText());
            assertEquals(null, pages.put(pdf, page.getKey()), pdf + " is told twice");
          }
        }
      }
    }
    return pages;
  }

  @Test
  void thePageWithTheSameContentIsThePageItselfOrOneLinkAway() throws IOException {
    Map<Path, Path> same = samePages();
    List<String> wrong = new ArrayList<>();
    PAGES.forEach((page, html) -> html.select(LINKS).forEach(link -> {
      Path other = same.get(target(page, link));
      boolean near = page.equals(other) || html.select("main a[href]").stream()
          .filter(a -> !a.attr("href").matches("\\w+:.*")).map(a -> target(page, a)).anyMatch(p -> p.equals(other));
      if (!near) {
        wrong.add(BuiltSite.output().relativize(page) + " " + link.attr("href"));
      }
    }));
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPdfIsOfferedByThePageWithTheSameContentAndStandsOnceInTheList() throws IOException {
    Map<Path, Path> same = samePages();
    for (Path site : sites()) {
      List<Path> files = pdfs(site);
      Path index = site.resolve("documenti/index.html");
      assertEquals(files, PAGES.get(index).select(LINKS).stream().map(a -> target(index, a)).sorted().toList());
      assertEquals(files, new ArrayList<>(new TreeSet<>(same.keySet().stream().filter(f -> f.startsWith(site)).toList())));
      for (Path file : files) {
        Path page = same.get(file);
        assertEquals(1, PAGES.get(page).select(LINKS).stream().filter(a -> target(page, a).equals(file)).count(),
            page + " offers " + file);
      }
    }
  }

  private static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(BuiltSite.output())) {
      return folders.filter(f -> Files.isDirectory(f) && !f.endsWith("_rpct")).sorted().toList();
    }
  }

  private static List<Path> pdfs(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  @Test
  void aPageThatOffersAPdfSaysOnceWhomToAskForAnotherFormat() {
    List<String> asks = List.of("other", "other_contact", "other_unknown").stream().map(k -> WORDS.text("carte." + k)).toList();
    List<String> wrong = new ArrayList<>();
    PAGES.forEach((page, html) -> {
      boolean offers = !html.select("main a[type=application/pdf]").isEmpty();
      String text = html.select("main").text();
      long said = asks.stream().mapToLong(ask -> text.split(Pattern.quote(ask), -1).length - 1).sum();
      if (said != (offers ? 1 : 0)) {
        wrong.add(BuiltSite.output().relativize(page) + ": " + said);
      }
    });
    assertEquals(List.of(), wrong);
  }

  @Test
  void withoutPdfsNoPageLinksToOneAndTheTextsSayThatItIsMissing() throws IOException {
    CommandLine.Run run = CommandLine.run("build", "--project", "..", "--date", BuiltSite.DATE, "--no-pdf", "--no-search",
        "--output", folder.toString(), BuiltSite.MILANO);
    assertEquals(0, run.exitCode(), run.err());
    int missing = 0;
    try (Stream<Path> files = Files.walk(folder.resolve(BuiltSite.MILANO))) {
      for (Path page : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".html"))::iterator) {
        Document html = Jsoup.parse(page.toFile(), "UTF-8");
        assertEquals(List.of(), html.select("a[href*=.pdf]").eachAttr("href"), page.toString());
        assertFalse(html.select("script[type=application/ld+json]").toString().contains("DigitalDocument"), page.toString());
        missing += html.select("main").text().split(Pattern.quote(WORDS.text("carte.absent")), -1).length - 1;
      }
    }
    assertTrue(missing >= 4, "chapters and publications that name a PDF: " + missing);
    assertTrue(Jsoup.parse(folder.resolve(BuiltSite.MILANO).resolve("documenti/index.html").toFile(), "UTF-8")
        .select("main").text().contains(WORDS.text("documenti.none")));
  }
}
