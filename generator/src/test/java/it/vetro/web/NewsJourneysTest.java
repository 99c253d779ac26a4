package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import it.vetro.finding.Findings;
import it.vetro.model.GlossaryTerm;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The ways of a reader who asks who answers for what, what changed, what a word means, or is lost. */
class NewsJourneysTest {

  private static final String CONTRIBUTIONS = "Sovvenzioni, contributi, sussidi, vantaggi economici";
  private static final String GRANTS = "Atti di concessione";

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(true);
    browser.width(1440, 1000);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<Path> sites() {
    try (Stream<Path> folders = Files.list(BuiltSite.output())) {
      return folders.filter(f -> Files.exists(f.resolve("release.json"))).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Document page(Path site, String address) {
    try {
      return Jsoup.parse(site.resolve(address).toFile(), "UTF-8");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoAnswersForContributionsAndWhenTheyWereUpdatedIsThreeClicksFromHome() {
    ChromeDriver driver = browser.driver();
    for (Path site : sites()) {
      browser.open(site.resolve("index.html"));
      for (String step : List.of("Amministrazione trasparente", CONTRIBUTIONS, GRANTS)) {
        driver.findElement(By.cssSelector("main")).findElement(By.linkText(step)).sendKeys(Keys.ENTER);
      }
      assertEquals(GRANTS, driver.findElement(By.tagName("h1")).getText());
      List<WebElement> obligations = driver.findElements(By.className("v-obbligo"));
      assertFalse(obligations.isEmpty());
      for (WebElement obligation : obligations) {
        assertTrue(fact(obligation, "Chi prepara, trasmette o pubblica").length() > 3, obligation.getText());
        assertTrue(fact(obligation, "Ultimo aggiornamento").matches("\\d+ .+ \\d{4}.*|data non indicata"), obligation.getText());
      }
    }
  }

  private static String fact(WebElement obligation, String name) {
    return obligation.findElement(By.xpath(".//dt[normalize-space()='" + name + "']/following-sibling::dd")).getText();
  }

  @Test
  void whatChangedThisMonthIsOneClickFromHomeAndSaidInWords() {
    ChromeDriver driver = browser.driver();
    for (Path site : sites()) {
      browser.open(site.resolve("index.html"));
      driver.findElement(By.linkText("Tutte le novità")).sendKeys(Keys.ENTER);
      assertEquals("Novità", driver.findElement(By.tagName("h1")).getText());
      String text = driver.findElement(By.tagName("main")).getText();
      assertTrue(text.contains("Nulla di ciò che è in questo sito ha una data di febbraio 2026")
          || text.contains("Finora nulla di ciò che è in questo sito ha una data"), text);
      assertTrue(text.contains("non si sa quando sono stati pubblicati o aggiornati"), text);
    }
  }

  @Test
  void theHomePageShowsAtMostFiveChangesOrSaysThatNothingIsDated() {
    for (Path site : sites()) {
      Document home = page(site, "index.html");
      int shown = home.select(".v-novita-elenco > li").size();
      assertTrue(shown <= 5);
      assertEquals(shown == 0, home.text().contains("Finora nulla di ciò che è in questo sito ha una data"), site.toString());
    }
    assertEquals(5, page(BuiltSite.milano(), "index.html").select(".v-novita-elenco > li").size());
  }

  @Test
  void changesAreThoseThatTheDataDate() {
    Document brescia = page(BuiltSite.output().resolve("brescia"), "novita/index.html");
    assertEquals(List.of("Febbraio 2025", "Novembre 2024"), brescia.select("main h2[id^=mese-]").eachText());
    assertEquals("27 febbraio 2025 Nuovo Adozione di un documento Piano integrato di attività e organizzazione (PIAO) 2025-2027",
        brescia.selectFirst(".v-novita-elenco > li").text());
    assertEquals(0, page(BuiltSite.output().resolve("sondrio"), "novita/index.html").select(".v-novita-elenco").size());
  }

  @Test
  void aWordOfTheGlossaryIsLinkedOnceAPageAndToItsEntry() throws IOException {
    List<GlossaryTerm> terms = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), new Findings())
        .read(List.of("sondrio")).law().glossary();
    Set<String> used = new TreeSet<>();
    Set<String> inTitles = new TreeSet<>();
    for (Path file : BuiltSite.pages()) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      Set<String> here = new HashSet<>();
      for (Element link : page.select("a.v-termine")) {
        String id = link.attr("href").replaceFirst(".*glossario/index\\.html#", "");
        assertTrue(here.add(id), id + " twice in " + file);
        GlossaryTerm term = terms.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
        assertTrue(term.forms().stream().anyMatch(f -> f.equalsIgnoreCase(link.text())), link.text());
        assertTrue(link.closest("main") != null && link.parent().closest("a, h1, h2, h3, h4, th, caption") == null, link.outerHtml());
      }
      used.addAll(here);
      String text = page.select("main").text();
      terms.stream().filter(t -> !file.endsWith("glossario/index.html") && !used.contains(t.id()))
          .filter(t -> t.forms().stream().anyMatch(text::contains)).forEach(t -> inTitles.add(t.id()));
    }
    used.addAll(inTitles);
    assertEquals(terms.stream().map(GlossaryTerm::id).collect(TreeSet::new, Set::add, Set::addAll), used,
        "words that no page uses are not explained");
  }

  @Test
  void theGlossaryExplainsEachWordAndLinksNoneOfThem() {
    Document glossary = page(BuiltSite.milano(), "glossario/index.html");
    assertEquals(0, glossary.select("a.v-termine").size());
    assertEquals("Chi, in un ente, risponde delle misure contro la corruzione",
        glossary.select("#rpct dd").text().replaceFirst(" e controlla.*", ""));
    assertEquals("Norma: Art. 1, c. 8, l. n. 190/2012; art. 43, c. 1, d.lgs. n. 33/2013", glossary.select("#rpct .v-didascalia").text());
    glossary.select("nav.v-lettere a").forEach(letter ->
        assertTrue(glossary.getElementById(letter.attr("href").substring(1)) != null, letter.text()));
  }

  @Test
  void theMapOfTheSiteLeadsToEverySectionAndChapterAndToThePagesOfService() throws IOException {
    for (Path site : sites()) {
      Set<Path> linked = new HashSet<>();
      page(site, "mappa/index.html").select("main a").forEach(a -> linked.add(site.resolve("mappa").resolve(a.attr("href")).normalize()));
      try (Stream<Path> files = Files.walk(site)) {
        List<String> left = files.filter(f -> f.endsWith("index.html")).filter(f -> !linked.contains(f))
            .map(f -> site.relativize(f).toString().replace('\\', '/'))
            .filter(f -> !f.matches("mappa/.*|uffici/.+/.*|dati/.+/.*|indice/.+/.*"
                + "|(piani|relazioni)/[^/]+/(obiettivi|indicatori|tabelle|misure|modifiche|dirigenti)/.*"))
            .toList();
        assertEquals(List.of(), left, site.toString());
      }
    }
  }

  @Test
  void aMissingAddressAtAnyDepthGetsAPageWhoseLinksWork() throws Exception {
    Path site = BuiltSite.milano();
    HttpServer server = withLostPage(site);
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort();
      ChromeDriver driver = browser.driver();
      browser.complaints();
      driver.get(root + "/amministrazione-trasparente/una/pagina/che/non/esiste.html");
      assertEquals("Pagina non trovata", driver.findElement(By.tagName("h1")).getText());
      assertEquals("rgba(255, 255, 255, 1)", driver.findElement(By.className("v-marchio")).getCssValue("color"), "styled");
      assertEquals(List.of(), browser.complaints().stream().filter(c -> !c.contains("esiste.html")).toList());
      assertEquals(List.of(), Axe.violations(browser));
      List<String> targets = new ArrayList<>();
      driver.findElements(By.cssSelector("a[href]")).forEach(a -> targets.add(a.getAttribute("href")));
      for (String target : targets) {
        if (target.startsWith(root) && !target.contains("#")) {
          String address = target.substring(root.length() + 1);
          assertTrue(Files.isRegularFile(site.resolve(address)), target);
        }
      }
      driver.findElement(By.linkText("Mappa del sito")).sendKeys(Keys.ENTER);
      assertEquals("Mappa del sito", driver.findElement(By.tagName("h1")).getText());
    } finally {
      server.stop(0);
    }
  }

