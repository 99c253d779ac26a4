package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.cli.CommandLine;
import it.vetro.project.WorkingCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much goes over the wire, compressed with gzip as any web server does. */
class WeightTest {

  private static final int HOME = 100_000;
  private static final int TABLE = 200_000;
  private static final int STYLE = 60_000;
  private static final int ROWS = 500;

  @Test
  void theHomePageOfEachChamberWithAllThatItLoadsButFontsIsLight() throws Exception {
    try (Browser browser = Browser.start(true)) {
      browser.width(1440, 1000);
      for (Path home : BuiltSite.pages().stream().filter(WeightTest::isHome).toList()) {
        browser.networkEvents();
        browser.open(home);
        Set<Path> loaded = loaded(browser);
        assertTrue(loaded.contains(home) && loaded.stream().anyMatch(f -> f.toString().endsWith(".css")), loaded.toString());
        int weight = 0;
        for (Path file : loaded) {
          weight += wire(file);
        }
        assertTrue(weight <= HOME, home + " weighs " + weight + " bytes: " + loaded);
      }
    }
  }

  private static boolean isHome(Path page) {
    return page.getFileName().toString().equals("index.html") && page.getParent().getParent().equals(BuiltSite.output())
        && !page.getParent().getFileName().toString().startsWith("_");
  }

  /** The files of the site that the browser asked for, apart from fonts. */
  private static Set<Path> loaded(Browser browser) throws IOException {
    Set<Path> files = new TreeSet<>();
    for (String event : browser.networkEvents()) {
      JsonNode message = new ObjectMapper().readTree(event).path("message");
      JsonNode asked = message.path("params");
      if (message.path("method").asText().equals("Network.requestWillBeSent") && !asked.path("type").asText().equals("Font")) {
        String address = asked.path("request").path("url").asText();
        if (address.startsWith(browser.root())) {
          Path file = BuiltSite.output().resolve(URI.create(address).getPath().substring(URI.create(browser.root()).getPath().length()));
          if (!file.toString().endsWith(".woff2")) {
            files.add(file);
          }
        }
      }
    }
    return files;
  }

  @Test
  void noPageOfTheChambersIsHeavierThanATableOfFiveHundredRowsMayBe() throws IOException {
    List<String> heavy = new ArrayList<>();
    for (Path page : BuiltSite.pages()) {
      if (wire(page) > TABLE) {
        heavy.add(page + " " + wire(page));
      }
    }
    assertEquals(List.of(), heavy);
  }

  @Test
  void aTableOfFiveHundredRowsIsLight(@TempDir Path folder) throws IOException {
    WorkingCopy copy = WorkingCopy.in(folder.resolve("progetto"));
    String table = "data/prova/piani/piano-2025/tabelle/lunga";
    copy.write(table + ".yaml", """
        titolo: Una tabella lunga
        argomento: personale
        colonne:
          - { id: nome, titolo: Nome }
          - { id: che-cosa, titolo: Che cosa fa }
          - { id: prima, titolo: Prima, gruppo: Spesa, tipo: euro }
          - { id: dopo, titolo: Dopo, gruppo: Spesa, tipo: euro }
          - { id: persone, titolo: Persone, tipo: conteggio }
        fonte: "000:40-46"
        """).write(table + ".csv", rows());
    CommandLine.Run run = CommandLine.run("build", "--project", copy.root().toString(), "--date", BuiltSite.DATE,
        "--no-pdf", "--output", folder.resolve("siti").toString());
    Path page = folder.resolve("siti/prova/piani/piano-2025/tabelle/lunga/index.html");
    assertTrue(Files.exists(page), run.err());
    assertEquals(ROWS, Jsoup.parse(page.toFile(), "UTF-8").select("tbody tr[id]").size());
    assertTrue(wire(page) <= TABLE, wire(page) + " bytes");
  }

  /** Made-up rows of words and figures that do not repeat, the same at each run. */
  private static String rows() {
    Random random = new Random(500);
    StringBuilder csv = new StringBuilder("riga;nome;che-cosa;prima;dopo;persone;genere;unita;stato;fonte\n");
    for (int i = 1; i <= ROWS; i++) {
      csv.append("r-").append(i).append(';').append(words(random, 4)).append(';').append(words(random, 14));
      for (int column = 0; column < 2; column++) {
        csv.append(';').append(1 + random.nextInt(999)).append('.').append(100 + random.nextInt(900)).append(",00");
      }
      csv.append(';').append(random.nextInt(100)).append(";;;;000:41\n");
    }
    return csv.toString();
  }

  private static String words(Random random, int many) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < many; i++) {
      words.append(i == 0 ? "" : " ");
      random.ints(3 + random.nextInt(8), 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
    }
    return words.toString();
  }

  @Test
  void theStyleSheetIsSmall() throws IOException {
    long bytes = Files.size(BuiltSite.milano().resolve("css/vetro.css"));
    assertTrue(bytes > 0 && bytes <= STYLE, bytes + " bytes");
  }

  private static int wire(Path file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(file));
    }
    return (int) Math.min(packed.size(), Files.size(file));
  }
}
