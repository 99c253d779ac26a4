package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code vetro build} promises to who publishes the folder it makes. */
class BuildContractTest {

  private static final String VALUES = "data/prova/piani/piano-2025/valori.csv";
  private static final String CHAPTER = "content/prova/piani/piano-2025/contesto/index.md";

  @TempDir private Path folder;
  private WorkingCopy project;
  private Path output;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
    output = folder.resolve("uscita");
  }

  private CommandLine.Run build(String... more) {
    return build(project, output, more);
  }

  private static CommandLine.Run build(WorkingCopy project, Path output, String... more) {
    List<String> args = new ArrayList<>(List.of("build", "--project", project.root().toString(), "--date", "2025-06-30",
        "--output", output.toString()));
    args.addAll(List.of(more));
    return CommandLine.run(args.toArray(String[]::new));
  }

  private String page(String address) {
    try {
      return Files.readString(output.resolve("prova").resolve(address));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private boolean exists(String name) {
    return Files.exists(output.resolve(name));
  }

  @Test
  void sameInputsAndSameDateGiveTheSameBytesOnAnyMachine() {
    assertEquals(0, build().exitCode());
    WorkingCopy elsewhere = WorkingCopy.in(folder.resolve("altrove/un altro posto"));
    Path other = folder.resolve("altra-uscita");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(0, build(elsewhere, other).exitCode());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    Map<String, String> first = FileTree.of(output);
    assertEquals(List.of(), FileTree.differences(first, FileTree.of(other)));
    assertTrue(first.containsKey("prova/SHA256SUMS") && first.containsKey("prova/documenti/piano-2025.pdf"));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(VALUES + ":4:30: errore: ", p -> p.replace(VALUES, "≥2025;;anno", "≥2025;;")),
        mistake("data/prova/ente.yaml:2:5: errore: ", p -> p.replace("data/prova/ente.yaml", "id: prova", "id: altra")),
        mistake("data/prova/ente.yaml:4:13: errore: ",
            p -> p.replace("data/prova/ente.yaml", "nome_breve", "  nome_breve")),
        mistake("data/normativa/obblighi.csv:2:8: errore: ",
            p -> p.replace("data/normativa/obblighi.csv", "ob-001;disposizioni-generali", "ob-001;disposizioni")),
        mistake(CHAPTER + ":9:7: errore: ", p -> p.replace(CHAPTER, "Nel territorio", "[Qui](../qui.html)")),
        mistake("templates/narrativa.ftlh:1:", p -> p.write("templates/narrativa.ftlh", "<#if mai>")),
        mistake("templates/narrativa.ftlh:2:", p -> p.write("templates/narrativa.ftlh", "<p>\n${mai.detto}</p>")),
        mistake("templates/pdf/documento.ftlh:2:", p -> p.write("templates/pdf/documento.ftlh", "<p>\n${mai}</p>")));
  }

  private static Arguments mistake(String place, Consumer<WorkingCopy> change) {
    return Arguments.of(place, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aBuildWithAnErrorSaysWhereAndLeavesTheEarlierOutput(String place, Consumer<WorkingCopy> mistake) {
    assertEquals(0, build().exitCode());
    Map<String, String> before = FileTree.of(output);
    mistake.accept(project);
    CommandLine.Run run = build();
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.err().lines().anyMatch(line -> line.startsWith(place)), run.err());
    assertTrue(run.err().contains(": errore: "), run.err());
    assertTrue(run.out().contains("prova: non compilato, ci sono errori da correggere."), run.out());
    assertEquals(List.of(), FileTree.differences(before, FileTree.of(output)));
  }

  @Test
  void whatAnInterruptedRunLeftBehindIsCleared() throws IOException {
    write(output.resolve(".prova.nuovo/release.json"), "{}");
    write(output.resolve(".prova.precedente/vecchio.html"), "vecchio");
    project.withChamber("altra");
    assertEquals(0, build("--no-pdf", "altra").exitCode());
    assertFalse(Files.readString(output.resolve("index.html")).contains(".prova.nuovo"), "half a site is no site");
    assertEquals(0, build("--no-pdf").exitCode());
    assertEquals(List.of("_rpct", "altra", "index.html", "prova"), entries(output));
    assertFalse(exists("prova/vecchio.html"));
  }

  @Test
  void aSiteThatAnInterruptedRunHadTakenAwayComesBackEvenWhenNothingCanBeBuilt() throws IOException {
    assertEquals(0, build("--no-pdf").exitCode());
    Map<String, String> before = FileTree.of(output);
    Files.move(output.resolve("prova"), output.resolve(".prova.precedente"));
    write(output.resolve(".prova.nuovo/index.html"), "a metà");
    project.replace(VALUES, "≥2025;;anno", "≥2025;;");
    assertEquals(1, build("--no-pdf").exitCode());
    assertEquals(List.of(), FileTree.differences(before, FileTree.of(output)));
  }

  @Test
  void theSumsCoverEveryFileOfTheSiteAndAreRight() throws IOException {
    assertEquals(0, build().exitCode());
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(output.resolve("prova/SHA256SUMS"))) {
      assertTrue(line.matches("[0-9a-f]{64}  [^ ].*"), line);
      assertEquals(null, sums.put(line.substring(66), line.substring(0, 64)), line);
    }
    Map<String, String> files = FileTree.of(output.resolve("prova"));
    files.remove("SHA256SUMS");
    assertEquals(List.of(), FileTree.differences(files, sums));
  }

  @Test
  void theReleaseSaysWhatWasBuiltFromWhat() throws IOException {
    assertEquals(0, build().exitCode());
    JsonNode release = release();
    assertEquals("Camera di commercio di Prova", release.path("chamber").asText());
    assertEquals("2025-06-30", release.path("date").asText());
    assertFalse(release.path("vetro").asText().isEmpty());
    assertEquals(count(".html"), release.path("contents").path("pages").asLong());
    assertEquals(count(".pdf"), release.path("contents").path("pdf").asLong());
    assertEquals(10, count(".pdf"), "plan, report, their sheets, schedule, offices");
  }

  @Test
  void theDigestOfTheInputsChangesWithEachOfThemAndWithNothingElse() throws IOException {
    assertEquals(0, build("--no-pdf").exitCode());
    String first = release().path("input").asText();
    assertTrue(first.matches("[0-9a-f]{64}"), first);
    project.withChamber("altra").write("LEGGIMI.txt", "nulla");
    build("--no-pdf");
    assertEquals(first, release().path("input").asText());
    for (String input : List.of(CHAPTER, "data/prova/ente.yaml", "data/normativa/sezioni.yaml", "jbake.properties",
        "templates/lib/cornice.ftlh", "assets/dist/site/css/vetro.css")) {
      String before = release().path("input").asText();
      project.write(input, project.text(input) + "\n");
      assertEquals(0, build("--no-pdf").exitCode(), input);
      assertNotEquals(before, release().path("input").asText(), input);
    }
  }

  @Test
  void withoutPdfsTheRestIsThere() {
    assertEquals(0, build("--no-pdf").exitCode());
    assertEquals(0, count(".pdf"));
    assertTrue(exists("prova/documenti/index.html"));
  }

  @Test
  void draftsAndPagesWithALaterDateAreNotPublishedNorLinked() {
    project.replace(CHAPTER, "date=2025-01-31", "date=2025-07-01");
    project.write("content/prova/privacy/index.md",
        "title=Privacy\ntype=pagina\nstatus=draft\ndate=2025-01-01\n~~~~~~\nTesto.\n");
    assertEquals(0, build("--no-pdf").exitCode());
    assertFalse(exists("prova/piani/piano-2025/contesto/index.html"));
    assertFalse(exists("prova/privacy/index.html"));
    assertFalse(page("piani/piano-2025/index.html").contains("contesto"));
    assertFalse(page("index.html").contains("privacy/index.html"));

    assertEquals(0, build("--no-pdf", "--drafts").exitCode());
    assertTrue(page("piani/piano-2025/contesto/index.html").contains("10.000 imprese"));
    assertTrue(page("privacy/index.html").contains("Testo."));
    assertTrue(page("index.html").contains("privacy/index.html"));
  }

  @Test
  void aPageSatisfiesItsObligationFromTheDayOfItsDate() {
    String section = "amministrazione-trasparente/disposizioni-generali/atti-generali/index";
    project.replace("data/prova/pubblicazioni.csv", "norme;ob-001;", "norme;ob-003;")
        .replace("content/prova/" + section + ".md", "date=2025-01-31", "date=2025-07-01");
    assertEquals(0, build("--no-pdf").exitCode());
    assertTrue(page(section + ".html").contains("Mancante"));
    assertFalse(page(section + ".html").contains("Normattiva</a>"));
    assertEquals(0, build("--no-pdf", "--drafts").exitCode());
    assertTrue(page(section + ".html").contains("Mancante"), "a preview shows the text, and does not count it");
    assertTrue(page(section + ".html").contains("Normattiva</a>"));
    project.replace("content/prova/" + section + ".md", "date=2025-07-01", "date=2025-06-30");
    assertEquals(0, build("--no-pdf").exitCode());
    assertFalse(page(section + ".html").contains("Mancante"));
    assertTrue(page(section + ".html").contains("Normattiva</a>"));
  }

  @Test
  void anUnknownChamberIsWrongUsageAndNothingIsWritten() {
    CommandLine.Run run = build("--no-pdf", "prova", "inesistente");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("l'ente «inesistente» non c'è in data/. Ci sono: prova"), run.err());
    assertFalse(Files.exists(output));
  }

  @Test
  void nothingIsWrittenOutsideTheOutputFolder() {
    Map<String, String> before = FileTree.of(folder);
    assertEquals(0, build().exitCode());
    Map<String, String> after = FileTree.of(folder);
    after.keySet().removeIf(name -> name.startsWith("uscita/"));
    assertEquals(List.of(), FileTree.differences(before, after));
    assertEquals(List.of("progetto", "uscita"), entries(folder));
    assertEquals(List.of("_rpct", "index.html", "prova"), entries(output));
  }

  @Test
  void findingsThatOnlyABuildCanTellAreShown() {
    project.replace(CHAPTER, "Nel territorio", "<b>Nel</b> territorio");
    CommandLine.Run run = build("--no-pdf");
    assertEquals(0, run.exitCode());
    assertTrue(run.err().contains(CHAPTER + ":9: attenzione: "), run.err());
  }

  private JsonNode release() throws IOException {
    return new ObjectMapper().readTree(output.resolve("prova/release.json").toFile());
  }

  private long count(String ending) {
    return FileTree.of(output.resolve("prova")).keySet().stream().filter(name -> name.endsWith(ending)).count();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
