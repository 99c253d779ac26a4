package it.vetro.sheet.exchange;

import static it.vetro.sheet.exchange.ValidChamber.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.FileTree;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.exchange.TableChange.ChangedCell;
import it.vetro.sheet.exchange.TableChange.ChangedRow;
import it.vetro.sheet.exchange.ValidChamber.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a changed sheet changes, and what is wrong with it, told at its cell. */
class ImportTest {

  private static final String SCHEDULE = "data/prova/scadenzario.csv";
  private static final String PUBLICATIONS = "data/prova/pubblicazioni.csv";
  private static final String OBJECTIVES = "data/prova/piani/piano-2025/obiettivi.csv";

  @TempDir Path folder;
  private ValidChamber project;

  @BeforeEach
  void copyTheProject() {
    project = new ValidChamber(folder);
  }

  private static List<Cell> row(String... texts) {
    return Stream.of(texts).map(Cell::text).toList();
  }

  private static String place(String sheet, String cell) {
    return "prova.xlsx, foglio «" + sheet + "», cella " + cell;
  }

  @Test
  void aChangedCellIsToldWithOldAndNewAndChangesItsLineAlone() {
    Outcome outcome = project.take(with(project.export(), "scadenzario", 4, 6, "Entro il 28 febbraio; \"salvo\" proroghe"));
    assertEquals(List.of(), outcome.told());
    ChangedCell cell = outcome.only().changed().get(0);
    assertEquals("ob-003", cell.row());
    assertEquals("termine", cell.column());
    assertEquals("Entro il 31 gennaio", cell.before());
    assertEquals("Entro il 28 febbraio; \"salvo\" proroghe", cell.after());
    assertEquals(place("scadenzario", "F4"), cell.at().toString());
    assertEquals(project.text(SCHEDULE).replace("Entro il 31 gennaio", "\"Entro il 28 febbraio; \"\"salvo\"\" proroghe\""),
        outcome.only().text());
  }

  /** The schedule has no ids: of rows about one obligation, the equal ones are the same, and then the first that is left. */
  @Test
  void aRowOfTheScheduleIsFoundByItsObligation() {
    Workbook changed = with(project.export("scadenzario"), "scadenzario", rows -> {
      rows.set(2, row("ob-002", "segreteria-generale", "", "segreteria-generale", "", "Subito", "", "", "000:41"));
      rows.add(row("ob-001", "registro-imprese", "", "", "", "", "", "", ""));
      return rows;
    });
    Outcome outcome = project.take(changed);
    assertEquals(List.of(), outcome.told());
    TableChange change = outcome.only();
    assertEquals(List.of("ob-002, elabora", "ob-002, trasmette", "ob-002, termine"),
        change.changed().stream().map(cell -> cell.row() + ", " + cell.column()).toList());
    assertEquals(List.of("ob-001"), change.added().stream().map(ChangedRow::label).toList());
    assertFalse(change.reordered());
    assertTrue(change.text().endsWith("000:43\nob-001;registro-imprese;;;;;;;\n"), change.text());
  }

  @Test
  void anAddedAndARemovedRowOfAFileWithIds() {
    Workbook changed = with(project.export(), "pubblicazioni", rows -> {
      rows.remove(2);
      rows.add(row("nuova", "ob-001", "Titolo", "", "", "", "", "", "", "nulla-da-pubblicare", "Perché no", ""));
      return rows;
    });
    TableChange change = project.take(changed).only();
    assertEquals(List.of("nuova"), change.added().stream().map(ChangedRow::label).toList());
    assertEquals(List.of("oneri"), change.removed().stream().map(ChangedRow::label).toList());
    assertEquals(List.of(), change.changed());
    assertEquals("prova.xlsx, foglio «pubblicazioni», riga 5", change.added().get(0).at().toString());
    assertEquals(project.text(PUBLICATIONS).lines().filter(line -> !line.startsWith("oneri")).toList(),
        change.text().lines().limit(4).toList());
  }

  @Test
  void anotherOrderOfRowsIsToldAndKept() {
    Workbook changed = with(project.export(), "pubblicazioni", rows -> {
      Collections.swap(rows, 1, 2);
      return rows;
    });
    TableChange change = project.take(changed).only();
    assertTrue(change.reordered() && change.isAny());
    assertTrue(change.added().isEmpty() && change.removed().isEmpty() && change.changed().isEmpty());
    List<String> lines = new ArrayList<>(project.text(PUBLICATIONS).lines().toList());
    Collections.swap(lines, 1, 2);
    assertEquals(lines, change.text().lines().toList());
  }

  @Test
  void columnsInAnotherOrderChangeNothing() {
    Workbook changed = with(project.export(), "scadenzario",
        rows -> new ArrayList<>(rows.stream().map(row -> {
          List<Cell> cells = new ArrayList<>(row);
          Collections.reverse(cells);
          return cells;
        }).toList()));
    assertEquals(List.of(), project.take(changed).changes());
  }

