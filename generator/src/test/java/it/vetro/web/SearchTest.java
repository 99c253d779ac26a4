package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search of a site in a real browser, and the indexes that stand in for it. */
class SearchTest {

  private static final Set<String> LEADING_ONLY =
      Set.of("mappa/index.html", "ricerca/index.html", "indice/index.html", "indice/norme/index.html", "indice/anni/index.html");
  private static final String BRESCIA = "brescia";

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

  @BeforeEach
  void desktop() {
    browser.width(1440, 1000);
  }

  @Test
  void oneFormOfAWordFindsTheOthersAndNoAccentIsNeeded() {
    search(BuiltSite.MILANO, "q", "pubblicazione");
    assertTrue(marked("pubblicazioni"), marks().toString());
    int exact = titles().indexOf("Aree interessate alle pubblicazioni");
    assertTrue(exact >= 0 && !titles().subList(0, exact).contains("Opere pubbliche"), titles().toString());
    search(BRESCIA, "q", "accessibilita");
    assertTrue(marks().get(0).startsWith("Accessibilità"), marks().toString());
  }

  @Test
  void aNormIsFoundByItsNumber() {
    for (String chamber : chambers()) {
      search(chamber, "q", "33/2013");
      assertTrue(titles().size() > 5, chamber);
      assertTrue(marks().stream().allMatch(m -> m.contains("33/2013")), chamber + marks());
    }
  }

  @Test
  void paymentsLeadToTheIndicatorsOfTheirTimes() {
    for (String chamber : chambers()) {
      for (String query : List.of("tempi di pagamento", "pagamenti")) {
        search(chamber, "q", query);
        assertTrue(titles().subList(0, 4).contains("Indicatore di tempestività dei pagamenti"), chamber + " " + query + titles());
      }
    }
    assertAmongFirst(BRESCIA, "tempi di pagamento", "indicatori/ritardo-pagamenti/", 2);
    assertAmongFirst(BRESCIA, "pagamenti", "indicatori/ritardo-pagamenti/", 4);
    assertAmongFirst(BRESCIA, "pagamenti", "os-3-3/index.html#ritardo-pagamenti", 6);
    assertAmongFirst("cremona-mantova-pavia", "tempi di pagamento", "indicatori/oo-3-1-6-tempo-medio-pagamento/", 1);
    assertAmongFirst(BuiltSite.MILANO, "tempi di pagamento", "indicatori/pf-4-1-1-tempestivita-pagamenti/", 2);
  }

  @Test
  void aPrintedCodeLeadsToItsIndicatorAndTheLinkToItsRow() {
    search(BuiltSite.MILANO, "q", "4.1.1");
    assertTrue(titles().subList(0, 3).stream().allMatch(t -> t.startsWith("4.1.1 ")), titles().toString());
    WebElement row = browser.driver().findElements(By.cssSelector(".v-punti a")).stream()
        .filter(a -> a.getText().startsWith("4.1.1 Indice di tempestività")).findFirst().orElseThrow();
    row.click();
    await("document.querySelector(':target') !== null");
    assertTrue(browser.driver().findElement(By.cssSelector(":target")).getText().contains("4.1.1 Indice di tempestività"),
        browser.driver().getCurrentUrl());
  }

  @Test
  void aHitSaysWhereItBelongsAndWhatItIs() {
    search(BRESCIA, "q", "pagamento fatture");
    assertEquals("Piani › Piano integrato di attività e organizzazione (PIAO) 2025-2027 › 3 GESTIONE STRATEGICA DELLE RISORSE"
            + " › 3.3 PAGAMENTO DELLE FATTURE (art. 4Bis D.L. n. 13/2023 conv. dalla L. n. 41/2023)",
        first().findElement(By.className("v-percorso-risultato")).getText());
    assertTrue(first().getText().endsWith("Indicatore · 2025–2027"), first().getText());
  }

