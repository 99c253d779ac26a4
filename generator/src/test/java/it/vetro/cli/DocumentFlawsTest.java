package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flaw of a document is told and published as it is printed; what cannot be read stops the site. */
class DocumentFlawsTest {

  private static final String TABLE = "data/prova/piani/piano-2025/tabelle/personale.csv";
  private static final String REMARKS = "data/prova/piani/piano-2025/segnalazioni.csv";

  @TempDir private Path folder;
  private WorkingCopy project;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
  }

  private CommandLine.Run run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--project", project.root().toString(), "--date", "2025-06-30"));
    if (command.equals("build")) {
      args.addAll(List.of("--no-pdf", "--output", folder.resolve("uscita").toString()));
    }
    args.addAll(List.of(more));
    return CommandLine.run(args.toArray(String[]::new));
  }

  private boolean isBuilt() {
    return Files.exists(folder.resolve("uscita/prova/index.html"));
  }

  /** A total that does not add up, and a remark of a person. */
  private void addFlaws() {
    project.replace(TABLE, "totale;Totale;17,85;2;19,85", "totale;Totale;17,85;3;19,85")
        .write(REMARKS, project.text(REMARKS) + "atti;errore;;Due atti hanno lo stesso numero.;;000:5\n");
  }

  @Test
  void aFlawOfADocumentIsToldAndTheSiteIsBuilt() {
    addFlaws();
    CommandLine.Run run = run("build");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(isBuilt());
    assertTrue(run.err().contains("prova: nei documenti 2 errori, 0 punti d'attenzione, 1 avviso. Il sito riporta ciò che"
        + " stampano; i rilievi li mostra «vetro check prova»."), run.err());
    assertFalse(run.err().contains("tabella.conto"), "check shows them: " + run.err());
  }

  @Test
  void whatCannotBeReadStopsTheSite() {
    project.replace(TABLE, "totale;Totale;17,85;2;19,85", "totale;Totale;17,85;due;19,85");
    CommandLine.Run run = run("build");
    assertEquals(1, run.exitCode());
    assertFalse(isBuilt());
    assertTrue(run.err().contains(TABLE + ":7:21: errore: La cella «due» non si legge come «conteggio»."), run.err());
  }

  @Test
  void aCheckFailsForAFlawAndShowsIt() {
    addFlaws();
    CommandLine.Run run = run("check");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("[tabella.conto]") && run.out().contains("[documento.segnalazione]"), run.out());
    assertEquals(0, exitWithoutFlaws(folder.resolve("altro")));
  }

  private static int exitWithoutFlaws(Path other) {
    return CommandLine.run("check", "--project", WorkingCopy.in(other).root().toString(), "--fail-on", "notice").exitCode();
  }

  @Test
  void aCheckEndsWithTheNumbersByChamberAndInAllTheSameOnEveryRun() {
    addFlaws();
    project.withChamber("altra").replace("data/altra/piani/piano-2025/tabelle/indici.csv", "98%;se > 100%", "102%;se > 100%");
    CommandLine.Run run = run("check");
    List<String> lines = run.out().lines().toList();
    assertEquals(List.of("altra: 2 errori, 0 punti d'attenzione, 2 avvisi.", "prova: 2 errori, 0 punti d'attenzione, 1 avviso.",
        "totale: 4 errori, 0 punti d'attenzione, 3 avvisi."), lines.subList(lines.size() - 3, lines.size()), run.out());
    assertEquals(run.out(), run("check").out());
  }

  @Test
  void theJsonSaysWhatStopsABuildAndTheSameNumbers() throws IOException {
    addFlaws();
    assertCounts(2, 1, List.of());
  }

  @Test
  void aDocumentThatIsNotReadWholeIsNotChecked() throws IOException {
    addFlaws();
    project.replace("data/prova/piani/piano-2025/tabelle/indici.csv", "(156,5)", "tanto");
    assertCounts(1, 0, List.of("tabella.cella-illeggibile"));
  }

  private void assertCounts(int errors, int notices, List<String> thatStopABuild) throws IOException {
    JsonNode json = new ObjectMapper().readTree(run("check", "--format", "json").out());
    List<String> stopping = new ArrayList<>();
    json.path("findings").forEach(f -> {
      if (f.path("stopsBuild").asBoolean()) {
        stopping.add(f.path("code").asText());
      }
    });
    assertEquals(thatStopABuild, stopping);
    for (JsonNode counts : List.of(json.path("totals").path("prova"), json.path("total"))) {
      assertEquals(errors, counts.path("error").asInt());
      assertEquals(notices, counts.path("notice").asInt());
    }
    assertEquals(errors + notices, json.path("findings").size());
  }

  @Test
  void aTableOrRemarkOfAChapterThatIsNotThereIsAWarning() {
    project.replace("data/prova/piani/piano-2025/tabelle/personale.yaml", "capitolo: contesto", "capitolo: organico")
        .write(REMARKS, project.text(REMARKS) + "a;avviso;contesto;Testo.;;000:5\nb;avviso;mai;Testo.;;000:5\n"
            + "c;avviso;imprese-digitali;Testo.;;000:5\nd;avviso;pantouflage;Testo.;;000:5\n");
    CommandLine.Run run = run("check");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("personale.yaml:1: attenzione: La tabella «Personale in servizio» va nel capitolo «organico»,"
        + " che non c'è."), run.out());
    assertTrue(run.out().contains("La segnalazione «b» riguarda «mai», che non è né un obiettivo"), run.out());
    assertTrue(run.out().endsWith("totale: 0 errori, 2 punti d'attenzione, 4 avvisi.\n"), run.out());
  }
}