  @Test
  void aRemovedColumnIsRefusedEvenWhenItMayBeAbsent() {
    Workbook changed = with(project.export(), "scadenzario",
        rows -> new ArrayList<>(rows.stream().map(row -> List.copyOf(row.subList(0, 8))).toList()));
    Outcome outcome = project.take(changed);
    assertEquals(List.of("foglio.colonna-mancante prova.xlsx, foglio «scadenzario», riga 1"), outcome.told());
    assertEquals(List.of(), outcome.changes());
  }

  @Test
  void aColumnOfTheFormatThatTheFileLacksIsAdded() {
    project.write(SCHEDULE, "obbligo;elabora;trasmette;pubblica;verifica;termine\nob-001;segreteria-generale;;;;\n");
    Workbook changed = with(project.export(), "scadenzario", rows -> new ArrayList<>(List.of(
        row("obbligo", "elabora", "trasmette", "pubblica", "verifica", "termine", "nota"),
        row("ob-001", "segreteria-generale", "", "", "", "", "Nota"))));
    Outcome outcome = project.take(changed);
    assertEquals(List.of(), outcome.told());
    assertEquals(List.of("nota"), outcome.only().newColumns());
    assertEquals("obbligo;elabora;trasmette;pubblica;verifica;termine;nota\nob-001;segreteria-generale;;;;;Nota\n", outcome.only().text());
  }

  @Test
  void aWrongCellIsTheFindingOfItsFileAtTheCell() {
    Workbook changed = with(with(with(project.export(), "pubblicazioni", 2, 10, "online"),
        "scadenzario", 3, 2, "ufficio-che-non-c-e"), "scadenzario", 5, 1, "ob-999");
    assertEquals(List.of("csv.valore-non-ammesso " + place("pubblicazioni", "J2"),
        "ufficio.sconosciuto " + place("scadenzario", "B3"), "obbligo.sconosciuto " + place("scadenzario", "A5")),
        project.take(changed).told());
  }

  @Test
  void anEmptyCellThatMustBeFilledAndARowAboveAreToldAtTheirCells() {
    Workbook changed = with(project.export(), "pubblicazioni", rows -> {
      rows.add(1, row("", "", "", "", "", "", "", "", "", "", "", ""));
      rows.add(2, row("prima", "ob-001", "", "", "", "", "2025-02-30", "", "", "nulla-da-pubblicare", "", ""));
      return rows;
    });
    assertEquals(List.of("csv.cella-vuota " + place("pubblicazioni", "C3"), "csv.forma-errata " + place("pubblicazioni", "G3"),
        "csv.cella-vuota " + place("pubblicazioni", "K3")), project.take(changed).told());
  }

  @Test
  void anUnknownAndANamelessColumnAreToldAtTheirHeader() {
    Workbook changed = with(project.export(), "scadenzario", rows -> {
      List<Cell> header = new ArrayList<>(rows.get(0));
      header.add(Cell.text("terminee"));
      rows.set(0, header);
      List<Cell> first = new ArrayList<>(rows.get(1));
      first.addAll(row("", "appunto"));
      rows.set(1, first);
      return rows;
    });
    assertEquals(List.of("csv.colonna-sconosciuta " + place("scadenzario", "J1"), "csv.colonna-senza-nome " + place("scadenzario", "K1")),
        project.take(changed).told());
  }

  @Test
  void whatTheChangeBreaksInAnotherFileIsToldThere() {
    Workbook changed = with(project.export("obiettivi"), "obiettivi (piano-2025)", rows -> {
      rows.remove(2);
      return rows;
    });
    Outcome outcome = project.take(changed);
    assertEquals(List.of("pratiche-veloci"), outcome.only().removed().stream().map(ChangedRow::label).toList());
    assertTrue(outcome.told().stream().anyMatch(told -> told.startsWith("piano.riferimento-ignoto data/prova/piani/piano-2025/indicatori.csv:")),
        outcome.told().toString());
  }

  @Test
  void anErrorThatWasThereBeforeAndElsewhereDoesNotStopAnImport() {
    project.write(PUBLICATIONS, project.text(PUBLICATIONS).replace("nulla-da-pubblicare", "boh"));
    Workbook changed = with(project.export(), "scadenzario", 4, 6, "Entro il 28 febbraio");
    Outcome outcome = project.take(changed);
    assertEquals(List.of(), outcome.told());
    assertEquals(SCHEDULE, outcome.only().table().name());
    Workbook twice = with(changed, "pubblicazioni", 2, 10, "boh");
    assertEquals(List.of("csv.valore-non-ammesso " + place("pubblicazioni", "J2"), "csv.valore-non-ammesso " + place("pubblicazioni", "J3")),
        project.take(twice).told(), "the same words at a second place are news");
  }

  @Test
  void anEmptySheetIsRefusedAndOneWithoutRowsIsWarnedOf() {
    Workbook empty = with(project.export(), "scadenzario", rows -> List.of());
    assertEquals(List.of("foglio.vuoto prova.xlsx, foglio «scadenzario»"), project.take(empty).told());
    Outcome headed = project.take(with(project.export(), "scadenzario", rows -> new ArrayList<>(rows.subList(0, 1))));
    assertEquals(List.of("foglio.senza-righe prova.xlsx, foglio «scadenzario»"), headed.told());
    assertEquals(4, headed.only().removed().size());
  }

