package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Position;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTest {

  private static final String OFFICES = "# yaml-language-server: $schema=../schemi/uffici.schema.json\n";

  @TempDir Path folder;
  private TemporaryProject project;

  @BeforeEach
  void emptyProject() {
    project = new TemporaryProject(folder);
  }

  private YamlFile offices(String text) throws Exception {
    return project.reader().yaml(project.write("uffici.yaml", OFFICES + text), "uffici")
        .orElseThrow(() -> new AssertionError(project.found().toString()));
  }

  @Test
  void everyNodeKnowsItsPlace() throws Exception {
    YamlFile file = offices("uffici:\n  - id: a\n    nome: Città\n    tipo: area\n    alias: [x, \"y z\"]\n");
    assertEquals(new Position("uffici.yaml", 3, 5), file.at("/uffici/0"));
    assertEquals(new Position("uffici.yaml", 4, 11), file.at("/uffici/0/nome"));
    assertEquals(new Position("uffici.yaml", 6, 16), file.at("/uffici/0/alias/1"));
    assertEquals(new Position("uffici.yaml", 3, 5), file.at("/uffici/0/manca"));
  }

  @Test
  void wordsAndCodesThatYamlWouldTakeForSomethingElseStayText() throws Exception {
    YamlFile file = offices("uffici:\n  - id: a\n    nome: No\n    tipo: area\n    alias: [007, 1_000, 0x1F, 1e9, .inf, yes, 12:30, 2025-01-31]\n");
    assertEquals("No", file.root().at("/uffici/0/nome").textValue());
    JsonNode alias = file.root().at("/uffici/0/alias");
    assertEquals("[\"007\",\"1_000\",\"0x1F\",\"1e9\",\".inf\",\"yes\",\"12:30\",\"2025-01-31\"]", alias.toString());
  }

  @Test
  void wholeNumbersAndTruthAreRead() throws Exception {
    YamlFile file = project.reader().yaml(project.write("piano.yaml", "titolo: Piano\ntipo: piano\nanni: [2025, 2026]\n"
        + "allegati:\n  - { titolo: A, fornito: true }\n"), "documento").orElseThrow();
    assertEquals(2026, file.root().at("/anni/1").intValue());
    assertTrue(file.root().at("/allegati/0/fornito").booleanValue());
  }

  @Test
  void aFileWithoutErrorsButWithANoticeIsRead() throws Exception {
    Path file = project.write("uffici.yaml", "uffici:\n  - { id: a, nome: A, tipo: area }\n");
    assertTrue(project.reader().yaml(file, "uffici").isPresent());
    assertEquals(List.of("yaml.schema-non-dichiarato uffici.yaml:1:1"), project.told());
  }

  @Test
  void aFileWithErrorsGivesNothing() throws Exception {
    Path file = project.write("uffici.yaml", OFFICES + "uffici:\n  - { id: a, nome: A, tipo: stanza }\n");
    assertTrue(project.reader().yaml(file, "uffici").isEmpty());
  }

  @Test
  void everyErrorOfAFileIsTold() throws Exception {
    project.reader().yaml(project.write("uffici.yaml", OFFICES
        + "uffici:\n  - id: A\n    tipo: stanza\n  - nome: B\n    nome: C\n"), "uffici");
    assertEquals(List.of("yaml.chiave-doppia uffici.yaml:6:5"), project.told());
    project.reader().yaml(project.write("altri.yaml", OFFICES + "uffici:\n  - id: A\n    tipo: stanza\n  - nome: B\n"), "uffici");
    assertEquals(List.of("yaml.campo-mancante altri.yaml:3:5", "yaml.forma-errata altri.yaml:3:9",
        "yaml.valore-non-ammesso altri.yaml:4:11", "yaml.campo-mancante altri.yaml:5:5", "yaml.campo-mancante altri.yaml:5:5"),
        project.told().subList(0, 5));
  }

  @Test
  void namesWithASlashOrATildeAreFoundToo() throws Exception {
    project.reader().yaml(project.write("uffici.yaml", OFFICES + "uffici:\n  - id: a\n    nome: A\n    tipo: area\n    a/b~c: 1\n"), "uffici");
    assertEquals(List.of("yaml.campo-sconosciuto uffici.yaml:6:5"), project.told());
    assertTrue(project.found().get(0).message().contains("«a/b~c»"));
  }
}
