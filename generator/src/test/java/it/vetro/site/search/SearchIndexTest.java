package it.vetro.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.bake.GeneratedPage;
import it.vetro.finding.Finding;
import it.vetro.site.page.Catalogue;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  private static final int PAGES = 60;
  private static final Path ENGINES = Path.of("../assets/dist/pagefind").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private final List<Catalogue.Found> pages = new ArrayList<>();

  @BeforeEach
  void pages() {
    List<GeneratedPage> made = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      String address = "uffici/u" + i + "/index.html";
      LinkView office = new LinkView("Ufficio, sede: " + i, address);
      made.add(new GeneratedPage(address, "ufficio", office.name(), Map.of("frame",
          Frame.of(address, "uffici", List.of(new LinkView("Uffici", "uffici/index.html"))).withFacets(Facets.ofOffices(List.of(office))))));
    }
    pages.addAll(new Catalogue(made).pages());
  }

  @Test
  void sameSiteSameIndexWhateverTheThreads() throws Exception {
    Path engine = SearchIndex.engine(ENGINES).orElseThrow();
    Map<String, String> first = build("a", Optional.of(engine));
    assertEquals(first, build("b", Optional.of(engine)));
    assertEquals(first, build("c", Optional.of(withOneThread(engine))));
    assertTrue(first.keySet().stream().anyMatch(f -> f.startsWith("fragment/")), first.keySet().toString());
    assertTrue(first.containsKey("pagefind.js") && first.containsKey("wasm.it.pagefind"), first.keySet().toString());
  }

  @Test
  void onlyWhatThePageNeedsIsLeftInTheSite() throws Exception {
    assertEquals(List.of(), build("a", SearchIndex.engine(ENGINES)).keySet().stream()
        .filter(f -> f.matches(".*(-ui|highlight|worker|unknown|playground).*")).toList());
  }

  @Test
  void withoutTheEngineThereIsNoIndexAndTheFindingSaysWhatToDo() throws Exception {
    assertEquals(Optional.empty(), SearchIndex.engine(folder));
    assertEquals(Map.of(), build("a", Optional.empty()));
    Finding finding = SearchIndex.missing();
    assertEquals("ricerca.motore-mancante", finding.code());
    assertTrue(finding.remedy().contains("npm ci"), finding.remedy());
  }

  @Test
  void onWindowsTheEngineHasAnotherName() throws Exception {
    Path program = Files.writeString(folder.resolve("pagefind_extended.exe"), "");
    assertEquals(Optional.empty(), SearchIndex.engine(folder), "a file that cannot be run");
    assertTrue(program.toFile().setExecutable(true));
    assertEquals(Optional.of(folder.resolve("pagefind_extended.exe")), SearchIndex.engine(folder));
  }

  @Test
  void anEngineThatStopsIsAnError() throws Exception {
    Path broken = script("echo prima; echo così non va; exit 3");
    Path site = site("a");
    try (SearchIndex index = SearchIndex.start(Optional.of(broken), pages, site)) {
      List<Finding> findings = index.finish();
      assertEquals("ricerca.non-riuscita", findings.get(0).code());
      assertTrue(findings.get(0).message().contains("così non va"), findings.get(0).message());
    }
  }

  @Test
  void aPageIsReadWithItsPlaceAndItsRowsByName() throws IOException {
    Path site = site("a");
    Document copy = Jsoup.parse(SearchText.of(pages.get(0), site));
    assertEquals("Uffici", copy.select("[data-pagefind-meta^=percorso]").attr("content"));
    assertEquals("Ufficio, sede: 0", copy.select("[data-pagefind-meta^=title]").attr("content"));
    assertEquals(List.of("ufficio", "uffici/index.html", "uffici/u0/index.html"),
        copy.select("[data-pagefind-filter]").eachAttr("content"));
    assertEquals("Pagamenti in ritardo", copy.getElementById("riga-1").text());
    assertEquals("th", copy.getElementById("riga-1").tagName());
    assertFalse(copy.text().contains("Precedente") || copy.text().contains("PagamentiNel"), copy.text());
  }

  private Map<String, String> build(String name, Optional<Path> engine) throws IOException {
    Path site = site(name);
    try (SearchIndex index = SearchIndex.start(engine, pages, site)) {
      assertEquals(List.of(), index.finish());
    }
    Path made = site.resolve(SearchIndex.FOLDER);
    if (Files.notExists(made)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.walk(made)) {
      return new TreeMap<>(files.filter(Files::isRegularFile).collect(Collectors.toMap(
          f -> made.relativize(f).toString().replace('\\', '/'), SearchIndexTest::bytes)));
    }
  }

  private Path site(String name) throws IOException {
    Path site = folder.resolve(name);
    for (Catalogue.Found page : pages) {
      Path file = site.resolve(page.address());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "<!DOCTYPE html><html lang=it><title>x</title><body><main><p>Ruolo</p><h1>" + page.title() + "</h1>"
          + "<table><tr id=riga-1><th scope=row>Pagamenti in ritardo</th><td>Nel 2025 perché " + page.title() + "</td></tr></table>"
          + "<dl><dt>Pagamenti</dt><dd>Nel 2026</dd></dl><nav>Precedente</nav></main></body></html>");
    }
    return site;
  }

  private Path withOneThread(Path engine) throws IOException {
    return script("RAYON_NUM_THREADS=1 TOKIO_WORKER_THREADS=1 exec taskset -c 0 " + engine + " \"$@\"");
  }

  private Path script(String text) throws IOException {
    Path script = Files.createTempFile(folder, "motore", ".sh");
    Files.writeString(script, "#!/bin/sh\n" + text + "\n");
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }

  private static String bytes(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
