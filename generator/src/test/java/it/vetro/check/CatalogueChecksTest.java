package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.project.WorkingCopy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueChecksTest {

  @TempDir private Path folder;

  private List<Finding> told(WorkingCopy copy) {
    Findings findings = new Findings();
    ProjectReader reader = new ProjectReader(copy.root(), findings);
    Project project = reader.read(reader.chamberIds());
    ProjectChecks.run(project, findings, findings);
    return findings.sorted().stream().filter(f -> f.code().equals("catalogo.incompleto")).toList();
  }

  @Test
  void aChamberThatStatesItsCodeAndTheDatesOfItsDocumentsIsToldNothing() {
    assertEquals(List.of(), told(WorkingCopy.in(folder)));
  }

  @Test
  void whatTheProfileWantsAndTheDataDoNotStateIsToldOnce() {
    WorkingCopy copy = WorkingCopy.in(folder);
    copy.replace("data/prova/ente.yaml", "codice_ipa: cciaa_prova\n", "");
    copy.replace("data/prova/pubblicazioni.csv", ";2025-06-30;2025-06-30;", ";;;");
    List<Finding> told = told(copy);
    assertEquals(1, told.size());
    assertTrue(told.get(0).message().contains("codice IPA") && told.get(0).message().contains("Relazione"), told.toString());
    assertTrue(!told.get(0).message().contains("Piano"), "the plan has its date");
  }
}
