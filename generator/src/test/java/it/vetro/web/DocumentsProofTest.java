package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.vetro.pdf.VeraPdf;
import it.vetro.pdf.audit.Contents;
import it.vetro.pdf.audit.DocumentedTable;
import it.vetro.pdf.audit.PdfAudit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every PDF of the real chambers, in both profiles, looked at by the audit and by veraPDF; what was looked at stands in
 * docs/pdf.md.
 */
class DocumentsProofTest {

  /**
   * What was found in one file.
   *
   * @param chamber the folder it lies in, below that of all sites
   * @param failures by standard: the rules that it breaks
   */
  private record Proof(Path file, String chamber, Contents contents, List<String> defects,
      Map<PDFAFlavour, List<String>> failures) {

    static Proof of(Path output, Path file) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        Map<PDFAFlavour, List<String>> failures = new TreeMap<>();
        PdfAudit.claims(bytes).forEach(flavour -> failures.put(flavour, VeraPdf.failures(bytes, flavour)));
        return new Proof(file, output.relativize(file).getName(0).toString(), PdfAudit.contents(bytes),
            PdfAudit.defects(bytes), failures);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Those of the profile that is made unless told otherwise. */
  private static List<Proof> usual;
  private static List<Proof> proofs;

  @BeforeAll
  static void lookAtAll() {
    usual = all(BuiltSite.output());
    proofs = Stream.concat(usual.stream(), all(BuiltSite.pdf20()).stream()).toList();
  }

  private static List<Proof> all(Path output) {
    return BuiltDocumentsTest.documents(output).parallelStream().map(file -> Proof.of(output, file)).toList();
  }

  @Test
  void theSecondProfileMakesTheSameDocumentsWithTheSameContent() {
    Map<String, String> first = new TreeMap<>();
    Map<String, String> second = new TreeMap<>();
    usual.forEach(proof -> first.put(BuiltSite.output().relativize(proof.file()).toString(), proof.contents().toString()));
    proofs.stream().skip(usual.size())
        .forEach(proof -> second.put(BuiltSite.pdf20().relativize(proof.file()).toString(), proof.contents().toString()));
    assertEquals(first, second);
  }

  @Test
  void noDocumentHasADefect() {
    assertFalse(proofs.isEmpty());
    assertEquals(List.of(), proofs.stream().filter(proof -> !proof.defects().isEmpty())
        .map(proof -> proof.file() + ": " + proof.defects()).toList());
  }

  @Test
  void everyDocumentKeepsToTheStandardsItClaims() {
    List<String> failures = new ArrayList<>();
    proofs.forEach(proof -> proof.failures().forEach((flavour, rules) -> rules
        .forEach(rule -> failures.add(proof.file() + " " + flavour + " " + rule))));
    assertEquals(List.of(), failures);
  }

  @Test
  void theGuideSaysWhatWasLookedAt() throws IOException {
    Map<String, Contents> byChamber = new TreeMap<>();
    Map<PDFAFlavour, int[]> byFlavour = new TreeMap<>();
    usual.forEach(proof -> byChamber.merge(proof.chamber(), proof.contents(), Contents::plus));
    for (Proof proof : proofs) {
      proof.failures().forEach((flavour, rules) -> {
        int[] counts = byFlavour.computeIfAbsent(flavour, key -> new int[2]);
        counts[0]++;
        counts[1] += rules.size();
      });
    }
    List<String> lines = new ArrayList<>(List.of(
        "| Site | PDFs | pages | words | headings | tables | cells | figures | links | notes | attached files | defects |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|"));
    byChamber.forEach((chamber, contents) -> lines.add(row(chamber, contents, defects(chamber))));
    lines.add(row("all", byChamber.values().stream().reduce(Contents.NOTHING, Contents::plus), defects("")));
    lines.addAll(List.of("", "| veraPDF | rules | PDFs | broken rules |", "|---|---|---|---|"));
    byFlavour.forEach((flavour, counts) -> lines.add("| " + flavour.getId() + " | " + VeraPdf.rules(flavour) + " | "
        + counts[0] + " | " + counts[1] + " |"));
    DocumentedTable.inPdfGuide("documenti").holds(lines);
  }

  private static int defects(String chamber) {
    return proofs.stream().filter(proof -> proof.chamber().startsWith(chamber))
        .mapToInt(proof -> proof.defects().size()).sum();
  }

  private static String row(String name, Contents c, int defects) {
    return "| " + name + " | " + c.documents() + " | " + c.pages() + " | " + c.words() + " | " + c.headings() + " | "
        + c.tables() + " | " + c.cells() + " | " + c.figures() + " | " + c.links() + " | " + c.notes() + " | "
        + c.attachments() + " | " + defects + " |";
  }
}
