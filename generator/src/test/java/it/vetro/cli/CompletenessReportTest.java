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

/** What {@code vetro check} says of what is published, and what it keeps for who asks. */
class CompletenessReportTest {

  private static final String PUBLICATIONS = "data/prova/pubblicazioni.csv";

  @TempDir private Path folder;
  private WorkingCopy project;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
  }

  private CommandLine.Run check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--project", project.root().toString(), "--date", "2025-06-30"));
    args.addAll(List.of(more));
    return CommandLine.run(args.toArray(String[]::new));
  }

  /** The report of performance is no longer declared. */
  private void withoutTheReport() {
    project.write(PUBLICATIONS, project.text(PUBLICATIONS).replaceAll("(?m)^relazione;.*\n", ""));
  }

  @Test
  void byDefaultOnlyTheTotalsAreTold() {
    withoutTheReport();
    CommandLine.Run run = check("--fail-on", "notice");
    assertEquals(0, run.exitCode(), "what is missing is no flaw of the data");
    assertTrue(run.out().startsWith("prova: pubblicazioni: 4 obblighi dovuti; pubblicati 3 (75%), aggiornati 3 (75%), completi 2 (50%);"
        + " mancanti 1, in ritardo 0, senza data 0, senza ufficio 0, senza termine 1; da dichiarare 0. Indice di trasparenza 0,75"
        + " (9 punti su 12).\n"), run.out());
    assertFalse(run.out().contains("ob-004"), run.out());
  }

  @Test
  void theObligationsAreListedWhenAskedForAndThenFailOnCountsThem() {
    withoutTheReport();
    CommandLine.Run run = check("--completezza", "--fail-on", "warning");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("ob-004 Mancante, era dovuto il 30 giugno 2024, prossima scadenza 30 giugno 2025: Relazione sulla performance"
        + " [performance/relazione-performance]\n"), run.out());
    assertTrue(run.out().contains("ufficio segreteria-generale: 3 di 3 adempimenti dovuti finora nell'anno (100,0%), 4 in tutto l'anno\n"),
        run.out());
    assertEquals(0, check("--completezza", "--fail-on", "error").exitCode());
  }

  @Test
  void officeResponsibleAndSectionNarrowTheList() {
    assertTrue(check("--office", "registro-imprese").out().contains("prova: pubblicazioni: 2 obblighi dovuti"));
    assertTrue(check("--responsible", "registro-imprese").out().contains("prova: pubblicazioni: 0 obblighi dovuti; pubblicati 0,"));
    assertTrue(check("--section", "performance").out().contains("prova: pubblicazioni: 2 obblighi dovuti"));
    assertTrue(check("--section", "performance/piano-performance").out().contains("prova: pubblicazioni: 1 obbligo dovuto;"));
    assertEquals(2, check("--section", "prestazioni").exitCode());
    assertEquals(2, check("--office", "ufficio-che-non-esiste").exitCode());
  }

  @Test
  void twoReportsSayWhatImprovedAndWhatWorsened() throws IOException {
    Path before = folder.resolve("prima.json");
    Files.writeString(before, check("--format", "json").out());
    withoutTheReport();
    CommandLine.Run worse = check("--since", before.toString());
    assertTrue(worse.out().contains("peggiorato ob-004: pubblicato, aggiornato → mancante\n"
        + "Rispetto al rapporto precedente: migliorati 0, peggiorati 1.\n"), worse.out());
    JsonNode json = new ObjectMapper().readTree(check("--since", before.toString(), "--format", "json").out());
    assertEquals("ob-004", json.at("/completeness/0/since/worse/0").asText());
    assertEquals("mancante", json.at("/completeness/0/obligations/3/state").asText());
    assertEquals("0.75", json.at("/completeness/0/totals/index").asText());
    assertEquals(2, check("--since", project.path("jbake.properties").toString()).exitCode());
  }

  @Test
  void aPublicationThatLeadsToNothingIsAnErrorOfTheData() {
    project.replace(PUBLICATIONS, "piani/piano-2025/;html", "documenti/piano-mai-fatto.pdf;pdf");
    CommandLine.Run run = check();
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("data/prova/pubblicazioni.csv:4:30: errore: «Piano 2025-2027» rimanda a"
        + " «documenti/piano-mai-fatto.pdf», che nel sito non c'è."), run.out());
  }

  @Test
  void filesPagesAndPdfsThatWillBeThereAreNoBrokenLinks() {
    for (String there : List.of("piani/piano-2025/index.html", "documenti/piano-2025.pdf", "piani/piano-2025/contesto/index.html",
        "piani/piano-2025/schede-di-rischio.csv", "https://www.prova.example/altrove", "scadenzario/#ob-001")) {
      copyTheProject();
      project.replace(PUBLICATIONS, "piani/piano-2025/;html", there + ";html");
      assertEquals(0, check().exitCode(), there);
    }
  }

  @Test
  void aChamberThatCannotBeReadIsCountedWithoutLookingAtItsLinks() {
    project.replace(PUBLICATIONS, "piani/piano-2025/;html", "piani/mai/;html")
        .replace("data/prova/piani/piano-2025/indicatori.csv", "id;", "identificativo;");
    CommandLine.Run run = check();
    assertEquals(1, run.exitCode());
    assertFalse(run.out().contains("collegamento-rotto"), run.out());
    assertTrue(run.out().contains("prova: pubblicazioni: 4 obblighi dovuti"), run.out());
  }
}
