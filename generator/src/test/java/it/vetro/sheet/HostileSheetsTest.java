package it.vetro.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, locked or made to do harm give one finding, soon, and nothing else. */
class HostileSheetsTest {

  private static final String XLSX = "a.xlsx";
  private static final String ODS = "a.ods";

  @TempDir Path folder;

  private List<String> told(Path file) {
    return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
      Findings findings = new Findings();
      Optional<List<ReadSheet>> read = new WorkbookReader(file, findings).read(SheetFormat.of(file.toString()).orElseThrow());
      assertTrue(read.isEmpty(), "nothing is read of such a file");
      return findings.sorted().stream().map(Finding::code).toList();
    });
  }

  private Path valid(String name) throws IOException {
    Workbook workbook = new Workbook("t", List.of(new Sheet("a", List.of(Column.text(9)), List.of(List.of(Cell.text("trova-mi"))), 0, 0, List.of())));
    return Files.write(folder.resolve(name), WorkbookWriter.bytes(workbook, SheetFormat.of(name).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, ODS})
  void aFileThatUnpacksBeyondTheLimitIsRefused(String name) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(Archive.parts(Files.readAllBytes(valid(name))));
    parts.put("xl/media/bomba.bin", TypedCells.zeros(101));
    Path bomb = TypedCells.archive(folder.resolve(name), parts);
    assertTrue(Files.size(bomb) < 200_000, "it is small before");
    assertEquals(List.of("foglio.troppo-grande"), told(bomb));
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, ODS})
  void aFileBeyondTheLimitIsRefusedUnopened(String name) throws IOException {
    assertEquals(List.of("foglio.troppo-grande"), told(Files.write(folder.resolve(name), TypedCells.zeros(21))));
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, ODS})
  void brokenFilesAreTold(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(valid(name));
    assertEquals(List.of("foglio.illeggibile"), told(Files.write(folder.resolve(name), java.util.Arrays.copyOf(bytes, bytes.length / 2))));
    assertEquals(List.of("foglio.illeggibile"), told(Files.writeString(folder.resolve(name), "id;titolo\n1;a\n")));
    assertEquals(List.of("foglio.illeggibile"), told(Files.write(folder.resolve(name), new byte[0])));
    valid(name);
    String part = name.equals(ODS) ? "content.xml" : "xl/worksheets/sheet1.xml";
    assertEquals(List.of("foglio.illeggibile"), told(TypedCells.change(folder.resolve(name), part, xml -> xml.substring(0, xml.length() / 2))));
  }

  @Test
  void anExcelFileUnderAPasswordIsTold() throws IOException {
    byte[] ole = new byte[4_096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, ole, 0, 8);
    assertEquals(List.of("foglio.protetto"), told(Files.write(folder.resolve(XLSX), ole)));
  }

  @Test
  void anOpenDocumentFileUnderAPasswordIsTold() throws IOException {
    Path locked = TypedCells.change(valid(ODS), "META-INF/manifest.xml", xml -> xml.replaceFirst(
        "(manifest:full-path=\"content.xml\"[^>]*?)>", "$1><manifest:encryption-data manifest:checksum=\"x\"/>"));
    assertEquals(List.of("foglio.protetto"), told(locked));
  }

  @Test
  void cellsRepeatedWithoutEndAreRefused() throws IOException {
    Path rows = TypedCells.change(valid(ODS), "content.xml", xml ->
        xml.replace("<table:table-row ", "<table:table-row table:number-rows-repeated=\"1048576\" "));
    assertEquals(List.of("foglio.troppo-grande"), told(rows));
    Path columns = TypedCells.change(valid(ODS), "content.xml", xml ->
        xml.replace("office:value-type=\"string\"", "office:value-type=\"string\" table:number-columns-repeated=\"16384\""));
    assertEquals(List.of("foglio.troppo-grande"), told(columns));
    Path spaces = TypedCells.change(valid(ODS), "content.xml", xml -> xml.replace("trova-mi", "<text:s text:c=\"2000000000\"/>"));
    assertEquals(List.of("foglio.troppo-grande"), told(spaces));
  }

  @Test
  void aCellFarToTheRightIsRefused() throws IOException {
    Path far = TypedCells.change(valid(XLSX), "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A1\"", "r=\"XFD1\""));
    assertEquals(List.of("foglio.troppo-grande"), told(far));
    Path farther = TypedCells.change(valid(XLSX), "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\""));
    assertEquals(List.of("foglio.illeggibile"), told(farther));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1E-999999999"})
  void aNumberOfMillionsOfDigitsIsRefused(String number) throws IOException {
    Path xlsx = TypedCells.xlsx(folder.resolve(XLSX), "a", new Object[] {4711});
    assertEquals(List.of("foglio.troppo-grande"), told(TypedCells.change(xlsx, "xl/worksheets/sheet1.xml", xml -> xml.replace("4711", number))));
    Path ods = TypedCells.change(valid(ODS), "content.xml", xml ->
        xml.replace("office:value-type=\"string\"", "office:value-type=\"float\" office:value=\"" + number + "\""));
    assertEquals(List.of("foglio.troppo-grande"), told(ods));
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, ODS})
  void entitiesOfADocumentTypeAreNotFollowed(String name) throws IOException {
    Path secret = Files.writeString(folder.resolve("segreto"), "segreto", StandardCharsets.UTF_8);
    String part = name.equals(ODS) ? "content.xml" : "xl/sharedStrings.xml";
    Path file = TypedCells.change(valid(name), part, xml -> xml
        .replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>").replace("trova-mi", "&s;"));
    assertEquals(List.of("foglio.illeggibile"), told(file));
  }
}
