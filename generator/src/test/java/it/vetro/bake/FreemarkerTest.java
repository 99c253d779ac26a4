package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates can rely on, on any machine. */
class FreemarkerTest {

  /** A model as the packages above have it. */
  public record Office(String nome, BigDecimal costo, Optional<String> sede, List<String> alias) {}

  private static final Office OFFICE =
      new Office("Compliance", new BigDecimal("1003171.530"), Optional.empty(), List.of("a", "b"));

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "${u.nome}|Compliance",
      "${u.costo}|1003171.53",
      "${u.costo?string(',##0.00')}|1.003.171,53",
      "${u.sede!'senza sede'}|senza sede",
      "${u.alias?join('-')}|a-b",
      "${content.date?string('d MMMM yyyy')}|31 gennaio 2025",
      "${content.date?date}|2025-01-31",
      "${'ISTANZA'?lower_case}|istanza",
      "${'<b>'}|&lt;b&gt;",
      "${published_date?string('yyyy-MM-dd')}|2025-06-30",
      "${version}|v2.7.0",
  })
  void aTemplateReads(String expression, String text) {
    SampleProject project = new SampleProject(folder).file("templates/pagina.ftlh", expression);
    assertTrue(project.bake(job -> job.withShared(Map.of("u", OFFICE))).complete(), () -> project.found().toString());
    assertEquals(text, project.read("index.html"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "${u.cognome}",
      "${u.sede}",
      "${'freemarker.template.utility.Execute'?new()('ls')}",
      "${config.java_version}",
      "${data.get('voci.yml')}",
  })
  void aTemplateMayNotRead(String expression) {
    SampleProject project = new SampleProject(folder).file("templates/pagina.ftlh", "x" + expression);
    assertFalse(project.bake(job -> job.withShared(Map.of("u", OFFICE))).complete());
    assertFalse(project.has("index.html"));
  }
}
