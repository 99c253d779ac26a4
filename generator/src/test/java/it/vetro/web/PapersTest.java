package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans, the reports and the sheets of their objectives as PDFs, held against the pages and the data of the sites. */
class PapersTest {

  private static final int MOST_BYTES_OF_A_SHEET = 60_000;

  /** Pages of objectives, with the PDF of each. */
  static List<Path> objectives() {
    return BuiltSite.pages().stream().filter(p -> p.toString().replace('\\', '/').matches(".*/(piani|relazioni)/[^/]+/obiettivi/[^/]+/index.html"))
        .toList();
  }

  private static Path sheetOf(Path page) {
    Path objective = page.getParent();
    Path document = objective.getParent().getParent();
    return document.getParent().getParent().resolve("documenti").resolve(document.getFileName())
        .resolve(objective.getFileName() + ".pdf");
  }

  /** The PDFs of whole plans and reports. */
  static List<Path> plans() {
    return objectives().stream().map(page -> sheetOf(page).getParent()).distinct()
        .map(folder -> folder.resolveSibling(folder.getFileName() + ".pdf")).toList();
  }

  static List<Path> all() {
    return Stream.concat(plans().stream(), objectives().stream().map(PapersTest::sheetOf)).toList();
  }

  @Test
  void everyPageOfAnObjectiveHasItsSheetWhichIsLight() throws IOException {
    assertEquals(5, plans().size());
    assertTrue(objectives().size() > 200, objectives().size() + " objectives");
    for (Path page : objectives()) {
      assertTrue(Files.isRegularFile(sheetOf(page)), sheetOf(page) + " is missing");
      assertTrue(Files.size(sheetOf(page)) < MOST_BYTES_OF_A_SHEET, sheetOf(page) + " is heavy");
    }
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void theSheetOfAnObjectiveSaysEveryFigureAndNameOfItsPage(Path page) throws IOException {
    String sheet = ReadPdf.of(sheetOf(page)).words();
    Set<String> said = new TreeSet<>(figures(sheet));
    Element main = Jsoup.parse(Files.readString(page)).selectFirst("main");
    main.select(".v-richiamo, .v-note-segno, .v-note-ritorno, .v-vicine, .v-carte, svg, figcaption, caption").remove();
    main.select("span.v-didascalia").before(" ");
    List<String> missing = new ArrayList<>();
    figures(text(main)).stream().filter(figure -> !said.contains(figure)).forEach(missing::add);
    main.select(".v-indicatore h3 a").eachText().stream().map(ReadPdf::flat).filter(name -> !sheet.contains(name)).forEach(missing::add);
    assertEquals(List.of(), missing);
  }

  /** The text of an element, its cells and blocks set apart. */
  private static String text(Element element) {
    return element.select("td, th, p, li, dd, dt, h1, h2, h3, h4, h5").stream().map(Element::text)
        .collect(Collectors.joining("\n"));
  }

  /** What holds a digit, without the signs around it. */
  private static List<String> figures(String text) {
    return Arrays.stream(ReadPdf.flat(text).split("[ ;:«»()\\[\\]]+")).filter(word -> word.matches(".*\\d.*"))
        .map(word -> word.replaceAll("^[.,'’\"“”]+|[.,'’\"“”]+$", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void noSectionIsEmptyAndNoTableRepeatsTheTitleAboveIt(Path file) {
    List<String> wrong = new ArrayList<>();
    Structure.Node before = null;
    for (Structure.Node block : ReadPdf.of(file).blocks()) {
      boolean heading = block.role().startsWith("H");
      if (before != null && before.role().startsWith("H") && !before.role().equals("H1")) {
        String title = before.words();
        if (heading && block.role().compareTo(before.role()) <= 0) {
          wrong.add("nothing under «" + title + "»");
        }
        block.all("Caption").map(Structure.Node::words).filter(title::equals).forEach(c -> wrong.add("twice «" + c + "»"));
      }
      before = block;
    }
    assertFalse(before.role().startsWith("H"), "nothing under the last title");
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theCoverIsOnePageAndSaysWhatWhenFromWhatAndWhomToAsk(Path file) {
    String cover = ReadPdf.of(file).cover();
    for (String label : List.of("Atto di adozione", "Da dove vengono i dati", "Pagina con lo stesso contenuto", "Compilato il 1 febbraio 2026",
        "Chi ne risponde Camera di", "Per averlo in un altro formato")) {
      assertTrue(cover.contains(label), label + " in: " + cover);
    }
    assertFalse(cover.contains("example.org"), cover);
  }

  @Test
  void theCoverOfASheetNamesTheActOfItsPlanItsPageAndTheAddressesTheChamberGives() {
    String cover = cover("brescia/documenti/piao-2025-2027/os-1-1.pdf");
    // a long address goes on in the next line
    String unbroken = cover.replace(" ", "");
    for (String said : List.of("Scheda: obiettivo strategico", "Viene da Piano integrato di attività e organizzazione (PIAO) 2025-2027",
        "deliberazione n. 35 del 27/02/2025", "https://www.bs.camcom.it/piani/piao-2025-2027/obiettivi/os-1-1/",
        "camera.brescia@bs.legalmail.camcom.it", "https://www.bs.camcom.it/feedback/")) {
      assertTrue(unbroken.contains(said.replace(" ", "")), said + " in: " + cover);
    }
  }

  @Test
  void theCoverSaysWhatTheDataDoNot() {
    String cremona = cover("cremona-mantova-pavia/documenti/piao-2025-2027.pdf");
    assertTrue(cremona.contains("Atto di adozione non indicato nel documento"), cremona);
    assertTrue(cremona.contains("piani/piao-2025-2027/, nel sito della Camera: l’indirizzo del sito non è ancora indicato"), cremona);
    assertTrue(cremona.contains("non indicano recapiti. Sede legale di Mantova: via P.F. Calvi, 28, Mantova"), cremona);
    String milano = cover("milano-monza-brianza-lodi/documenti/relazione-2023.pdf");
    assertTrue(milano.contains("non indicano recapiti. Si può partire dal suo sito: https://www.milomb.camcom.it"), milano);
    assertTrue(cover("sondrio/documenti/piao-2026-2028.pdf").replace(" ", "").contains("https://www.so.camcom.it/piani/piao-2026-2028/"));
  }

  private static String cover(String file) {
    return ReadPdf.of(BuiltSite.output().resolve(file)).cover();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanCarriesTheOpenDataOfItsTablesByteForByte(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".pdf", "");
    Map<String, byte[]> carried = ReadPdf.of(file).attachments();
    Set<String> published = new TreeSet<>();
    try (Stream<Path> data = Files.list(file.getParent().resolveSibling("dati"))) {
      for (Path one : data.filter(f -> f.getFileName().toString().matches(id + "-.*\\.(csv|json)")).toList()) {
        String name = one.getFileName().toString();
        published.add(name);
        assertTrue(carried.containsKey(name), name + " is not carried");
        assertArrayEquals(Files.readAllBytes(one), carried.get(name), name);
      }
    }
    assertEquals(published, carried.keySet().stream().filter(name -> name.startsWith(id + "-")).collect(Collectors.toSet()));
    assertTrue(published.size() >= 8, published.toString());
  }

  @Test
  void eachTableNamesItsOwnFiles() {
    Map<String, List<String>> files = ReadPdf.of(BuiltSite.output().resolve("brescia/documenti/piao-2025-2027.pdf")).filesOfTables();
    assertEquals(List.of("piao-2025-2027-misure.csv", "piao-2025-2027-misure.json"),
        files.get("Misure per classe, con chi ne risponde"));
    assertTrue(files.values().contains(List.of("piao-2025-2027-indicatori.csv", "piao-2025-2027-indicatori.json",
        "piao-2025-2027-valori.csv", "piao-2025-2027-valori.json")), files.toString());
    assertTrue(files.values().contains(List.of("piao-2025-2027-tabella-benchmark.csv", "piao-2025-2027-tabella-benchmark.json")));
    assertEquals(List.of(), files.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList());
  }
}