  /** A server as chambers have it: what is not there is answered with the site's own page and with 404. */
  private static HttpServer withLostPage(Path site) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", exchange -> {
      Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
      boolean there = Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(there ? file : site.resolve("404.html"));
      String name = there ? file.getFileName().toString() : "404.html";
      exchange.getResponseHeaders().set("Content-Type", name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript"
          : name.endsWith(".svg") ? "image/svg+xml" : name.endsWith(".html") ? "text/html; charset=utf-8" : "application/octet-stream");
      exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
    return server;
  }

  @Test
  void theLostPageIsKeptFromSearchEnginesAndFromTheirMap() throws IOException {
    for (Path page : BuiltSite.lostPages()) {
      assertEquals("noindex", Jsoup.parse(page.toFile(), "UTF-8").select("meta[name=robots]").attr("content"));
      String map = Files.readString(page.resolveSibling("sitemap.xml"));
      assertFalse(map.contains("404"), map);
      assertFalse(map.contains("feed.xml"), map);
      assertTrue(map.contains("/glossario/"), map);
    }
    assertEquals(sites().size(), BuiltSite.lostPages().size());
  }

  @Test
  void theMainMenuDoesNotRunOverAtAnyWidth() {
    for (int width : new int[] {360, 768, 992, 1100, 1440}) {
      browser.width(width, 900);
      for (String address : List.of("index.html", "novita/index.html", "glossario/index.html", "mappa/index.html", "riuso/index.html")) {
        browser.open(BuiltSite.milano().resolve(address));
        long over = (Long) browser.driver().executeScript(
            "return Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth,"
                + "...[...document.querySelectorAll('#menu a')].map(a => a.getBoundingClientRect().right - innerWidth).map(Math.ceil))");
        assertTrue(over <= 0, address + " at " + width + ": " + over);
      }
    }
    browser.width(1440, 1000);
  }
}
