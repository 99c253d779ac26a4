package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.VeraPdf;
import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The standards of the PDFs are chosen when building, and pages say those of the files that are there. */
class PdfProfileTest {

  private static final String PLAN = "documenti/piano-2025.pdf";

  @TempDir private Path folder;
  private WorkingCopy project;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
  }

  private CommandLine.Run build(String... more) {
    List<String> args = new ArrayList<>(List.of("build", "--project", project.root().toString(), "--date", "2025-06-30",
        "--no-search", "--output", folder.resolve("uscita").toString()));
    args.addAll(List.of(more));
    return CommandLine.run(args.toArray(String[]::new));
  }

  private byte[] plan() throws IOException {
    return Files.readAllBytes(folder.resolve("uscita/prova").resolve(PLAN));
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("uscita/prova").resolve(address).toFile(), "UTF-8");
  }

  private String saidOfThePlan() throws IOException {
    return page("piani/piano-2025/index.html").select(".v-carte").text();
  }

  @Test
  void theFirstPairIsPdfUa1WithPdfA3a() throws Exception {
    assertEquals(0, build().exitCode());
    assertEquals(List.of(), VeraPdf.failures(plan(), PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(plan(), PDFAFlavour.PDFA_3_A));
    assertTrue(saidOfThePlan().contains("PDF/UA-1") && saidOfThePlan().contains("PDF/A-3a"), saidOfThePlan());
  }

  @Test
  void theSecondPairIsPdfUa2WithPdfA4AndStaysSaidWhenTheFileIsKept() throws Exception {
    assertEquals(0, build("--pdf-profile", "ua2").exitCode());
    byte[] made = plan();
    assertEquals(List.of(), VeraPdf.failures(made, PDFAFlavour.PDFUA_2));
    assertEquals(List.of(), VeraPdf.failures(made, PDFAFlavour.PDFA_4_F));
    String said = saidOfThePlan();
    assertTrue(said.contains("PDF/UA-2") && said.contains("PDF/A-4f"), said);
    assertEquals(0, build("--no-pdf").exitCode());
    assertArrayEquals(made, plan());
    assertEquals(said, saidOfThePlan(), "the file is the one of the build before");
  }

  @Test
  void anUnknownPairIsAWrongUse() {
    CommandLine.Run run = build("--pdf-profile", "ua3");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("«ua3»") && run.err().contains("ua1 o ua2"), run.err());
    assertFalse(Files.exists(folder.resolve("uscita/prova")));
  }

  @Test
  void whomToAskForAnotherFormatIsWhatTheChamberStates() throws IOException {
    assertEquals(0, build().exitCode());
    assertEquals(List.of("mailto:protocollo@pec.prova.example"), ask().select("a").eachAttr("href"));
    project.write("content/prova/feedback/index.md", "title=Segnalazioni\ntype=pagina\nstatus=published\ndate=2025-01-31\n~~~~~~\n\nScrivici.\n");
    assertEquals(0, build().exitCode());
    assertEquals(List.of("../../feedback/index.html"), ask().select("a").eachAttr("href"));
  }

  private Elements ask() throws IOException {
    return page("piani/piano-2025/index.html").select(".v-carte > p");
  }

  @Test
  void aChamberThatGivesNoWayToReachItIsNotGivenOne() throws IOException {
    project.replace("data/prova/ente.yaml", "  pec: protocollo@pec.prova.example\n", "")
        .replace("data/prova/ente.yaml", "sito: https://www.prova.example\n", "");
    assertEquals(0, build().exitCode());
    assertEquals(List.of(), ask().select("a").eachAttr("href"));
    assertTrue(ask().select(".v-mancante").hasText());
  }
}
