package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDFs of the real chambers. */
class BuiltDocumentsTest {

  static List<Path> documents() {
    return documents(BuiltSite.output());
  }

  /** All PDFs below a folder. */
  static List<Path> documents(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void planReportAndScheduleOfMilanoAreThere() {
    List<String> names = documents().stream().filter(d -> d.startsWith(BuiltSite.milano()) && d.getParent().endsWith("documenti"))
        .map(d -> d.getFileName().toString()).toList();
    assertEquals(List.of("novita.pdf", "piao-2025-2027.pdf", "relazione-2023.pdf", "scadenzario.pdf"), names);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentIsTaggedWithTitleLanguageAndBookmarks(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("it-IT", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertFalse(pdf.getDocumentInformation().getTitle().isBlank());
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertNotNull(first, "bookmarks");
      assertTrue(pdf.getNumberOfPages() > 1);
    }
  }

  @Test
  void theReportCarriesItsIndicatorsWithResultAndNote() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(BuiltSite.milano().resolve("documenti/relazione-2023.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("178%13"), "2.2.1: 178 % with note 13");
      assertTrue(text.contains("1.418"), "3.2.1");
      assertTrue(text.contains("non rilevato («-»)"), "Futurae: the missing result in words");
    }
  }

  @Test
  void everyChartOfATableIsInThePlanWithTheSameDescription() throws IOException {
    Path tables = BuiltSite.milano().resolve("piani/piao-2025-2027/tabelle");
    Set<String> shown = new TreeSet<>();
    try (Stream<Path> pages = Files.walk(tables)) {
      for (Path page : pages.filter(f -> f.endsWith("index.html")).toList()) {
        Jsoup.parse(Files.readString(page)).select("figure.v-grafico > svg").forEach(svg -> shown.add(
            svg.selectFirst("title").text() + ". " + svg.selectFirst("desc").text()));
      }
    }
    Set<String> told = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(BuiltSite.milano().resolve("documenti/piao-2025-2027.pdf").toFile())) {
      descriptions(pdf.getDocumentCatalog().getStructureTreeRoot(), told);
    }
    assertTrue(shown.size() > 10, shown.size() + " charts");
    assertEquals(shown, told);
  }

  private static void descriptions(PDStructureNode node, Set<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          found.add(element.getAlternateDescription());
        }
        descriptions(element, found);
      }
    }
  }
}