  @Test
  void filtersNarrowTheSearchAndSayHowManyPagesTheyLeave() {
    search(BRESCIA, "q", "pagamenti");
    int all = count();
    browser.driver().findElement(By.cssSelector("#ricerca summary")).click();
    Select kind = new Select(browser.driver().findElement(By.id("ricerca-tipo")));
    String told = kind.getOptions().stream().map(WebElement::getText).filter(t -> t.startsWith("Obiettivo (")).findFirst().orElseThrow();
    kind.selectByValue("obiettivo");
    await("document.getElementById('ricerca-conta').textContent.startsWith('" + told.replaceAll("\\D", "") + " ')");
    assertTrue(count() < all, count() + " of " + all);
    assertTrue(browser.driver().getCurrentUrl().contains("tipo=obiettivo"));
    search(BRESCIA, "q", "pagamenti", "sezione", "amministrazione-trasparente/pagamenti/index.html");
    assertTrue(trails().stream().allMatch(t -> t.startsWith("Amministrazione trasparente")), trails().toString());
    search(BRESCIA, "q", "pagamenti", "anno", "2026");
    assertTrue(trails().stream().allMatch(t -> t.startsWith("Piani")), trails().toString());
    search(BRESCIA, "q", "pagamenti", "ufficio", "uffici/dirigenti/index.html");
    assertTrue(titles().stream().anyMatch(t -> t.startsWith("3.3 PAGAMENTO")), titles().toString());
  }

  @Test
  void theAddressTellsTheSearchAndTheBackButtonGoesBackToIt() {
    search(BRESCIA, "q", "pagamenti");
    String found = browser.driver().findElement(By.id("ricerca-conta")).getText();
    ask("bilancio" + Keys.ENTER);
    await("document.getElementById('ricerca-conta').textContent.includes('bilancio') && document.querySelector('#ricerca-elenco li')");
    assertTrue(browser.driver().getCurrentUrl().endsWith("?q=bilancio"), browser.driver().getCurrentUrl());
    browser.driver().navigate().back();
    await("document.getElementById('ricerca-conta').textContent === '" + found + "'");
    assertEquals("pagamenti", browser.driver().findElement(By.id("ricerca-q")).getDomProperty("value"));
  }

  @Test
  void theBoxInTheHeadOfEveryPageLeadsToTheResults() {
    browser.open(BuiltSite.output().resolve(BRESCIA).resolve("uffici/segretario-generale/index.html"));
    browser.driver().findElement(By.id("cerca-testata")).sendKeys("tempi di pagamento" + Keys.ENTER);
    await("document.querySelector('#ricerca-elenco li')");
    assertTrue(browser.driver().getCurrentUrl().endsWith("brescia/ricerca/index.html?q=tempi+di+pagamento"), browser.driver().getCurrentUrl());
  }

