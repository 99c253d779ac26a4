package it.vetro.pdf.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.Samples;
import it.vetro.pdf.VeraPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every defect that is put into a good file is found; the documentation says by whom. */
class MutationTest {

  private static final String HTML = Samples.whole();
  private static final byte[] GOOD = Samples.pdf(HTML).bytes();
  private static final int FEWEST = 24;

  static List<Mutation> defects() {
    return Mutation.all();
  }

  @Test
  void theUnbrokenFileHasNoDefect() {
    byte[] same = Surgery.on(GOOD, file -> { });
    assertEquals(List.of(), PdfAudit.defects(same, HTML));
    assertEquals(List.of(), VeraPdf.failures(same, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(same, PDFAFlavour.PDFA_3_A));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void everyDefectIsFoundByTheAudit(Mutation defect) {
    byte[] broken = Surgery.on(GOOD, defect.cut());
    assertFalse(PdfAudit.defects(broken, HTML).isEmpty(), defect.name());
  }

  @Test
  void theDefectsAreManyAndEachIsAnotherOne() {
    List<String> names = defects().stream().map(Mutation::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size());
    assertTrue(names.size() >= FEWEST, names.toString());
  }

  @Test
  void theDocumentationSaysWhoFoundWhat() throws IOException {
    List<String> rows = new ArrayList<>(List.of("| Defect | audit of the file | audit against its HTML | PDF/UA-1 | PDF/A-3a |",
        "|---|---|---|---|---|"));
    rows.addAll(defects().parallelStream().map(MutationTest::row).toList());
    DocumentedTable.inPdfGuide("difetti").holds(rows);
  }

  private static String row(Mutation defect) {
    byte[] broken = Surgery.on(GOOD, defect.cut());
    return "| " + String.join(" | ", defect.name(), sign(PdfAudit.defects(broken)),
        sign(PdfAudit.defects(broken, HTML)), sign(VeraPdf.failures(broken, PDFAFlavour.PDFUA_1)),
        sign(VeraPdf.failures(broken, PDFAFlavour.PDFA_3_A))) + " |";
  }

  private static String sign(List<String> found) {
    return found.isEmpty() ? "" : "found";
  }
}
