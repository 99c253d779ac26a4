package it.vetro.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;

class PdfClaimsTest {

  private static final String DESCRIPTION = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
      + " xmlns:a='http://www.aiim.org/pdfa/ns/id/' xmlns:u='http://www.aiim.org/pdfua/ns/id/'>"
      + "<rdf:Description%s</rdf:Description></rdf:RDF>";

  private static PdfClaims claims(String xmp) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      return PdfClaims.of(document);
    }
  }

  @Test
  void standardsHaveTheirShortNamesFromElementsAsFromAttributes() throws IOException {
    PdfClaims elements = claims(DESCRIPTION.formatted("><a:part> 3 </a:part><a:conformance>A</a:conformance><u:part>1</u:part>"));
    assertEquals("PDF/UA-1", elements.accessible());
    assertEquals("PDF/A-3a", elements.archival());
    PdfClaims attributes = claims(DESCRIPTION.formatted(" a:part='4' a:conformance='F' u:part='2'>"));
    assertEquals("PDF/UA-2", attributes.accessible());
    assertEquals("PDF/A-4f", attributes.archival());
  }

  @Test
  void aStandardWithoutALevelIsNamedByItsPartAlone() throws IOException {
    assertEquals("PDF/A-4", claims(DESCRIPTION.formatted(" a:part='4'>")).archival());
  }

  @Test
  void whatClaimsNothingHasNoName() throws IOException {
    PdfClaims none = new PdfClaims("", "", "");
    assertEquals(none, claims("non è XML <"));
    assertEquals(none, claims(DESCRIPTION.formatted(">")));
    assertEquals("", none.accessible() + none.archival());
    try (PDDocument bare = new PDDocument()) {
      assertEquals(none, PdfClaims.of(bare));
    }
  }
}
