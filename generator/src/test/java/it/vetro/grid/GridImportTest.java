package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.model.JudgedGrid;
import it.vetro.project.WorkingCopy;
import it.vetro.sheet.LibreOffice;
import it.vetro.sheet.ReadCell;
import it.vetro.sheet.ReadCell.Kind;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.WorkbookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The grid goes out and comes back: what was judged arrives, what is wrong is told with its sheet and cell. */
class GridImportTest {

  @TempDir Path folder;
  private GridProject project;

  @BeforeEach
  void readTheProject() {
    project = GridProject.read(WorkingCopy.in(folder.resolve("progetto")).root(), "prova", "2026-06-15");
  }

  private Path export(int year, SheetFormat format) throws IOException {
    return Files.write(folder.resolve("griglia" + format.ending()),
        WorkbookWriter.bytes(GridWorkbook.of(project.grid(year), project.chamber().chamber()), format));
  }

  private Optional<JudgedGrid> take(int year, List<ReadSheet> sheets, Findings findings) {
    return new GridImport(project.project().law(), project.edition(year), findings).read(sheets, "prova", project.chamber().judgedGrid(year));
  }

  private List<String> told(Path file) {
    Findings findings = new Findings();
    take(2026, Edited.read(file), findings);
    return findings.sorted().stream().map(finding -> finding.code() + " " + finding.at()).toList();
  }

  private static String csv(JudgedGrid grid) {
    return new String(GridFiles.csv(grid), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(value = SheetFormat.class, names = {"XLSX", "ODS"})
  void whatAPersonJudgedComesBackInTheOrderOfTheEdition(SheetFormat format) throws IOException {
    Path file = Edited.open(export(2026, format)).set("Griglia!F2", "34-66 %").set("Griglia!G3", "").set("Griglia!E3", "fuori SEZIONE")
        .set("Griglia!I3", "Sta altrove;\ncerca").set("Griglia!E6", "").set("Griglia!F6", "").set("Griglia!G6", "").set("Griglia!H6", "")
        .save(folder.resolve("giudicata" + format.ending()));
    Findings findings = new Findings();
    JudgedGrid judged = take(2026, Edited.read(file), findings).orElseThrow();
    assertEquals(List.of(), findings.sorted());
    assertEquals("""
        obbligo;parametro;valore;nota
        ob-001;pubblicazione;In sezione;
        ob-001;completezza;34–66%;
        ob-001;formato;100%;
        ob-002;pubblicazione;Fuori sezione;"Sta altrove;
        cerca"
        ob-003;pubblicazione;In sezione;
        ob-003;formato;100%;
        ob-004;pubblicazione;In sezione;
        ob-004;aggiornamento;100%;
        ob-004;formato;100%;
        ob-005;;;L'obbligo è cessato il 22 giugno 2016 (D.Lgs. 97/2016). L'articolo è stato abrogato dal d.lgs. n. 97/2016
        """, csv(judged));
  }

  @Test
  void aJudgedGridGoesOutAndComesBackAsItWas() throws IOException {
    for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
      Findings findings = new Findings();
      JudgedGrid back = take(2024, Edited.read(export(2024, format)), findings).orElseThrow();
      assertEquals(List.of(), findings.sorted());
      assertEquals(List.of(), GridChange.between(project.edition(2024), project.chamber().judgedGrid(2024), back));
      assertEquals(Files.readString(project.project().root().resolve("data/prova/oiv/2024.csv")), csv(back));
    }
  }

  @Test
  void libreOfficeSavesTheGridAgainWithoutLoss() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    List<Path> files = List.of(export(2026, SheetFormat.XLSX), export(2026, SheetFormat.ODS));
    String expected = csv(take(2026, Edited.read(files.get(0)), new Findings()).orElseThrow());
    assertTrue(expected.contains("ob-005;formato;n/a;"), expected);
    List<Path> saved = new ArrayList<>();
    for (String format : List.of("xlsx", "ods")) {
      saved.addAll(office.save(files.subList(0, 1), format));
      saved.addAll(office.save(files.subList(1, 2), format));
    }
    for (Path file : saved) {
      Findings findings = new Findings();
      assertEquals(expected, csv(take(2026, Edited.read(file), findings).orElseThrow()), file.toString());
      assertEquals(List.of(), findings.sorted());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Griglia!F2, 50%, griglia.valore-non-ammesso, 'foglio «Griglia», cella F2'",
    "Griglia!E2, 100%, griglia.valore-non-ammesso, 'foglio «Griglia», cella E2'",
    "Griglia!A3, ob-001, 'griglia.obbligo-doppio', 'foglio «Griglia», cella A3'",
    "Griglia!A3, ob-999, 'griglia.obbligo-ignoto', 'foglio «Griglia», cella A3'",
    "Griglia!A3, '', 'griglia.obbligo-ignoto', 'foglio «Griglia», cella A3'",
    "Griglia!H1, FORMATO, griglia.colonna-mancante, 'foglio «Griglia», riga 1'",
    "Dati generali!B3, altra, griglia.altro-ente, 'foglio «Dati generali», cella B3'",
    "Dati generali!B5, 2024, griglia.altra-edizione, 'foglio «Dati generali», cella B5'",
  })
  void aWrongCellIsAFindingWithSheetAndCell(String cell, String text, String code, String at) throws IOException {
    Path file = Edited.open(export(2026, SheetFormat.XLSX)).set(cell, text).save(folder.resolve("errata.xlsx"));
    assertEquals(code + " errata.xlsx, " + at, told(file).stream().filter(line -> !line.startsWith("griglia.riga-mancante")).findFirst().orElse(""));
  }

