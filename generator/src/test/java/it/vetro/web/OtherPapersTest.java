package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.pdf.PdfTables;
import it.vetro.sheet.ReadRow;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDFs beside those of plans: schedules, what changed, and what only the RPCT sees. */
class OtherPapersTest {

  private static final Pattern DAY = Pattern.compile("\\d{1,2} [a-z]+ \\d{4}");
  private static final Pattern ORIGIN = Pattern.compile(" \\((proposto|giudicato)\\)$");

  static List<String> chambers() {
    return List.of("brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio");
  }

  private static Path site(String chamber) {
    return BuiltSite.output().resolve(chamber);
  }

  private static Path reserved(String chamber) {
    return BuiltSite.output().resolve("_rpct").resolve(chamber);
  }

  private static Document page(String chamber, String address) {
    try {
      return Jsoup.parse(site(chamber).resolve(address).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the folders, or files without ending, right below a folder. */
  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replaceFirst("\\.pdf$", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Element> duties(String chamber, String office) {
    return page(chamber, "uffici/" + office + "/index.html").select("tbody tr:has([data-e=\"Che cosa fa\"])");
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void thereIsAScheduleForEachOfficeWithDutiesAndForNoOther(String chamber) {
    List<String> offices = names(site(chamber).resolve("uffici")).stream().filter(name -> !name.equals("index.html"))
        .filter(office -> !duties(chamber, office).isEmpty()).toList();
    assertTrue(offices.size() > 2, offices.toString());
    assertEquals(offices, names(site(chamber).resolve("documenti/scadenzario")));
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void theScheduleOfAnOfficeHasTheRowsOfItsPage(String chamber) {
    for (String office : names(site(chamber).resolve("documenti/scadenzario"))) {
      List<List<String>> printed = PdfTables.rows(site(chamber).resolve("documenti/scadenzario/" + office + ".pdf")).stream()
          .filter(row -> row.size() == 7).map(OtherPapersTest::printed).sorted(OtherPapersTest::compare).toList();
      List<List<String>> shown = duties(chamber, office).stream().map(OtherPapersTest::shown).sorted(OtherPapersTest::compare).toList();
      assertFalse(shown.isEmpty(), office);
      assertEquals(shown, printed, office);
    }
  }

  /** Code, text, norm, role, how often, own term, state, all days: from a row of the PDF. */
  private static List<String> printed(List<String> cells) {
    String[] what = cells.get(0).split(": ", 2);
    return List.of(what[0], what[1], cells.get(1), cells.get(2), cells.get(3), cells.get(5), cells.get(6).split("[,:]", 2)[0],
        days(cells.get(3) + " " + cells.get(4) + " " + cells.get(6)));
  }

  private static List<String> shown(Element row) {
    Element update = row.select("[data-e=Aggiornamento]").first();
    Element state = row.select("[data-e=Stato]").first();
    String days = days(update.text() + " " + state.text());
    return List.of(row.id().replaceFirst("_.*", ""), row.select("th").text(), row.select("[data-e=Norma]").text(),
        row.select("[data-e=\"Che cosa fa\"]").text(), without(update, ".v-didascalia"),
        without(row.select("[data-e=\"Termine della Camera\"]").first(), "a, button"), state.select(".v-stato").text(), days);
  }

  private static String without(Element cell, String parts) {
    Element copy = cell.clone();
    copy.select(parts).remove();
    return copy.text();
  }

  private static String days(String text) {
    return DAY.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.joining(", "));
  }

  private static int compare(List<String> one, List<String> other) {
    return one.toString().compareTo(other.toString());
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void theWholeScheduleHasTheRowsOfItsPage(String chamber) {
    List<String> printed = PdfTables.rows(site(chamber).resolve("documenti/scadenzario.pdf")).stream()
        .filter(row -> row.size() == 8).map(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(7).split("[,:]", 2)[0]).toList();
    List<String> shown = page(chamber, "scadenzario/index.html").select("tbody tr[id]").stream().map(row -> {
      String caption = row.select("th .v-didascalia").text();
      row.select("th .v-didascalia").remove();
      return row.id() + ": " + row.select("th").text() + (caption.isEmpty() ? "" : " (" + caption + ")") + "|"
          + row.select("[data-e=Norma]").text() + "|" + row.select(".v-stato").text();
    }).toList();
    assertTrue(shown.size() > 100);
    assertEquals(shown, printed);
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void whatChangedIsPrintedAsThePageTellsIt(String chamber) {
    List<String> shown = page(chamber, "novita/index.html").select(".v-novita-elenco li").stream()
        .map(item -> item.select("p").get(1).text() + "|" + item.select("time").text()).toList();
    List<String> printed = PdfTables.rows(site(chamber).resolve("documenti/novita.pdf")).stream()
        .map(row -> row.get(0) + "|" + row.get(1)).toList();
    assertEquals(shown, printed);
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void thePlansThatAnUpdateChangedAndNoOthersHaveTheirChangesPrintedRowByRow(String chamber) throws IOException {
    Map<String, List<String>> shown = new TreeMap<>();
    for (String area : List.of("piani", "relazioni")) {
      try (Stream<Path> pages = Files.walk(site(chamber).resolve(area))) {
        pages.filter(page -> page.endsWith("modifiche/index.html")).forEach(file -> {
          String address = site(chamber).relativize(file).toString();
          shown.put(file.getParent().getParent().getFileName().toString(), page(chamber, address).select("tbody tr").stream()
              .map(row -> row.select("th a").first().text() + "|" + row.select("td").last().ownText()).toList());
        });
      }
    }
    Map<String, List<String>> printed = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site(chamber).resolve("documenti"))) {
      files.filter(file -> file.endsWith("modifiche.pdf")).forEach(file -> printed.put(
          file.getParent().getFileName().toString(), PdfTables.rows(file).stream()
              .map(row -> row.get(0).replaceFirst(" \\(.*", "") + "|" + row.get(5)).toList()));
    }
    assertEquals(chamber.equals("cremona-mantova-pavia") ? 1 : 0, shown.size());
    assertEquals(shown.keySet(), printed.keySet());
    shown.forEach((document, rows) -> assertEquals(
        rows.stream().map(row -> row.replaceFirst(" \\(.*(?=\\|)", "")).toList(), printed.get(document)));
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void theGridOnPaperHasTheRowsOfTheSpreadsheet(String chamber) {
    Findings findings = new Findings();
    ReadSheet sheet = new WorkbookReader(reserved(chamber).resolve("griglia-2026.xlsx"), findings).read(SheetFormat.XLSX)
        .orElseThrow().stream().filter(s -> s.name().equals("Griglia")).findFirst().orElseThrow();
    List<List<String>> filled = sheet.rows().stream().skip(1).map(OtherPapersTest::filled).toList();
    List<List<String>> printed = new ArrayList<>();
    String article = "";
    for (List<String> row : PdfTables.rows(reserved(chamber).resolve("griglia-2026.pdf"))) {
      if (row.size() == 1 && !row.get(0).startsWith("Da giudicare")) {
        article = row.get(0);
      } else if (row.size() == 8) {
        printed.add(graded(row, article));
      }
    }
    assertTrue(filled.size() > 100);
    assertEquals(filled, printed);
  }

  /** Obligation with its section, article, values, note, reason: from a row of the spreadsheet. */
  private static List<String> filled(ReadRow row) {
    Map<Integer, String> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), String.join(" ", cell.text().strip().split("\\s+"))));
    List<String> texts = new ArrayList<>(List.of(cells.get(0) + ": " + cells.get(3) + " (" + cells.get(2) + ")", cells.getOrDefault(1, "")));
    for (int column = 4; column <= 10; column++) {
      texts.add(cells.getOrDefault(column, ""));
    }
    return texts;
  }

  private static List<String> graded(List<String> row, String article) {
    List<String> texts = new ArrayList<>(List.of(row.get(0), article));
    row.stream().skip(1).map(cell -> ORIGIN.matcher(cell).replaceFirst("")).forEach(texts::add);
    return texts;
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void whatIsReservedSaysSoAndIsInNoSite(String chamber) throws IOException {
    for (String file : List.of("rapporto.pdf", "griglia-2026.pdf")) {
      byte[] bytes = Files.readAllBytes(reserved(chamber).resolve(file));
      saysSo(bytes);
      try (Stream<Path> files = Files.walk(site(chamber))) {
        for (Path other : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".pdf"))::iterator) {
          assertFalse(Arrays.equals(bytes, Files.readAllBytes(other)), other + " is " + file);
          assertFalse(other.endsWith(file), other.toString());
        }
      }
    }
  }

  /** On the cover, in the window's title bar, at the head of every other page. */
  private static void saysSo(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertTrue(pdf.getDocumentInformation().getTitle().contains("riservat"));
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        assertTrue(text.getText(pdf).contains(page == 1 ? "Riservato" : "(riservat"), "page " + page);
      }
    }
  }
}
