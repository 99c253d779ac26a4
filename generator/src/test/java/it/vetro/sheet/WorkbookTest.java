package it.vetro.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.sheet.ReadCell.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is written into a spreadsheet comes back as it was, also after LibreOffice had it. */
class WorkbookTest {

  /** What programs make something else of. */
  private static final List<String> TEXTS = List.of("1-2", "00012", "1.774,5", "2025-01-31", "31/12/2025", "+3", "-", "=1+1",
      "@x", "VERO", "1E5", "50%", "€ 100", " davanti", "dietro ", "due  spazi", "prima\nseconda", "\na capo",
      "\"virgolette\"", "a;b,c|d", "<b>&amp;</b>", "'apice", "è à ù “—” ≥ 😀", "ob-001", "http://esempio.it", "~~7~~ 6");

  private static final List<String> VALUES = List.of("sì", "no, mai", "\"forse\"", "a & b", "<3", "0", "1-2");

  @TempDir Path folder;

  private static Workbook sample() {
    List<List<Cell>> rows = new java.util.ArrayList<>();
    rows.add(List.of(new Cell("testo", Style.KEY_HEADER), new Cell("scelta", Style.HEADER)));
    TEXTS.forEach(text -> rows.add(List.of(new Cell(text, Style.KEY), Cell.text(""), Cell.text("x"))));
    Sheet sheet = new Sheet("Prova & Co", List.of(Column.text(30), Column.text(10), Column.text(5)), rows, 1, 1,
        List.of(new DropDown(1, 1, 40, VALUES, "Scegli «uno» \"tra\" quelli < elencati & basta.")));
    return new Workbook("Titolo <1>", List.of(sheet, new Sheet("Vuoto", List.of(), List.of(), 0, 0, List.of())));
  }

  private Path write(SheetFormat format) throws IOException {
    return Files.write(folder.resolve("prova" + format.ending()), WorkbookWriter.bytes(sample(), format));
  }

  private static List<ReadSheet> read(Path file) {
    Findings findings = new Findings();
    List<ReadSheet> sheets = new WorkbookReader(file, findings).read(SheetFormat.of(file.toString()).orElseThrow()).orElse(List.of());
    assertEquals(List.of(), findings.sorted());
    return sheets;
  }

  private static void assertIsTheSample(Path file) {
    ReadSheet sheet = read(file).get(0);
    assertEquals("Prova & Co", sheet.name());
    assertEquals(Collections.nCopies(TEXTS.size(), Kind.TEXT),
        sheet.rows().stream().skip(1).map(row -> row.cells().get(0).kind()).toList());
    assertEquals(TEXTS, sheet.rows().stream().skip(1).map(row -> row.cells().get(0).text()).toList());
    assertEquals("cella C27", sheet.rows().get(26).cells().get(1).at().toString().split(", ")[2]);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CSV")
  void everyTextComesBackAsText(SheetFormat format) throws IOException {
    assertIsTheSample(write(format));
  }

  /** LibreOffice drops it, so it is not among the others. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CSV")
  void aTabulatorComesBack(SheetFormat format) throws IOException {
    Sheet sheet = new Sheet("a", List.of(Column.text(9)), List.of(List.of(Cell.text("tab\tula"))), 0, 0, List.of());
    Path file = Files.write(folder.resolve("a" + format.ending()), WorkbookWriter.bytes(new Workbook("t", List.of(sheet)), format));
    assertEquals("tab\tula", read(file).get(0).rows().get(0).cells().get(0).text());
  }

  @Test
  void theSameWorkbookGivesTheSameBytesAtAnotherTime() throws Exception {
    byte[] xlsx = WorkbookWriter.bytes(sample(), SheetFormat.XLSX);
    byte[] ods = WorkbookWriter.bytes(sample(), SheetFormat.ODS);
    Thread.sleep(2_100); // the time in a ZIP file goes in steps of two seconds
    assertArrayEquals(xlsx, WorkbookWriter.bytes(sample(), SheetFormat.XLSX));
    assertArrayEquals(ods, WorkbookWriter.bytes(sample(), SheetFormat.ODS));
  }

  @Test
  void libreOfficeSavesItAgainWithoutLoss() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    List<Path> files = List.of(write(SheetFormat.XLSX), write(SheetFormat.ODS));
    for (Path saved : office.save(files.subList(0, 1), "ods")) {
      assertIsTheSample(saved);
    }
    for (Path saved : office.save(files.subList(1, 2), "xlsx")) {
      assertIsTheSample(saved);
    }
    assertIsTheSample(office.save(files.subList(0, 1), "xlsx").get(0));
    assertIsTheSample(office.save(files.subList(1, 2), "ods").get(0));
  }

  @Test
  void libreOfficeFindsTheListsToChooseFromAndTheTextFormatOfEmptyCells() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
      Path saved = office.save(List.of(write(format)), "fods").get(0);
      String content = Parser.unescapeEntities(Files.readString(saved), true);
      assertTrue(content.contains("cell-content-is-in-list"), format + ": no list");
      assertTrue(content.contains("Scegli «uno» \"tra\" quelli < elencati & basta."), format + ": no sentence");
      VALUES.forEach(value -> assertTrue(content.contains(value) || content.contains(value.replace("\"", "\"\"")), format + ": " + value));
      assertTrue(content.contains("number:text-style"), format + ": no format of text");
    }
  }

  @Test
  void aLongListIsNoLongerThanExcelAllows() throws IOException {
    List<String> many = IntStream.range(0, 100).mapToObj(i -> "valore numero " + i).toList();
    Sheet sheet = new Sheet("a", List.of(Column.text(10)), List.of(List.of(Cell.text("x"))), 0, 0,
        List.of(new DropDown(0, 0, 9, many, "Uno di: " + String.join(", ", many))));
    byte[] xlsx = WorkbookWriter.bytes(new Workbook("t", List.of(sheet)), SheetFormat.XLSX);
    String part = new String(Archive.parts(xlsx).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertTrue(part.contains("'" + WorkbookWriter.LISTS + "'!$A$1:$A$100"), part);
    assertTrue(part.replaceFirst("(?s).* error=\"([^\"]*)\".*", "$1").length() <= 225, part);
  }

  @Test
  void rowsAndColumnsAreFrozenInBothFormats() throws IOException {
    String xlsx = new String(Archive.parts(WorkbookWriter.bytes(sample(), SheetFormat.XLSX)).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertTrue(xlsx.contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""), xlsx);
    String ods = new String(Archive.parts(WorkbookWriter.bytes(sample(), SheetFormat.ODS)).get("settings.xml"), StandardCharsets.UTF_8);
    assertTrue(ods.contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">1<"), ods);
    assertTrue(ods.contains("config:name=\"HorizontalSplitPosition\" config:type=\"int\">1<"), ods);
  }

  @Test
  void aCellThatXlsxCannotHoldIsTold() {
    Workbook long_ = new Workbook("t", List.of(new Sheet("a", List.of(), List.of(List.of(Cell.text("x".repeat(32_768)))), 0, 0, List.of())));
    assertEquals("a", WorkbookWriter.tooLong(long_, SheetFormat.XLSX).orElseThrow().name());
    assertTrue(WorkbookWriter.tooLong(long_, SheetFormat.ODS).isEmpty());
  }

  @Test
  void aNameThatXlsxForbidsIsRefused() {
    for (String name : List.of("", "a/b", "x".repeat(32), "a:b")) {
      assertThrows(IllegalArgumentException.class, () -> new Sheet(name, List.of(), List.of(), 0, 0, List.of()), name);
    }
  }
}