  @Test
  void theKeyboardIsEnough() {
    open(BRESCIA);
    browser.driver().findElement(By.id("ricerca-q")).sendKeys("trasparenza" + Keys.ENTER);
    await("document.querySelector('#ricerca-elenco li')");
    assertEquals("status", browser.driver().findElement(By.id("ricerca-conta")).getDomAttribute("role"));
    int shown = titles().size();
    for (int i = 0; i < 80 && !focused("id").equals("ricerca-altri"); i++) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    }
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    await("document.querySelectorAll('#ricerca-elenco > li').length > " + shown);
    assertEquals(browser.driver().findElements(By.cssSelector("#ricerca-elenco > li")).get(shown).findElement(By.cssSelector("h3 a")),
        browser.driver().switchTo().activeElement());
  }

  @Test
  void nothingFoundSaysWhatToTry() {
    open(BRESCIA);
    ask("zzqqxx" + Keys.ENTER);
    await("!document.getElementById('ricerca-nulla').hidden");
    assertEquals("Nessun risultato per «zzqqxx».", browser.driver().findElement(By.id("ricerca-conta")).getText());
  }

  @Test
  void markupInAQueryIsText() {
    search(BRESCIA, "q", "<img src=x onerror=alert(1)> pagamenti");
    assertTrue(browser.driver().findElements(By.cssSelector("main img")).isEmpty());
  }

  @Test
  void resultsAreAccessibleFitAPhoneAndTheBrowserHasNothingToComplainOf() {
    browser.complaints();
    for (int width : new int[] {1440, 768, 360}) {
      browser.width(width, 1000);
      search(BuiltSite.MILANO, "q", "pagamenti", "anno", "2025");
      assertEquals(List.of(), Axe.violations(browser), "at " + width);
      assertTrue((Long) browser.driver().executeScript(
          "return document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, "wider than " + width);
    }
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void withoutJavaScriptTheIndexesStandInForTheSearch() throws Exception {
    try (Browser plain = Browser.start(false)) {
      plain.width(1440, 1000);
      plain.open(page(BRESCIA));
      assertFalse(plain.driver().findElement(By.id("ricerca")).isDisplayed());
      assertTrue(plain.driver().findElement(By.id("ricerca-senza")).getText().contains("JavaScript"));
      plain.driver().findElement(By.linkText("Indice dalla A alla Z")).sendKeys(Keys.ENTER);
      plain.driver().findElement(By.partialLinkText("Tempo medio di ritardo")).sendKeys(Keys.ENTER);
      assertTrue(plain.driver().getCurrentUrl().endsWith("/indicatori/ritardo-pagamenti/index.html"), plain.driver().getCurrentUrl());
    }
  }

  @Test
  void everyPageIsInTheIndexButThoseThatOnlyLeadToOthers() throws IOException {
    for (String chamber : chambers()) {
      Path site = BuiltSite.output().resolve(chamber);
      Set<String> pages = BuiltSite.pages().stream().filter(p -> p.startsWith(site))
          .map(p -> site.relativize(p).toString().replace('\\', '/')).collect(Collectors.toCollection(TreeSet::new));
      pages.removeAll(LEADING_ONLY);
      assertEquals(pages, indexed(site), chamber);
    }
  }

  private static Set<String> indexed(Path site) throws IOException {
    Set<String> urls = new TreeSet<>();
    try (Stream<Path> fragments = Files.list(site.resolve("ricerca/pagefind/fragment"))) {
      for (Path fragment : (Iterable<Path>) fragments::iterator) {
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(fragment))).readAllBytes();
        String json = new String(bytes, StandardCharsets.UTF_8);
        JsonNode page = new ObjectMapper().readTree(json.substring(json.indexOf('{')));
        urls.add(page.path("url").asText().substring(1));
      }
    }
    return urls;
  }

  private static List<String> chambers() {
    try (Stream<Path> folders = Files.list(BuiltSite.output())) {
      return folders.filter(f -> Files.exists(f.resolve("release.json"))).map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path page(String chamber) {
    return BuiltSite.output().resolve(chamber).resolve("ricerca/index.html");
  }

  private static void open(String chamber) {
    browser.open(page(chamber));
    await("!document.getElementById('ricerca').hidden");
  }

  /** Opens the page with a search in its address, and waits for the results. */
  private static void search(String chamber, String... asked) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < asked.length; i += 2) {
      query.append(i == 0 ? '?' : '&').append(asked[i]).append('=').append(URLEncoder.encode(asked[i + 1], StandardCharsets.UTF_8));
    }
    browser.driver().get(browser.root() + chamber + "/ricerca/index.html" + query);
    await("document.querySelector('#ricerca-elenco li') || !document.getElementById('ricerca-nulla').hidden");
  }

  private static void ask(String text) {
    WebElement box = browser.driver().findElement(By.id("ricerca-q"));
    box.clear();
    box.sendKeys(text);
  }

  private static void await(String condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10)).withMessage(condition)
        .until(d -> (Boolean) browser.driver().executeScript("return Boolean(" + condition + ")"));
  }

  private static void assertAmongFirst(String chamber, String query, String where, int most) {
    search(chamber, "q", query);
    List<String> links = browser.driver().findElements(By.cssSelector("#ricerca-elenco > li")).stream().limit(most)
        .flatMap(li -> li.findElements(By.tagName("a")).stream()).map(a -> a.getDomProperty("href")).toList();
    assertTrue(links.stream().anyMatch(l -> l.contains(where)), chamber + " " + query + links);
  }

  private static WebElement first() {
    return browser.driver().findElement(By.cssSelector("#ricerca-elenco > li"));
  }

  private static int count() {
    return Integer.parseInt(browser.driver().findElement(By.id("ricerca-conta")).getText().replaceAll(" .*", ""));
  }

  private static boolean marked(String text) {
    return marks().stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(text));
  }

  private static List<String> marks() {
    return texts("#ricerca-elenco mark");
  }

  private static List<String> titles() {
    return texts("#ricerca-elenco h3");
  }

  private static List<String> trails() {
    return texts("#ricerca-elenco .v-percorso-risultato");
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  private static String focused(String attribute) {
    String value = browser.driver().switchTo().activeElement().getDomAttribute(attribute);
    return value == null ? "" : value;
  }
}
