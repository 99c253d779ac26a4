package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.model.GridEdition;
import it.vetro.model.GridParameter;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The editions of the repository are what their sources say, and nothing more. */
class EditionsTest {

  private static final Findings FINDINGS = new Findings();
  private static final Project PROJECT = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), FINDINGS).read(List.of());
  private static final List<String> BANDS = List.of("0%", "1–33%", "34–66%", "67–99%", "100%", "n/a");

  @Test
  void theEditionsAreReadWithoutFindings() {
    assertEquals(List.of(), FINDINGS.sorted());
    assertEquals(List.of(2024, 2025, 2026), PROJECT.grids().stream().map(GridEdition::year).toList());
  }

  @Test
  void theLastEditionHasFiveParametersAndTheArticlesOfItsAct() {
    GridEdition edition = PROJECT.grid(2026).orElseThrow();
    assertEquals(List.of("PUBBLICAZIONE", "COMPLETEZZA DEL CONTENUTO", "COMPLETEZZA RISPETTO AGLI UFFICI", "AGGIORNAMENTO", "APERTURA FORMATO"),
        edition.parameters().stream().map(GridParameter::name).toList());
    assertEquals(List.of("Non pubblicato", "Pubblicato nel sito ma non in sezione Amministrazione Trasparente",
        "Pubblicato nella sezione trasparente", "n/a"), edition.parameters().get(0).values());
    edition.parameters().stream().skip(1).forEach(parameter -> assertEquals(BANDS, parameter.values()));
    assertEquals(113, edition.items().size());
    assertEquals("Art. 4-bis, d.lgs. 33/2013",
        edition.items().stream().filter(item -> item.obligation().equals("ob-181")).findFirst().orElseThrow().article());
    assertFalse(edition.covers("ob-001"), "the plan against corruption is not attested");
    assertEquals(Map.of("rilevazione", "2026-06-15", "apertura", "2026-06-16", "pubblicazione", "2026-07-30",
        "monitoraggio", "2026-11-30", "pubblicazione_monitoraggio", "2027-01-15"), edition.days());
  }

  @Test
  void olderEditionsSayThatTheirScaleIsNotKnownAndProposeNothing() {
    for (int year : List.of(2024, 2025)) {
      GridEdition edition = PROJECT.grid(year).orElseThrow();
      assertFalse(edition.scaleKnown());
      assertEquals(List.of(), edition.items());
      assertEquals(List.of("0", "1", "2"), edition.parameters().get(0).values());
      edition.parameters().stream().skip(1).forEach(parameter -> assertEquals(List.of("0", "1", "2", "3"), parameter.values()));
      assertTrue(edition.parameters().stream().allMatch(parameter -> parameter.proposals().isEmpty()));
    }
  }

  @Test
  void bandsAreNotNumbers() {
    assertTrue(PROJECT.grid(2026).orElseThrow().parameters().stream().noneMatch(GridParameter::averages));
    assertTrue(PROJECT.grid(2024).orElseThrow().parameters().stream().allMatch(GridParameter::averages));
  }

  @Test
  void aValueIsKnownWhateverItsDashSpacesAndCapitals() {
    GridParameter parameter = PROJECT.grid(2026).orElseThrow().parameters().get(1);
    assertEquals("34–66%", parameter.value("34 - 66 %").orElseThrow());
    assertEquals("n/a", parameter.value("N/A").orElseThrow());
    assertTrue(parameter.value("34–67%").isEmpty());
    assertTrue(parameter.value("").isEmpty());
  }
}
