package it.vetro.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFactsTest {

  private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
      + "%s</rdf:RDF></x:xmpmeta>";

  @TempDir private Path folder;

  /** A page of images, then one with the text; without text two empty pages. */
  private Path pdf(String text, String xmp) throws IOException {
    Path file = folder.resolve("atto.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        stream.showText(text);
        stream.endText();
      }
      if (!xmp.isEmpty()) {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
      }
      document.save(file.toFile());
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<rdf:Description xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/' pdfaid:part='2'/>",
    "<rdf:Description xmlns:p='http://www.aiim.org/pdfa/ns/id/'><p:part>3</p:part></rdf:Description>"
  })
  void theClaimOfPdfAIsFoundInElementsAndAttributes(String claim) throws IOException {
    assertEquals(new PdfFacts(true, true, true), PdfFacts.of(pdf("Atto 1", XMP.formatted(claim))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<rdf:Description xmlns:pdfaid='http://altro.example/' pdfaid:part='2'/>", "non è XML <"})
  void withoutTheClaimItIsNotArchival(String metadata) throws IOException {
    assertEquals(new PdfFacts(true, false, true), PdfFacts.of(pdf("Atto 1", metadata.isEmpty() ? "" : XMP.formatted(metadata))));
  }

  @Test
  void aScanHasNoText() throws IOException {
    assertEquals(new PdfFacts(true, false, false), PdfFacts.of(pdf(" - ", "")));
  }

  @Test
  void aFileThatIsNoPdfOrAsksForAPasswordIsNotReadable() throws IOException {
    PdfFacts unreadable = new PdfFacts(false, false, false);
    assertEquals(unreadable, PdfFacts.of(Files.writeString(folder.resolve("finto.pdf"), "%PDF-finto")));
    assertEquals(unreadable, PdfFacts.of(Files.createFile(folder.resolve("vuoto.pdf"))));
    Path locked = folder.resolve("chiuso.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("padrone", "segreto", new AccessPermission()));
      document.save(locked.toFile());
    }
    assertEquals(unreadable, PdfFacts.of(locked));
  }
}
