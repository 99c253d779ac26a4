package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

  private static final String NOTE = "id;ambito;segno;testo;fonte\n";

  @TempDir Path folder;
  private TemporaryProject project;

  @BeforeEach
  void emptyProject() {
    project = new TemporaryProject(folder);
  }

  @Test
  void theOrderOfTheColumnsIsFree() throws Exception {
    CsvRow row = project.csv("note", "testo;id;segno;ambito\nUna nota;n-1;*;documento\n").get(0);
    assertEquals("Una nota", row.get("testo"));
    assertEquals("n-1", row.get("id"));
    assertEquals(new Position("note.csv", 2, 10), row.at("id"));
  }

  @Test
  void aColumnThatMayBeAbsentReadsAsEmptyAndStandsWhereTheRowDoes() throws Exception {
    CsvRow row = project.csv("note", "id;ambito;segno;testo\nn-1;documento;1;Testo\n").get(0);
    assertEquals("", row.get("fonte"));
    assertEquals(new Position("note.csv", 2, 1), row.at("fonte"));
    assertEquals(List.of(), project.told());
  }

  @Test
  void anUnknownColumnCannotBeAskedFor() throws Exception {
    CsvRow row = project.csv("note", NOTE + "n-1;documento;1;Testo;\n").get(0);
    assertThrows(IllegalArgumentException.class, () -> row.get("Testo"));
  }

  @Test
  void everyColumnOfTheSchemaIsInTheRow() throws Exception {
    CsvRow row = project.csv("note", "id;ambito;segno;testo\nn-1;documento;1;Testo\n").get(0);
    assertEquals(Map.of("id", "n-1", "ambito", "documento", "segno", "1", "testo", "Testo", "fonte", ""), row.cells());
    assertEquals(4, row.columns().size());
  }

  @Test
  void cellsAreStrippedAndListsSplit() throws Exception {
    CsvRow row = project.csv("note", NOTE + " n-1 ;documento;1; Testo ; 000:1 | 000:3-4 \n").get(0);
    assertEquals("Testo", row.get("testo"));
    assertEquals(List.of("000:1", "000:3-4"), row.list("fonte"));
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreAccepted() throws Exception {
    List<CsvRow> rows = project.csv("note", '\uFEFF' + (NOTE + "n-1;documento;1;Città;\nn-2;documento;2;\"Due\nrighe\";").replace("\n", "\r\n"));
    assertEquals(List.of(), project.told());
    assertEquals("Città", rows.get(0).get("testo"));
    assertEquals("Due\nrighe", rows.get(1).get("testo"));
    assertEquals(new Position("note.csv", 3, 17), rows.get(1).at("testo"));
  }

  @Test
  void rowsOfEmptyCellsAreSkipped() throws Exception {
    assertEquals(1, project.csv("note", NOTE + ";;;;\n\nn-1;documento;1;Testo;\n;;;;;;\n").size());
    assertEquals(List.of(), project.told());
  }

  @Test
  void aRowWithAnErrorIsLeftOutAndTheOthersStay() throws Exception {
    List<CsvRow> rows = project.csv("note", NOTE + "N;documento;1;Testo;\nn-2;documento;2;Testo;\n");
    assertEquals(List.of("n-2"), rows.stream().map(row -> row.get("id")).toList());
  }

  @Test
  void noRowIsGivenWhenAColumnThatEveryRowNeedsIsMissing() throws Exception {
    assertEquals(List.of(), project.csv("note", "id;ambito;segno\nn-1;documento;1\nN;documento;1\n"));
    assertEquals(List.of("csv.colonna-mancante note.csv:1:1", "csv.forma-errata note.csv:3:1"), project.told());
  }

  @Test
  void quotesAreReadAsSpreadsheetsWriteThem() throws Exception {
    CsvRow row = project.csv("note", NOTE + "n-1;documento;1;\"Detto \"\"vetro\"\"; e basta\";\n").get(0);
    assertEquals("Detto \"vetro\"; e basta", row.get("testo"));
  }

  @Test
  void everyCellKnowsItsPlaceInAFileLargerThanAnyBuffer() throws Exception {
    Random random = new Random(33);
    StringBuilder text = new StringBuilder(NOTE);
    List<Position> places = new ArrayList<>();
    int line = 2;
    for (int i = 0; i < 5_000; i++) {
      String start = "n-" + i + ";documento;1;";
      places.add(new Position("note.csv", line, start.length() + 1));
      boolean broken = random.nextInt(4) == 0;
      text.append(start).append('"').append("è;".repeat(random.nextInt(40))).append(broken ? "x\r\ny" : "x").append("\";\r\n");
      line += broken ? 2 : 1;
    }
    List<CsvRow> rows = project.csv("note", text.toString());
    assertEquals(places, rows.stream().map(row -> row.at("testo")).toList());
  }

  @Test
  void aMisplacedQuoteDoesNotHideTheRowsAfterIt() throws Exception {
    List<CsvRow> rows = project.csv("note", NOTE + "n-1;documento;1;\"Aperta;\nn-2;documento;2;Testo;\nn-3;documento;3;\"Testo\";\n");
    assertEquals(List.of("csv.virgolette note.csv:2:17"), project.told());
    assertEquals(List.of("n-2", "n-3"), rows.stream().map(row -> row.get("id")).toList());
  }

  @Test
  void theMessageNamesTheColumnTheAllowedValuesAndWhatIsThere() throws Exception {
    project.csv("valori", "indicatore;ruolo;anno;stampato\ni-1;Target;2025;3\n");
    assertEquals("La colonna «ruolo» deve essere una di: base, target, risultato, cluster, regionale, nazionale; qui c'è «Target».", project.found().get(0).message());
    assertTrue(project.found().get(0).remedy().contains("«target»"), project.found().get(0).remedy());
  }

  @Test
  void aValueThatLooksRightButHidesACharacterIsExplained() throws Exception {
    project.csv("valori", "indicatore;ruolo;anno;stampato\ni-1;target\u00A0;2025;3\n");
    assertTrue(project.found().get(0).remedy().contains("U+00A0"), project.found().get(0).remedy());
  }

  @Test
  void aDateInItalianFormIsTurnedAround() throws Exception {
    project.csv("modifiche", "elemento;campo;precedente;motivo;data\ni-1;target;3;Perché;5/12/2025\n");
    assertTrue(project.found().get(0).remedy().contains("«2025-12-05»"), project.found().get(0).remedy());
  }

  @Test
  void aFileThatIsNotThereIsToldAndDoesNotStopTheRun() {
    assertEquals(List.of(), project.reader().csv(folder.resolve("note.csv"), "note"));
    assertEquals(List.of("file.mancante note.csv"), project.told());
  }

  @Test
  void theFirstBadByteIsFoundAfterCharactersOfEveryLength() throws Exception {
    byte[] good = (NOTE + "n-1;documento;1;è€😀").getBytes(StandardCharsets.UTF_8);
    byte[] bad = java.util.Arrays.copyOf(good, good.length + 1);
    bad[good.length] = (byte) 0xE8;
    project.reader().csv(project.write("note.csv", bad), "note");
    assertEquals(List.of("testo.utf8 note.csv:2:21"), project.told());
  }
}