  @Test
  void aGridWithoutItsSheetIsAFinding() throws IOException {
    assertEquals(List.of("griglia.foglio-mancante errata.ods"),
        told(Edited.open(export(2026, SheetFormat.ODS)).remove("Griglia").save(folder.resolve("errata.ods"))));
  }

  @Test
  void anObligationThatTheSheetLeavesOutKeepsWhatWasJudged() throws IOException {
    Path file = Edited.open(export(2024, SheetFormat.XLSX)).remove("Griglia", 3).save(folder.resolve("corta.xlsx"));
    Findings findings = new Findings();
    JudgedGrid judged = take(2024, Edited.read(file), findings).orElseThrow();
    assertEquals(List.of("griglia.riga-mancante"), findings.sorted().stream().map(Finding::code).toList());
    assertEquals(List.of(), GridChange.between(project.edition(2024), project.chamber().judgedGrid(2024), judged));
    assertFalse(findings.hasErrors());
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = {"NUMBER", "DATE", "TIME", "TRUTH", "FORMULA", "FAULT", "MERGED"})
  void whatAProgramMadeOfATextIsAFinding(Kind kind) throws IOException {
    List<ReadSheet> sheets = new ArrayList<>(Edited.read(export(2026, SheetFormat.XLSX)));
    sheets.replaceAll(sheet -> !sheet.name().equals("Griglia") ? sheet
        : Edited.with(sheet, 2, new ReadCell(5, kind, "1", false, new Position("f.xlsx", "Griglia", 2, 6))));
    Findings findings = new Findings();
    take(2026, sheets, findings);
    assertEquals(List.of("griglia.cella-non-testo f.xlsx, foglio «Griglia», cella F2"),
        findings.sorted().stream().map(finding -> finding.code() + " " + finding.at()).toList());
  }

  @Test
  void aNumberThatIsShownAsItIsMeansItsDigits() throws IOException {
    List<ReadSheet> sheets = new ArrayList<>(Edited.read(export(2024, SheetFormat.XLSX)));
    sheets.replaceAll(sheet -> !sheet.name().equals("Griglia") ? sheet
        : Edited.with(sheet, 2, new ReadCell(5, Kind.NUMBER, "1", true, new Position("f.xlsx", "Griglia", 2, 6))));
    Findings findings = new Findings();
    assertEquals("1", take(2024, sheets, findings).orElseThrow().value("ob-003", "completezza").orElseThrow());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void theRpctGetsTheLatestEditionAndThoseThatWereJudgedInBothFormats() throws IOException {
    assertEquals(List.of("griglia-2024.xlsx", "griglia-2024.ods", "griglia-2026.xlsx", "griglia-2026.ods"),
        files().stream().map(GridFile::name).toList());
    for (int i = 0; i < files().size(); i++) {
      assertArrayEquals(files().get(i).bytes(), files().get(i).bytes());
    }
  }

  private List<GridFile> files() {
    return GridFiles.grids(project.project(), project.chamber(), project.register(), project.day()).stream()
        .flatMap(grid -> GridFiles.of(grid, project.chamber().chamber()).stream()).toList();
  }
}
