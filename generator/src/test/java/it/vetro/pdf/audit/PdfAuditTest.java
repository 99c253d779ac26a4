package it.vetro.pdf.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.pdf.Samples;
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

}
