package it.vetro.pdf.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.pdf.PdfDocument;
import it.vetro.pdf.PdfOptions;
import it.vetro.pdf.Samples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfAuditTest {

  @Test
  void aRichDocumentHasNoDefect() {
    assertEquals(List.of(), PdfAudit.defects(Samples.pdf(Samples.rich()).bytes(), Samples.rich()));
  }

  @Test
  void aLongTableHasNoDefect() {
    assertEquals(List.of(), PdfAudit.defects(Samples.pdf(Samples.table(300)).bytes(), Samples.table(300)));
  }

  @Test
  void aTitleTooLongForTheHeadOfThePageEndsInsideTheMargin() {
    for (int letters = 3; letters < 12; letters++) {
      String title = ("parola" + "a".repeat(letters) + " ").repeat(20).strip();
      byte[] pdf = PdfDocument.from(Samples.tiny(), PdfOptions.of("documenti/prova.pdf", title, Instant.EPOCH),
          Samples.fonts()).bytes();
      assertEquals(List.of(), PdfAudit.defects(pdf, Samples.tiny()), title);
    }
  }
}
