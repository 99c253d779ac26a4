package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.pdf.audit.PdfAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Documents nobody would write, five hundred of them. A failure names the seed: {@code new RandomHtml(seed, SIZE)}. */
class RandomDocumentsTest {

  private static final long FIRST = 1000;
  private static final int DOCUMENTS = 500;
  private static final int SIZE = 7;
  /** Of so many two are also validated, one of each profile: veraPDF takes longer than everything else. */
  private static final int VALIDATED = 20;

  @Test
  void fiveHundredOddDocumentsHaveNoDefect() {
    List<String> defects = LongStream.range(FIRST, FIRST + DOCUMENTS).parallel().boxed()
        .flatMap(seed -> defects(seed).stream()).toList();
    assertEquals(List.of(), defects);
  }

  private static List<String> defects(long seed) {
    String html = new RandomHtml(seed, SIZE).document();
    PdfProfile profile = seed % 2 == 0 ? PdfProfile.UA1_A3A : PdfProfile.UA2_A4F;
    byte[] pdf = PdfDocument.from(html, Samples.options().withProfile(profile), Samples.fonts()).bytes();
    List<String> defects = new ArrayList<>(PdfAudit.defects(pdf, html));
    if (seed % VALIDATED < 2) {
      PdfAudit.claims(pdf).forEach(flavour -> VeraPdf.failures(pdf, flavour)
          .forEach(rule -> defects.add(flavour + " " + rule)));
    }
    defects.replaceAll(defect -> "seed " + seed + ": " + defect);
    return defects;
  }
}
