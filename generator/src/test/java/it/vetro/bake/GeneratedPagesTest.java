package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that come from data, alone or with a Markdown file. */
class GeneratedPagesTest {

  /** An office as a model would have it. */
  public record Office(String nome, BigDecimal costo) {}

  private SampleProject project;

  @BeforeEach
  void makeProject(@TempDir Path folder) {
    project = new SampleProject(folder);
  }

  private boolean bake(GeneratedPage... pages) {
    return project.bake(job -> job.withPages(List.of(pages))).complete();
  }

  private static GeneratedPage page(String uri, String title) {
    return new GeneratedPage(uri, "sezione", title, Map.of("ufficio", "Compliance"));
  }

  @Test
  void aPageNeedsNoMarkdown() {
    assertTrue(bake(page("bilanci/index.html", "Bilanci & conti")));
    assertEquals("<h1>Bilanci &amp; conti</h1>\n<p>Compliance</p>\n\n", project.read("bilanci/index.html"));
  }

  @Test
  void manyThreadsMayNeedTheSameNewFolder() {
    List<GeneratedPage> pages = IntStream.range(0, 2000).mapToObj(i -> page("c" + i / 8 + "/p" + i + ".html", "P")).toList();
    assertTrue(project.bake(job -> job.withPages(pages).withThreads(8)).complete(), () -> project.found().toString());
    assertTrue(pages.stream().allMatch(page -> project.has(page.uri())));
  }

  @Test
  void theMarkdownOfTheSameAddressIsItsBody() {
    project.file("content/bilanci/index.md",
        "title=Bilanci\ntype=sezione\nstatus=published\ndate=2025-01-31\n~~~~~~\nIl testo.\n");
    BakeResult result = project.bake(job -> job.withPages(List.of(page("bilanci/index.html", "Bilanci"))));
    assertEquals(List.of(), project.found());
    assertEquals("<h1>Bilanci</h1>\n<p>Compliance</p>\n<p>Il testo.</p>\n\n", project.read("bilanci/index.html"));
    assertTrue(result.pages().contains(
        new BakedPage("bilanci/index.html", "sezione", "Bilanci", "content/bilanci/index.md")));
    assertEquals(2, result.pages().size());
  }

  @Test
  void aDraftTextLeavesThePageWithoutBody() {
    project.file("content/bilanci/index.md",
        "title=Bilanci\ntype=sezione\nstatus=draft\ndate=2025-01-31\n~~~~~~\nIl testo.\n");
    assertTrue(bake(page("bilanci/index.html", "Bilanci")));
    assertEquals("<h1>Bilanci</h1>\n<p>Compliance</p>\n\n", project.read("bilanci/index.html"));
  }

  @Test
  void anotherTitleOrTypeInTheMarkdownIsTold() {
    project.file("content/bilanci/index.md",
        "title=I bilanci\ntype=pagina\nstatus=published\ndate=2025-01-31\n~~~~~~\nIl testo.\n");
    assertFalse(bake(page("bilanci/index.html", "Bilanci")));
    assertEquals(List.of("content/bilanci/index.md:1: errore [pagina.tipo-diverso]",
        "content/bilanci/index.md:1: attenzione [pagina.titolo-diverso]"), project.found());
  }

  @Test
  void twoPagesOfOneAddressAreTold() {
    assertFalse(bake(page("bilanci/index.html", "Bilanci"), page("bilanci/index.html", "Conti")));
    assertEquals(List.of("bilanci/index.html: errore [pagina.indirizzo-doppio]"), project.found());
  }

  @Test
  void aPageOnTheAddressOfAnAssetIsTold() {
    project.file("assets/404.html", "<p>Non c'è</p>");
    assertFalse(bake(page("404.html", "Pagina non trovata")));
    assertEquals(List.of("assets/404.html: errore [pagina.indirizzo-doppio]"), project.found());
  }

  @Test
  void aTemplateOfXmlEscapesAsXml() {
    project.file("templates/mappa.ftlx", "<urlset><loc>${indirizzo}</loc></urlset>")
        .file("jbake.properties", "template.pagina.file=pagina.ftlh\ntemplate.mappa.file=mappa.ftlx\nrender.index=false\n"
            + "render.feed=false\nrender.archive=false\nrender.tags=false\n");
    assertTrue(project.bake(job -> job
        .withShared(Map.of("indirizzo", "https://www.example.org/?a=1&b='2'"))
        .withPages(List.of(new GeneratedPage("sitemap.xml", "mappa", "Mappa", Map.of())))).complete());
    assertEquals("<urlset><loc>https://www.example.org/?a=1&amp;b=&apos;2&apos;</loc></urlset>", project.read("sitemap.xml"));
  }

  @Test
  void everyTemplateReadsTheSharedValues() {
    project.file("templates/pagina.ftlh", "${ente.nome}: ${ente.costo} ${ente.costo?string(',##0.00')} ${content.rootpath}|");
    project.page("a/b/c.md", "Testo.");
    assertTrue(project.bake(job -> job
        .withShared(Map.of("ente", new Office("L'ufficio", new BigDecimal("1234567.50"))))).complete());
    assertEquals("L&#39;ufficio: 1234567.5 1.234.567,50 ../../|", project.read("a/b/c.html"));
    assertEquals("L&#39;ufficio: 1234567.5 1.234.567,50 |", project.read("index.html"));
  }

  @Test
  void templatesListPublishedPagesFromTheLatestToTheEarliest() {
    project.file("templates/sezione.ftlh", "<#list published_paginas as p>${p.title} ${(p.body!)?length}, </#list>")
        .page("b.md", "published", "2025-01-31", "Testo.").page("a.md", "published", "2025-01-31", "Testo lungo.")
        .page("c.md", "published", "2025-03-01", "Testo.").page("d.md", "draft", "2025-05-01", "Testo.");
    assertTrue(bake(page("s.html", "Elenco")));
    assertEquals("c.md 14, a.md 20, b.md 14, index.md 27, ", project.read("s.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../fuori.html", "/a.html", "a b.html", "A.html", "città.html", "a.php", "a/.html", "a//b.html"})
  void anAddressThatIsNoneIsRefused(String uri) {
    assertThrows(IllegalArgumentException.class, () -> page(uri, "Titolo"));
  }

  @Test
  void aModelMayNotTakeJbakesOwnKeys() {
    assertThrows(IllegalArgumentException.class,
        () -> new GeneratedPage("a.html", "pagina", "A", Map.of("body", "<p>mio</p>")));
  }
}
