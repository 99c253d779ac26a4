package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.VeraPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDFs of the real chambers. */
class BuiltDocumentsTest {

  static List<Path> documents() {
    try (Stream<Path> files = Files.walk(BuiltSite.output())) {
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

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentConformsToPdfUaAndPdfA(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(List.of(), VeraPdf.failures(bytes, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(bytes, PDFAFlavour.PDFA_3_A));
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
}
