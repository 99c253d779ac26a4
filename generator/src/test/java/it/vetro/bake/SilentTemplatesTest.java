package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a template or the configuration spoils pages in stock JBake, and what is said of it here. */
class SilentTemplatesTest {

  private SampleProject project;

  @BeforeEach
  void makeProject(@TempDir Path folder) {
    project = new SampleProject(folder);
  }

  private void stopsWith(String... findings) {
    assertFalse(project.bake().complete());
    assertEquals(List.of(findings), project.found());
  }

  @Test
  void aTypeWithoutATemplateIsToldWithTheTypesThereAre() {
    project.file("content/n.md", "title=N\ntype=narrativa\nstatus=published\ndate=2025-01-31\n~~~~~~\nTesto.\n");
    stopsWith("content/n.md:2:6: errore [pagina.tipo]");
    assertTrue(project.finding("pagina.tipo").remedy().contains("pagina, sezione"));
  }

  @Test
  void theTypeOfAGeneratedPageIsChecked() {
    assertFalse(project.bake(job -> job.withPages(List.of(new GeneratedPage("a.html", "tabella", "A", Map.of())))).complete());
    assertEquals(List.of("a.html: errore [pagina.tipo]"), project.found());
  }

  @Test
  void aTemplateThatIsMissingIsTold() {
    project.delete("templates/pagina.ftlh");
    stopsWith("templates/pagina.ftlh: errore [modello.mancante]");
  }

  @Test
  void aTemplateInALanguageWithoutAnEngineIsTold() {
    project.file("jbake.properties", "template.pagina.file=pagina.tpl\nrender.index=false\nrender.feed=false\n"
        + "render.archive=false\nrender.tags=false\n").file("templates/pagina.tpl", "yield 'ciao'");
    stopsWith("templates/pagina.tpl: errore [modello.formato]");
  }

  @Test
  void aTemplateThatIsNotWellFormedIsToldBeforeTheBake() {
    project.file("templates/lib/mai-usata.ftlh", "riga uno\n<#if content.title>\n");
    stopsWith("templates/lib/mai-usata.ftlh:2:20: errore [modello.sintassi]");
    assertFalse(project.has("index.html"));
  }

  @Test
  void anUndefinedVariableIsToldOnceWithItsPlaceAndLeavesNoHalfPage() throws IOException {
    project.page("altra.md", "Testo.").file("templates/pagina.ftlh", "<h1>${content.title}</h1>\n  ${content.ufficcio}\n");
    stopsWith("templates/pagina.ftlh:2:5: errore [modello.variabile]");
    assertEquals("Il modello usa «content.ufficcio», che non ha valore. Pagina: altra.html e altre 1.",
        project.finding("modello.variabile").message());
    try (Stream<Path> files = Files.walk(project.output())) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".html")).toList());
    }
  }

  @Test
  void anUndefinedVariableInAnIncludedTemplateIsToldThere() {
    project.file("templates/lib/parte.ftlh", "<#macro parte>\n\n<p>${ente.nome}</p></#macro>")
        .file("templates/pagina.ftlh", "<#import \"lib/parte.ftlh\" as p>\n<@p.parte/>");
    stopsWith("templates/lib/parte.ftlh:3:6: errore [modello.variabile]");
  }

  @Test
  void aValueOfTheWrongKindIsToldWithItsPlace() {
    project.file("templates/pagina.ftlh", "<h1>${content.title}</h1>\n<#list content.title as x>${x}</#list>");
    stopsWith("templates/pagina.ftlh:2:8: errore [modello.errore]");
  }

  @Test
  void aTemplateThatWritesNothingIsTold() {
    project.file("templates/pagina.ftlh", "<#if content.title == 'mai'>mai</#if>\n");
    stopsWith("templates/pagina.ftlh: errore [modello.pagina-vuota]");
    assertFalse(project.has("index.html"));
  }

  @Test
  void missingFoldersAreTold(@TempDir Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("vuoto"));
    Findings findings = new Findings();
    BakeJob job = BakeJob.of(root, root.resolve("content"), folder.resolve("sito"), SampleProject.TODAY);
    assertFalse(Bakery.bake(job, findings).complete());
    assertEquals(
        List.of("progetto.contenuti-mancanti", "progetto.configurazione-mancante", "progetto.modelli-mancanti"),
        findings.sorted().stream().map(f -> f.code()).toList());
  }

  @Test
  void missingAssetsAreTold() {
    assertTrue(project.bake(job -> job.withAssets(List.of(project.root().resolve("assets/dist")))).complete());
    assertEquals(List.of("assets/dist: attenzione [progetto.risorse-mancanti]"), project.found());
  }

  @Test
  void theStockMarkdownEngineNeverWins() {
    Engines.register("md", new org.jbake.parser.MarkdownEngine());
    project.page("m.md", "## Perché");
    assertTrue(project.bake().complete());
    assertInstanceOf(MarkdownEngine.class, Engines.get("md"));
    assertEquals("<h1>m.md</h1>\n<h2 id=\"perche\">Perché</h2>\n\n", project.read("m.html"));
  }

  @Test
  void errorsFoundByOthersDoNotStopTheBake() {
    Findings findings = new Findings();
    findings.add(Finding.error("altro", Position.of("x"), "Altro.", "Altro."));
    assertTrue(Bakery.bake(BakeJob.of(project.root(), project.root().resolve("content"), project.output(),
        SampleProject.TODAY), findings).complete());
  }
}
