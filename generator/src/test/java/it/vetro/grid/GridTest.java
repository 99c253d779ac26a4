package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Position;
import it.vetro.grid.Answer.Origin;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.project.WorkingCopy;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Words;
import it.vetro.plan.Series;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Vetro proposes, for every way an obligation can stand; what the OIV judged wins. */
class GridTest {

  private static final String PUBLICATIONS = "data/prova/pubblicazioni.csv";

  @TempDir Path folder;
  private WorkingCopy project;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder);
  }

  private GridProject read() {
    return GridProject.read(project.root(), "prova", "2026-06-15");
  }

  @Test
  void whatIsPublishedInItsSectionIsProposedAndTheRestIsForAPerson() {
    Grid grid = read().grid(2026);
    assertEquals(List.of("In sezione", "", "", "100%"), GridProject.values(grid, "ob-001"));
    assertEquals("PUBBLICAZIONE: proposto perché sta nella sezione «Disposizioni generali › Atti generali»:"
        + " amministrazione-trasparente/disposizioni-generali/atti-generali/,"
        + " amministrazione-trasparente/disposizioni-generali/atti-generali/index.html.\n"
        + "APERTURA FORMATO: proposto perché è in formato aperto: HTML.\n"
        + "Aggiornamento: l'ultimo è del 2025-02-10; la frequenza («tempestivo») non dice entro quando.", GridProject.why(grid, "ob-001"));
  }

  @Test
  void whatASectionLinksToWithinTheSiteIsInTheSectionAndItsDatesCount() {
    Grid grid = read().grid(2026);
    assertEquals(List.of("In sezione", "", "100%", "100%"), GridProject.values(grid, "ob-004"));
    assertTrue(GridProject.why(grid, "ob-004").contains("è collegato dalla sezione «Performance › Relazione sulla Performance»"), GridProject.why(grid, "ob-004"));
    assertTrue(GridProject.why(grid, "ob-004").contains("AGGIORNAMENTO: proposto perché è aggiornato il 2025-06-30, dopo l'inizio"
        + " dell'ultimo periodo intero, il 2025-01-01 (frequenza: annuale)."), GridProject.why(grid, "ob-004"));
  }

  @Test
  void whereAPageHasNoDateOfUpdateNothingIsSaidOfIt() {
    assertEquals(List.of("In sezione", "", "", "100%"), GridProject.values(read().grid(2026), "ob-003"));
  }

  @Test
  void nothingToPublishIsNotDecidedByTheProgram() {
    Grid grid = read().grid(2026);
    assertEquals(List.of("", "", "", ""), GridProject.values(grid, "ob-002"));
    assertEquals("L'ente dichiara che non c'è niente da pubblicare: Nel 2025 l'ente non ha introdotto nuovi obblighi.", GridProject.why(grid, "ob-002"));
  }

  @Test
  void whatHoldsOnlyInACaseThatIsNotDeclaredIsNotDecidedEither() {
    project.replace(PUBLICATIONS, "oneri;ob-002", "oneri;ob-005");
    Grid grid = read().grid(2026);
    assertEquals(List.of("", "", "", ""), GridProject.values(grid, "ob-002"));
    assertTrue(GridProject.why(grid, "ob-002").endsWith("la Camera non ha ancora dichiarato se ricorre."), GridProject.why(grid, "ob-002"));
  }

  @Test
  void whatDoesNotApplyHasItsReasonInTheNote() {
    Grid grid = read().grid(2026);
    assertEquals(List.of("n/a", "n/a", "n/a", "n/a"), GridProject.values(grid, "ob-005"));
    assertEquals("L'obbligo è cessato il 22 giugno 2016 (D.Lgs. 97/2016). L'articolo è stato abrogato dal d.lgs. n. 97/2016", GridProject.row(grid, "ob-005").note());
    assertEquals("Tutti i parametri: proposto perché l'obbligo non si applica all'ente: la ragione è nella nota.", GridProject.why(grid, "ob-005"));
  }

  @Test
  void whatIsMissingIsNotPublishedAndTheRestDoesNotApply() {
    project.replace(PUBLICATIONS, "relazione;ob-004", "relazione;ob-003");
    Grid grid = read().grid(2026);
    assertEquals(List.of("Non pubblicato", "n/a", "n/a", "n/a"), GridProject.values(grid, "ob-004"));
    assertEquals("", GridProject.row(grid, "ob-004").note());
  }

  @Test
  void whatIsElsewhereOrInAFormatThatTellsNothingIsForAPerson() {
    project.replace(PUBLICATIONS, "relazioni/relazione-2024/;html", "https://esempio.it/relazione.pdf;PDF");
    Grid grid = read().grid(2026);
    assertEquals(List.of("", "", "100%", ""), GridProject.values(grid, "ob-004"));
    assertTrue(GridProject.why(grid, "ob-004").endsWith("Pubblicazione: è fuori da questo sito (https://esempio.it/relazione.pdf), guarda se vale.\n"
        + "Formato: guarda se è aperto, con il testo e non un'immagine, https://esempio.it/relazione.pdf."), GridProject.why(grid, "ob-004"));
  }

  @Test
  void aProprietaryFormatIsProposedAsClosedOnlyWhenNothingElseIsThere() {
    project.replace(PUBLICATIONS, "relazioni/relazione-2024/;html", "documenti/relazione.doc;");
    assertEquals("0%", GridProject.values(read().grid(2026), "ob-004").get(3));
    project.replace(PUBLICATIONS, "piano;ob-003", "piano;ob-003|ob-004");
    assertEquals("", GridProject.values(read().grid(2026), "ob-004").get(3));
  }

  @Test
  void whatWasJudgedWinsAndSaysSo() {
    GridProject read = read();
    JudgedGrid judged = new JudgedGrid(2026, List.of(
        new Judged("ob-004", "pubblicazione", "Fuori sezione", "Spostata", Position.of("x")),
        new Judged("ob-004", "completezza", "67–99%", "", Position.of("x")),
        new Judged("ob-005", "pubblicazione", "n/a", "", Position.of("x"))));
    Grid grid = read.grid(2026, judged);
    assertEquals(List.of("Fuori sezione", "67–99%", "100%", "100%"), GridProject.values(grid, "ob-004"));
    assertEquals(List.of(Origin.JUDGED, Origin.JUDGED, Origin.PROPOSED, Origin.PROPOSED),
        GridProject.row(grid, "ob-004").answers().values().stream().map(Answer::origin).toList());
    assertEquals("Spostata", GridProject.row(grid, "ob-004").note());
    assertTrue(GridProject.why(grid, "ob-004").startsWith("PUBBLICAZIONE: giudicato (Vetro proporrebbe «In sezione» perché è collegato"), GridProject.why(grid, "ob-004"));
    assertTrue(GridProject.why(grid, "ob-004").contains("\nCOMPLETEZZA: giudicato.\n"), GridProject.why(grid, "ob-004"));
    assertEquals("", GridProject.row(grid, "ob-005").note(), "the OIV took the note out");
  }

  @Test
  void anEditionWithoutKnownScaleShowsWhatWasJudgedAndProposesNothing() {
    Grid grid = read().grid(2024);
    assertEquals(List.of("ob-003", "ob-004", "ob-001"), grid.rows().stream().map(row -> row.obligation().id()).toList());
    assertEquals(6, grid.count(Origin.JUDGED));
    assertEquals(0, grid.count(Origin.PROPOSED));
    assertEquals("Pubblicato in ritardo; poi completato", GridProject.row(grid, "ob-003").note());
  }

  @Test
  void numbersHaveAMeanAndBandsAreCounted() {
    GridProject read = read();
    List<Totals> numbers = Totals.of(read.grid(2024));
    assertEquals(List.of(Optional.of(new BigDecimal("1.33")), Optional.of(new BigDecimal("1.67"))), numbers.stream().map(Totals::mean).toList());
    assertEquals(Map.of("0", 1L, "1", 0L, "2", 2L), numbers.get(0).judged());
    List<Totals> bands = Totals.of(read.grid(2026, new JudgedGrid(2026, List.of(
        new Judged("ob-004", "completezza", "100%", "", Position.of("x")), new Judged("ob-003", "completezza", "0%", "", Position.of("x"))))));
    assertTrue(bands.stream().allMatch(totals -> totals.mean().isEmpty()));
    assertEquals(1L, bands.get(1).judged().get("100%"));
    assertEquals(1L, bands.get(1).proposed().get("n/a"));
    assertEquals(2L, bands.get(1).open());
  }

  @Test
  void thePdfsThatABuildMakesAreThoseThatCountAsArchival() {
    GridProject read = read();
    Set<String> known = Grid.archivalPdfs(read.chamber());
    Series series = new Series(read.chamber().documents());
    read.chamber().documents().forEach(document ->
        assertTrue(known.contains(new DocumentView(document, read.chamber().offices(), series, Words.unread()).pdf())));
    assertEquals(read.chamber().documents().size() + 1, known.size());
  }
}