  @Test
  void aSheetOfNoFileIsToldAndPassedOver() {
    Workbook workbook = project.export("scadenzario");
    Workbook renamed = new Workbook("t", workbook.sheets().stream().filter(s -> s.name().equals("scadenzario"))
        .map(s -> new it.vetro.sheet.Sheet("Foglio1", s.columns(), s.rows(), 1, 1, List.of())).toList());
    Outcome outcome = project.take(renamed);
    assertEquals(List.of("foglio.sconosciuto prova.xlsx, foglio «Foglio1»"), outcome.told());
    assertEquals(List.of(), outcome.changes());
  }

  @Test
  void aWorkbookOfAnotherChamberIsRefused() {
    Workbook foreign = with(project.export("scadenzario"), Guide.SHEET, rows -> new ArrayList<>(rows.stream()
        .map(row -> row.stream().map(cell -> new Cell(cell.text().replace("data/prova/", "data/altra/"), cell.style())).toList()).toList()));
    Outcome outcome = project.take(foreign);
    assertEquals(List.of("foglio.altro-ente prova.xlsx, foglio «scadenzario»"), outcome.told());
    assertEquals(List.of(), outcome.changes());
  }

  @Test
  void aFileThatChangedSinceTheExportIsWarnedOf() {
    Workbook workbook = project.export("scadenzario");
    project.write(SCHEDULE, project.text(SCHEDULE).replace("Entro il 31 gennaio", "Entro il 30 gennaio"));
    Outcome outcome = project.take(workbook);
    assertEquals(List.of("foglio.file-cambiato prova.xlsx, foglio «scadenzario»"), outcome.told());
    assertEquals("Entro il 31 gennaio", outcome.only().changed().get(0).after());
  }

  @Test
  void aFileThatIsNotThereYetIsMade() {
    Workbook changed = with(project.export("modifiche", "parti"), "modifiche (relazione-2024)", rows -> {
      rows.add(row("imprese-formate", "risultato", "", "2024", "10", "Un errore", "", "", "", ""));
      return rows;
    });
    Outcome outcome = project.take(changed);
    TableChange made = outcome.only();
    assertTrue(made.newFile());
    assertEquals("data/prova/relazioni/relazione-2024/modifiche.csv", made.table().name());
    assertTrue(made.text().startsWith("elemento;campo;parte;anno;precedente;motivo;atto;data;stato;fonte\nimprese-formate;risultato;"), made.text());
  }

  @Test
  void theLineEndsAndTheMarkOfAFileStay() {
    String crlf = "\uFEFF" + project.text(SCHEDULE).replace("\n", "\r\n");
    project.write(SCHEDULE, crlf);
    Outcome outcome = project.take(with(project.export(), "scadenzario", 4, 6, "Mai"));
    assertEquals(List.of(), outcome.told());
    assertEquals(crlf.replace("Entro il 31 gennaio", "Mai"), outcome.only().text());
  }

  @Test
  void cellsOfSeveralLinesComeBackAndFindingsBelowThemStandRight() {
    Workbook changed = with(with(project.export(), "scadenzario", 3, 8, "una\ndue; tre"), "scadenzario", 5, 2, "nessuno");
    assertEquals(List.of("ufficio.sconosciuto " + place("scadenzario", "B5")), project.take(changed).told());
    Outcome outcome = project.take(with(project.export(), "scadenzario", 3, 8, "una\ndue; tre"));
    assertTrue(outcome.only().text().contains(";\"una\ndue; tre\";000:41\n"), outcome.only().text());
    ImportWriter.write(outcome.changes());
    assertEquals(List.of(), project.take(project.export()).changes());
  }

  @Test
  void writingLeavesNothingBesideTheFiles() {
    var before = FileTree.of(project.root());
    Outcome outcome = project.take(with(project.export(), "scadenzario", 4, 6, "Mai"));
    assertEquals(List.of(), FileTree.differences(before, FileTree.of(project.root())), "looking writes nothing");
    ImportWriter.write(outcome.changes());
    assertEquals(outcome.only().text(), project.text(SCHEDULE));
    assertEquals(before.keySet(), FileTree.of(project.root()).keySet());
  }

  @Test
  void sheetsAreCalledAfterTheirFilesAndNeverTwiceTheSame() {
    List<ChamberTable> all = new ChamberTables(project.root(), project.chamber()).select(List.of(), "");
    assertEquals(all.size(), all.stream().map(table -> table.sheet().toLowerCase(java.util.Locale.ROOT)).distinct().count());
    assertTrue(all.stream().map(ChamberTable::sheet).toList().containsAll(
        List.of("scadenzario", "pubblicazioni", "valori (piano-2025)", "valori (relazione-2024)", "personale")));
    assertFalse(all.stream().anyMatch(table -> table.sheet().length() > 31));
    assertEquals(OBJECTIVES, all.stream().filter(t -> t.sheet().equals("obiettivi (piano-2025)")).findFirst().orElseThrow().name());
  }
}
