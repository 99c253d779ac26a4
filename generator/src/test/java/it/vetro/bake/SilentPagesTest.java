package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.VetroException;
import it.vetro.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which stock JBake drops, spoils or hides a page without a word, and what is said of it here. */
class SilentPagesTest {

  private SampleProject project;

  @BeforeEach
  void makeProject(@TempDir Path folder) {
    project = new SampleProject(folder);
  }

  private void stopsWith(String... findings) {
    assertFalse(project.bake().complete());
    assertEquals(List.of(findings), project.found());
    assertFalse(project.has("index.html"), "nothing is written when there are errors");
  }

  @Test
  void aSoundProjectBakesWithoutFindings() {
    BakeResult result = project.bake();
    assertEquals(List.of(), project.found());
    assertEquals(List.of(new BakedPage("index.html", "pagina", "index.md", "content/index.md")), result.pages());
    assertEquals(1, result.attachments());
    assertEquals("<h1>index.md</h1>\n<p>Testo della pagina.</p>\n\n", project.read("index.html"));
  }

  @ParameterizedTest
  @CsvSource({
      "'title=T\nriga senza segno\ntype=pagina\nstatus=published\ndate=2025-01-31\n~~~~~~\nTesto', 2:1, markdown.riga-senza-uguale",
      "'---\ntitle: T\n---\nTesto', 1:1, markdown.front-matter-yaml",
      "'title=T\nstatus=published\ndate=2025-01-31\n~~~~~~\nTesto', 1:1, markdown.voce-mancante",
      "'title=T\ntype=articolo\nstatus=published\ndate=2025-01-31\n~~~~~~\nTesto', 2:6, markdown.valore-non-ammesso",
      "'title=T\ntype=pagina\ndate=2025-01-31\n~~~~~~\nTesto', 1:1, markdown.voce-mancante",
      "'title=T\ntype=pagina\nstatus=published\n~~~~~~\nTesto', 1:1, markdown.voce-mancante",
      "'title=T\ntype=pagina\nstatus=published\ndate=31/12/2025\n~~~~~~\nTesto', 4:6, markdown.forma-errata",
      "'title=T\ntype=pagina\nstatus=published\ndate=2025-02-31\n~~~~~~\nTesto', 4:6, markdown.forma-errata",
      "'title=T\ntype=pagina\nstatus=published\ndate=2025-01-31\nuri=/altrove.html\n~~~~~~\nTesto', 5:1, markdown.voce-sconosciuta",
      "'title=T\ntype=pagina\nstatus=published\ndate=2025-01-31\npermalink=/altrove/\n~~~~~~\nTesto', 5:1, markdown.voce-sconosciuta",
      "'title=T\ntype=pagina\nstatus=published\ndate=2025-01-31\n~~~~~~\n', 5:1, markdown.corpo-vuoto",
  })
  void aBadHeaderIsTold(String text, String place, String code) {
    project.file("content/k.md", text);
    stopsWith("content/k.md:" + place + ": errore [" + code + "]");
  }

  @Test
  void anEmptyFileIsTold() {
    project.file("content/k.md", "");
    stopsWith("content/k.md: errore [markdown.vuoto]");
  }

  @Test
  void aFileThatIsNotUtf8IsTold() {
    project.file("content/k.md",
        "title=Città\ntype=pagina\nstatus=published\ndate=2025-01-31\n~~~~~~\nTesto".getBytes(StandardCharsets.ISO_8859_1));
    stopsWith("content/k.md:1:11: errore [testo.utf8]");
  }

  @Test
  void twoFilesOfOneAddressAreTold() {
    project.page("k.md", "Testo.").file("content/k.html", "<p>Altro</p>");
    stopsWith("content/k.html: errore [pagina.formato]", "content/k.html: errore [pagina.indirizzo-doppio]");
  }

  @Test
  void addressesThatDifferInCaseOnlyAreTold() {
    project.file("assets/Doc/a.pdf", "uno").file("content/doc/A.pdf", "due");
    stopsWith("assets/Doc/a.pdf: errore [pagina.indirizzo-doppio]");
  }

  @Test
  void aPageAndAFolderOfTheSameNameAreTwoPages() {
    project.page("a.md", "Uno.").page("a/index.md", "Due.");
    assertTrue(project.bake().complete());
    assertTrue(project.has("a.html") && project.has("a/index.html"));
  }

  @Test
  void otherMarkupThanMarkdownIsTold() {
    project.file("content/a.adoc", "= A").file("content/b.yml", "b: 1");
    stopsWith("content/a.adoc: errore [pagina.formato]", "content/b.yml: errore [pagina.formato]");
  }

  @Test
  void namesThatMakeDeadLinksAreToldWithTheNameToUse() {
    project.page("l'ente/attività e servizi/città nuova.md", "Testo.").page("Su.MD", "Testo.");
    stopsWith("content/Su.MD: errore [pagina.nome]", "content/l'ente: errore [pagina.nome]",
        "content/l'ente/attività e servizi: errore [pagina.nome]",
        "content/l'ente/attività e servizi/città nuova.md: errore [pagina.nome]");
  }

