package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidProjectTest {

  @Test
  void theValidProjectHasNoFindings() {
    Findings findings = new Findings();
    WholeProject.read(new SourceReader(InvalidProjects.valid(), findings));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void theValidProjectHoldsWhatItPromises() {
    SourceReader reader = new SourceReader(InvalidProjects.valid(), new Findings());
    var data = reader.root().resolve("data");
    var plan = data.resolve("prova/piani/piano-2025");
    assertEquals(5, reader.csv(data.resolve("normativa/obblighi.csv"), "obblighi").size());
    assertEquals(2, reader.yaml(data.resolve("prova/uffici.yaml"), "uffici").orElseThrow().root().path("uffici").size());
    assertEquals(2, reader.csv(plan.resolve("obiettivi.csv"), "obiettivi").size());
    assertEquals(3, reader.csv(plan.resolve("indicatori.csv"), "indicatori").size());
    assertEquals(4, reader.csv(data.resolve("prova/scadenzario.csv"), "scadenzario").size());
  }
}
