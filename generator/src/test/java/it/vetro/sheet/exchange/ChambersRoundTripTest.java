package it.vetro.sheet.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.CommandLine;
import it.vetro.cli.FileTree;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.read.SourceReader;
import it.vetro.sheet.CsvLine;
import it.vetro.sheet.LibreOffice;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.WorkbookReader;
import it.vetro.sheet.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every CSV of every chamber goes out and comes back to the character. */
class ChambersRoundTripTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static Project project;
  private static List<Finding> before;

  @TempDir Path folder;

  @BeforeAll
  static void readTheProject() {
    Findings findings = new Findings();
    ProjectReader reader = new ProjectReader(ROOT, findings);
    project = reader.read(reader.chamberIds());
    before = findings.sorted();
    assertTrue(project.chambers().size() >= 4, "the four chambers");
  }

  private static List<ChamberTable> there(ChamberProject chamber) {
    return new ChamberTables(ROOT, chamber).select(List.of(), "").stream().filter(table -> Files.exists(table.file())).toList();
  }

  private static Export export(ChamberProject chamber, List<ChamberTable> tables) {
    return Export.of(chamber, tables, new SourceReader(ROOT, new Findings())).orElseThrow();
  }

  private Path write(ChamberProject chamber, SheetFormat format) throws IOException {
    return Files.write(folder.resolve(chamber.id() + format.ending()),
        WorkbookWriter.bytes(export(chamber, there(chamber)).workbook(), format));
  }

  /** Imports a file and asserts that nothing changes; also that each sheet, taken by itself, gives its file's very bytes. */
  private static void assertChangesNothing(ChamberProject chamber, Path file) {
    Findings findings = new Findings();
    List<ReadSheet> sheets = new WorkbookReader(file, findings).read(SheetFormat.of(file.toString()).orElseThrow()).orElseThrow();
    List<TableChange> changes = new Import(ROOT, chamber, findings)
        .workbook(sheets, new ChamberTables(ROOT, chamber).select(List.of(), ""), before);
    assertEquals(List.of(), changes);
    assertEquals(List.of(), findings.sorted());
    Map<String, ReadSheet> bySheet = sheets.stream().collect(Collectors.toMap(ReadSheet::name, sheet -> sheet));
    assertAll(there(chamber).stream().map(table -> () -> assertGivesTheFile(table, bySheet.get(table.sheet()))));
  }

  private static void assertGivesTheFile(ChamberTable table, ReadSheet sheet) throws IOException {
    Findings findings = new Findings();
    CsvContent old = CsvContent.read(new SourceReader(ROOT, findings), table.file()).orElseThrow();
    Incoming incoming = Incoming.of(sheet, table.format(), old.header(), findings).orElseThrow();
    assertEquals(Files.readString(table.file()), new NewContent(table, old, incoming).change().text(), table.name());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void everyCsvOfTheChambersHasASheet() throws IOException {
    for (ChamberProject chamber : project.chambers()) {
      try (Stream<Path> files = Files.walk(ROOT.resolve("data").resolve(chamber.id()))) {
        List<String> written = files.map(file -> ROOT.relativize(file).toString()).filter(file -> file.endsWith(".csv")).sorted().toList();
        assertEquals(written, there(chamber).stream().map(ChamberTable::name).sorted().toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CSV")
  void aWorkbookNobodyTouchedChangesNothing(SheetFormat format) throws IOException {
    for (ChamberProject chamber : project.chambers()) {
      assertChangesNothing(chamber, write(chamber, format));
    }
  }

  @Test
  void aWorkbookThatLibreOfficeSavedAgainChangesNothing() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    List<Path> xlsx = new ArrayList<>();
    List<Path> ods = new ArrayList<>();
    for (ChamberProject chamber : project.chambers()) {
      xlsx.add(write(chamber, SheetFormat.XLSX));
      ods.add(write(chamber, SheetFormat.ODS));
    }
    for (List<Path> saved : List.of(office.save(xlsx, "ods"), office.save(ods, "xlsx"))) {
      for (int i = 0; i < saved.size(); i++) {
        assertChangesNothing(project.chambers().get(i), saved.get(i));
      }
    }
  }

  @Test
  void aCsvNobodyTouchedGivesTheFile() throws IOException {
    for (ChamberProject chamber : project.chambers()) {
      for (ChamberTable table : there(chamber)) {
        Path file = Files.write(folder.resolve("t.csv"), export(chamber, List.of(table)).csv());
        Findings findings = new Findings();
        assertGivesTheFile(table, new WorkbookReader(file, findings).read(SheetFormat.CSV).orElseThrow().get(0));
        assertEquals(List.of(), findings.sorted());
      }
    }
  }

  /** So a changed row is written as the others are. */
  @Test
  void everyRowOfTheChambersHasQuotesOnlyWhereTheyAreNeeded() {
    for (ChamberProject chamber : project.chambers()) {
      for (ChamberTable table : there(chamber)) {
        CsvContent content = CsvContent.read(new SourceReader(ROOT, new Findings()), table.file()).orElseThrow();
        content.rows().forEach(row -> assertEquals(row.written(), CsvLine.of(row.cells()), table.name()));
      }
    }
  }

  @Test
  void importingWithWriteTouchesNoByteOfTheData() throws IOException {
    for (String shared : List.of("data", "content", "templates")) {
      copy(ROOT.resolve(shared), folder.resolve("copia").resolve(shared));
    }
    Map<String, String> sums = FileTree.of(folder.resolve("copia"));
    for (ChamberProject chamber : project.chambers()) {
      for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
        Path file = folder.resolve(chamber.id() + format.ending());
        String copy = folder.resolve("copia").toString();
        assertEquals(0, CommandLine.run("export", chamber.id(), "--to", file.toString(), "--project", copy).exitCode());
        CommandLine.Run run = CommandLine.run("import", chamber.id(), file.toString(), "--write", "--project", copy);
        assertEquals("Nessuna differenza: non c'è niente da scrivere.\n", run.out(), run.err());
        assertEquals(0, run.exitCode());
      }
    }
    assertEquals(List.of(), FileTree.differences(sums, FileTree.of(folder.resolve("copia"))));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
