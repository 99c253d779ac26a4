package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Position;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.project.WorkingCopy;
import it.vetro.sheet.Cell;
import it.vetro.sheet.DropDown;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.Style;
import it.vetro.sheet.Workbook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridWorkbookTest {

  @TempDir Path folder;
  private GridProject project;

  @BeforeEach
  void readTheProject() {
    project = GridProject.read(WorkingCopy.in(folder).root(), "prova", "2026-06-15");
  }

  private Sheet sheet(Grid grid, String name) {
    Workbook workbook = GridWorkbook.of(grid, project.chamber().chamber());
    return workbook.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::text).toList();
  }

  @Test
  void eachParameterIsChosenFromItsListAndTheHeaderStaysInSight() {
    Grid grid = project.grid(2026);
    Sheet sheet = sheet(grid, "Griglia");
    assertEquals(List.of("Obbligo", "Articolo", "Sezione", "Che cosa va pubblicato", "PUBBLICAZIONE", "COMPLETEZZA", "AGGIORNAMENTO",
        "APERTURA FORMATO", "Nota", "Da dove viene il valore"), texts(sheet.rows().get(0)));
    assertEquals(6, sheet.rows().size());
    assertEquals(1, sheet.frozenRows());
    assertEquals(List.of(4, 5, 6, 7), sheet.lists().stream().map(DropDown::column).toList());
    for (int i = 0; i < sheet.lists().size(); i++) {
      assertEquals(grid.edition().parameters().get(i).values(), sheet.lists().get(i).values());
      assertEquals(List.of(1, 5), List.of(sheet.lists().get(i).firstRow(), sheet.lists().get(i).lastRow()));
    }
    assertTrue(sheet.rows().stream().flatMap(List::stream).allMatch(cell -> cell.style().wrap()));
  }

  @Test
  void proposedJudgedAndOpenCellsLookDifferent() {
    JudgedGrid judged = new JudgedGrid(2026, List.of(new Judged("ob-001", "completezza", "100%", "", Position.of("x"))));
    List<Cell> row = sheet(project.grid(2026, judged), "Griglia").rows().get(1);
    assertEquals(List.of(GridWorkbook.PROPOSED, GridWorkbook.JUDGED, Style.TEXT), row.subList(4, 7).stream().map(Cell::style).toList());
  }

  @Test
  void generalDataSayWhoseGridItIsAndLeaveWhatIsNotKnownEmpty() {
    Sheet sheet = sheet(project.grid(2024), "Dati generali");
    assertTrue(sheet.rows().stream().map(GridWorkbookTest::texts).toList().containsAll(List.of(
        List.of("Ente in Vetro", "prova"), List.of("Edizione", "2024"), List.of("Stato al", "non indicata"), List.of("Compilatore", ""))));
    assertTrue(sheet.rows().stream().map(GridWorkbookTest::texts).anyMatch(row -> row.get(0).equals("Collegamento ad Amministrazione trasparente")
        && row.get(1).endsWith("/amministrazione-trasparente/index.html")));
  }

  @Test
  void theSummaryHasAMeanOnlyOfNumbers() {
    assertTrue(sheet(project.grid(2024), "Riepilogo").rows().stream().map(GridWorkbookTest::texts).toList()
        .contains(List.of("COMPLETEZZA", "media dei giudicati", "1,67")));
    assertTrue(sheet(project.grid(2026), "Riepilogo").rows().stream().noneMatch(row -> row.get(1).text().contains("media")));
  }

  @Test
  void anEditionWhoseScaleIsNotKnownSaysSo() {
    assertTrue(sheet(project.grid(2024), "Leggimi").rows().stream().flatMap(List::stream).map(Cell::text)
        .anyMatch(text -> text.startsWith("Che cosa vogliono dire i numeri di questa edizione non è noto")));
  }
}