  @ParameterizedTest
  @CsvSource({"\"l'ente\", l-ente", "attività e servizi, attivita-e-servizi", "Œuvre À_B, uvre-a-b", "İZMİR, izmir", "???, ''"})
  void theNameToUseIsInTheRemedy(String name, String slug) {
    project.page(name.replace("\"", "") + "/x.md", "Testo.");
    project.bake();
    assertTrue(project.finding("pagina.nome").remedy().contains("«" + slug + "»"), project.finding("pagina.nome").remedy());
  }

  @Test
  void attachmentsKeepTheirNamesButNotBlanks() {
    project.file("content/documenti/Bilancio_2024.v2.pdf", "x").file("content/documenti/il bilancio.pdf", "x");
    stopsWith("content/documenti/il bilancio.pdf: errore [pagina.nome]");
    assertTrue(project.finding("pagina.nome").remedy().contains("«il-bilancio.pdf»"));
  }

  @Test
  void aDraftIsNotPublished() {
    project.page("bozza.md", "draft", "2025-01-31", "Testo.");
    assertTrue(project.bake().complete());
    assertEquals(List.of("content/bozza.md:3:8: avviso [pagina.bozza]"), project.found());
    assertFalse(project.has("bozza.html") || project.has("bozza-draft.html"));
    assertTrue(project.bake(job -> job.withDrafts(true)).complete());
    assertTrue(project.has("bozza.html"));
  }

  @Test
  void aPageOfTheFutureIsNotPublished() {
    project.page("domani.md", "published", "2025-07-01", "Testo.").page("oggi.md", "published", "2025-06-30", "Testo.");
    assertTrue(project.bake().complete());
    assertEquals(List.of("content/domani.md:4:6: avviso [pagina.futura]"), project.found());
    assertFalse(project.has("domani.html"));
    assertTrue(project.has("oggi.html"));
    assertTrue(project.bake(job -> job.withDrafts(true)).complete());
    assertTrue(project.has("domani.html"));
  }

  @Test
  void aPageWhoseSourceIsGoneIsGone() {
    project.page("vecchia.md", "Testo.").bake();
    assertTrue(project.has("vecchia.html"));
    project.delete("content/vecchia.md").bake();
    assertFalse(project.has("vecchia.html"));
    assertTrue(project.has("index.html"));
  }

  @Test
  void aFolderThatHoldsASiteAlreadyIsRefused() {
    project.bake();
    Path full = project.output();
    VetroException refused = assertThrows(VetroException.class, () -> Bakery.bake(
        BakeJob.of(project.root(), project.root().resolve("content"), full, SampleProject.TODAY),
        new Findings()));
    assertEquals(2, refused.exitCode());
  }

  @Test
  void theTitleIsEscaped() {
    project.file("content/t.md",
        "title=<script>alert('x')</script> & altro\ntype=pagina\nstatus=published\ndate=2025-01-31\n~~~~~~\nTesto.\n");
    assertTrue(project.bake().complete());
    assertEquals("<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; altro</h1>\n<p>Testo.</p>\n\n",
        project.read("t.html"));
  }

  @Test
  void htmlInTheTextIsShownAndTold() {
    project.page("h.md", "Prima riga.\n\nUn <b>tag</b>.\n\n<!-- un appunto -->\n\n<div>blocco</div>");
    assertTrue(project.bake().complete());
    assertEquals(List.of("content/h.md:8: attenzione [pagina.html]", "content/h.md:12: attenzione [pagina.html]"),
        project.found());
    assertEquals("<h1>h.md</h1>\n<p>Prima riga.</p>\n<p>Un &lt;b&gt;tag&lt;/b&gt;.</p>\n"
        + "<p>&lt;div&gt;blocco&lt;/div&gt;</p>\n\n", project.read("h.html"));
  }

  @Test
  void dataThatNothingReadsIsTold() {
    project.file("data/voci.json", "{}").file("data/piani/voci.csv", "a\n").file("data/README.md", "# Dati")
        .file("data/piani/voci.yml", "a: 1");
    assertTrue(project.bake(job -> job.withData(project.root().resolve("data"))).complete());
    assertEquals(List.of("data/piani/voci.yml: attenzione [dati.file-ignorato]",
        "data/voci.json: attenzione [dati.file-ignorato]"), project.found());
  }

  @Test
  void hiddenFilesStayBehind() {
    project.file("content/.appunti/k.md", "niente").file("assets/.nascosto", "x").file("content/via/.jbakeignore", "")
        .file("content/via/brutta pagina.md", "niente");
    assertTrue(project.bake().complete());
    assertEquals(List.of(), project.found());
    assertFalse(Files.exists(project.output().resolve(".nascosto")));
  }
}
