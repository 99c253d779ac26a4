package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.pdf.VeraPdf;
import it.vetro.project.WorkingCopy;
import it.vetro.serve.PreviewServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What only the RPCT sees stands beside the sites, and nothing of it gets into one. */
class RpctFolderTest {

  private static final String SECRET = "segreto-del-rpct";

  @TempDir private Path folder;
  private WorkingCopy project;
  private Path output;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
    output = folder.resolve("uscita");
    project.replace("data/prova/pubblicazioni.csv", "relazione;ob-004;", "relazione;ob-003;");
    project.write("data/prova/solleciti.csv",
        "obbligo;ufficio;passo;data;esito;nota\nob-001;segreteria-generale;invito;2025-06-01;;" + SECRET + "\n");
  }

  private CommandLine.Run build(String... more) {
    List<String> args = new ArrayList<>(List.of("build", "--project", project.root().toString(), "--output", output.toString()));
    args.addAll(List.of(more));
    if (!args.contains("--date")) {
      args.addAll(List.of("--date", "2025-06-30"));
    }
    return CommandLine.run(args.toArray(String[]::new));
  }

  private String text(String file) throws IOException {
    return Files.readString(output.resolve("_rpct/prova").resolve(file));
  }

  @Test
  void theFolderHoldsTheReportInFourFormsTheCalendarAndTheLetters() throws Exception {
    CommandLine.Run run = build();
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("prova: rapporto per il RPCT in "), run.out());
    assertTrue(text("index.html").contains(SECRET), "the steps taken are in the report");
    assertTrue(text("index.html").contains("30 giugno 2025"));
    assertEquals("2025-06-30", new ObjectMapper().readTree(text("rapporto.json")).path("date").asText());
    assertTrue(text("rapporto.csv").startsWith("obbligo;sezione;testo;"), text("rapporto.csv"));
    assertTrue(text("scadenze.ics").startsWith("BEGIN:VCALENDAR\r\n"));
    assertTrue(text("lettere/segreteria-generale.md").contains("**A:** Segreteria generale"));
    assertTrue(text("lettere/segreteria-generale.html").contains("Segreteria generale"));
    assertTrue(text("index.html").contains("href=\"griglia-2026.pdf\""));
    for (String name : List.of("rapporto.pdf", "griglia-2026.pdf")) {
      byte[] pdf = Files.readAllBytes(output.resolve("_rpct/prova").resolve(name));
      assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
      assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A));
    }
  }

  @Test
  void noFileOfASiteSpeaksOfItAndTheSumsOfTheSiteDoNotCoverIt() throws IOException {
    assertEquals(0, build().exitCode());
    List<Path> sites = new ArrayList<>(List.of(output.resolve("index.html")));
    try (Stream<Path> files = Files.walk(output.resolve("prova"))) {
      files.filter(Files::isRegularFile).forEach(sites::add);
    }
    assertTrue(sites.size() > 30);
    for (Path file : sites) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains("_rpct"), file + " names the folder");
      assertFalse(bytes.contains(SECRET), file + " holds what only the RPCT sees");
    }
    Map<String, String> report = FileTree.of(output.resolve("_rpct/prova"));
    Map<String, String> site = FileTree.of(output.resolve("prova"));
    report.keySet().removeIf(name -> name.matches("(css|js|img|fonts|licences)/.*"));
    assertTrue(report.size() > 6);
    report.forEach((name, sum) -> assertFalse(site.containsValue(sum), name + " was copied into the site"));
  }

  @Test
  void theSiteIsTheSameWhateverTheRpctWrote() {
    assertEquals(0, build("--no-pdf").exitCode());
    Map<String, String> before = FileTree.of(output.resolve("prova"));
    project.replace("data/prova/solleciti.csv", SECRET, "altro");
    assertEquals(0, build("--no-pdf").exitCode());
    Map<String, String> after = FileTree.of(output.resolve("prova"));
    // what it was built from has changed, and says so
    List.of("release.json", "SHA256SUMS").forEach(name -> List.of(before, after).forEach(files -> files.remove(name)));
    assertEquals(List.of(), FileTree.differences(before, after));
  }

  @Test
  void oneChamberLeavesTheFoldersOfTheOthersAlone() {
    project.withChamber("altra");
    assertEquals(0, build("--no-pdf").exitCode());
    Map<String, String> others = FileTree.of(output.resolve("_rpct/altra"));
    assertTrue(others.containsKey("index.html"));
    assertEquals(0, build("--no-pdf", "--date", "2025-09-30", "prova").exitCode());
    assertEquals(List.of(), FileTree.differences(others, FileTree.of(output.resolve("_rpct/altra"))));
  }

  @Test
  void aFailedReportLeavesTheEarlierOneAndSaysSo() {
    assertEquals(0, build("--no-pdf").exitCode());
    Map<String, String> before = FileTree.of(output.resolve("_rpct"));
    project.write("templates/rpct/rapporto.ftlh", "<p>${mai}</p>");
    CommandLine.Run run = build("--no-pdf");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("prova: rapporto per il RPCT non scritto"), run.out());
    assertEquals(List.of(), FileTree.differences(before, FileTree.of(output.resolve("_rpct"))));
  }

  @Test
  void withoutPdfsThereIsNoReportOfAnotherDayAmongTheNewOnes() throws IOException {
    assertEquals(0, build().exitCode());
    assertEquals(0, build("--no-pdf").exitCode());
    assertFalse(Files.exists(output.resolve("_rpct/prova/rapporto.pdf")));
    assertFalse(Files.exists(output.resolve("_rpct/prova/griglia-2026.pdf")));
    assertTrue(Files.exists(output.resolve("_rpct/prova/griglia-2026.xlsx")));
    assertFalse(text("index.html").contains(".pdf"));
  }

  @Test
  void everyLinkOfTheReportLeadsSomewhere() throws IOException {
    assertEquals(0, build().exitCode());
    Map<String, String> broken = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output.resolve("_rpct"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Jsoup.parse(page.toFile(), "UTF-8").select("a[href]").eachAttr("href").stream()
            .filter(href -> !href.startsWith("https://") && !href.startsWith("#"))
            .filter(href -> !Files.exists(page.resolveSibling(href.replaceFirst("#.*", ""))))
            .forEach(href -> broken.put(href, page.toString()));
      }
    }
    assertEquals(Map.of(), broken);
  }

  @Test
  void thePreviewNeitherMakesNorShowsIt() throws Exception {
    assertEquals(0, build("--no-pdf").exitCode());
    try (PreviewServer server = PreviewServer.start(output, 0)) {
      assertEquals(200, status(server, "prova/index.html"));
      for (String hidden : List.of("_rpct/prova/index.html", "_rpct/", "_rpct", "prova/../_rpct/prova/index.html", "%5Frpct/prova/index.html", "./_rpct/prova/rapporto.csv")) {
        assertEquals(404, status(server, hidden), hidden);
      }
    }
    Path preview = folder.resolve("anteprima");
    try (Preview serve = new Preview(project.root(), preview, "--date", "2025-06-30")) {
      assertEquals(200, serve.get("prova/index.html").statusCode());
    }
    assertFalse(Files.exists(preview.resolve("_rpct")));
  }

  private static int status(PreviewServer server, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
