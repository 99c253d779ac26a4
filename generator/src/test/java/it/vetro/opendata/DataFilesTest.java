package it.vetro.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.vetro.cli.FileTree;
import it.vetro.sheet.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the open data of the four chambers, read back. */
class DataFilesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
  private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  @TempDir
  Path folder;

  static List<Path> chambers() {
    return BuiltData.sites();
  }

  static List<List<String>> csv(Path file) throws IOException {
    try (MappingIterator<List<String>> rows = CSV.readerForListOf(String.class)
        .with(CsvSchema.emptySchema().withColumnSeparator(';')).readValues(Files.readString(file))) {
      return rows.readAll();
    }
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void csvAndJsonHoldTheSameCellsToTheLastDigit(Path site) throws IOException {
    List<String> tables = BuiltData.names(site, ".csv");
    assertTrue(tables.size() > 25, tables.size() + " tables");
    for (String name : tables) {
      List<List<String>> rows = csv(site.resolve("dati").resolve(name));
      JsonNode json = JSON.readTree(Files.readString(site.resolve("dati").resolve(name.replace(".csv", ".json"))));
      assertEquals(rows.size() - 1, json.size(), name);
      for (int i = 1; i < rows.size(); i++) {
        List<String> cells = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = json.get(i - 1).fields(); fields.hasNext();) {
          cells.add(text(fields.next().getValue()));
        }
        assertEquals(rows.get(i), cells, name + ", row " + i);
      }
    }
  }

  private static String text(JsonNode value) {
    if (value.isBoolean()) {
      return value.asBoolean() ? "sì" : "no";
    }
    return value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void aTableHasAsManyRowsAsItsPage(Path site) throws IOException {
    int tables = 0;
    for (String name : BuiltData.names(site, ".csv")) {
      String[] parts = name.replace(".csv", "").split("-tabella-", 2);
      if (parts.length == 2) {
        Path page = Files.exists(site.resolve("piani").resolve(parts[0])) ? site.resolve("piani") : site.resolve("relazioni");
        Document html = Jsoup.parse(page.resolve(parts[0]).resolve("tabelle").resolve(parts[1]).resolve("index.html").toFile());
        assertEquals(html.select("tr[id^=riga-" + parts[1] + "-]").size(), csv(site.resolve("dati").resolve(name)).size() - 1, name);
        assertTrue(html.select(".v-insiemi a[href$=" + name + "]").size() == 1, name + " is not offered on its page");
        tables++;
      }
    }
    assertTrue(tables > 15, tables + " tables");
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void libreOfficeOpensTheIndicatorsWithAllTheirRowsAndNumbers(Path site) throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    for (String ending : List.of(".xlsx", ".ods")) {
      List<Path> files = BuiltData.names(site, ending).stream().map(site.resolve("dati")::resolve).toList();
      assertTrue(files.size() > 0);
      for (Path saved : office.save(files, "csv")) {
        Path data = site.resolve("dati").resolve(saved.getFileName());
        List<List<String>> rows = CSV.readerForListOf(String.class).<List<String>>readValues(Files.readString(saved, StandardCharsets.ISO_8859_1)).readAll();
        List<List<String>> ours = csv(data);
        assertEquals(ours.size(), rows.size(), saved.toString());
        int column = ours.get(0).indexOf("peso");
        for (int i = 1; i < ours.size(); i++) {
          assertEquals(ours.get(i).get(0), rows.get(i).get(0), saved.toString());
          String weight = ours.get(i).get(column);
          assertEquals(weight.isEmpty() ? "" : new java.math.BigDecimal(weight).stripTrailingZeros().toPlainString(),
              rows.get(i).get(column).replace(',', '.'), saved + ", row " + i);
        }
      }
    }
  }

  @Test
  void numbersAreNumbersInASpreadsheet() throws IOException {
    Path site = BuiltData.sites().get(0);
    byte[] file = Files.readAllBytes(site.resolve("dati").resolve(BuiltData.names(site, ".ods").get(0)));
    String content = new String(entries(file).get("content.xml"), StandardCharsets.UTF_8);
    assertTrue(content.contains("office:value-type=\"float\""));
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void theZipHoldsEveryFileAsItIs(Path site) throws IOException {
    Map<String, byte[]> entries = entries(Files.readAllBytes(
        site.resolve("dati").resolve(BuiltData.names(site, ".zip").get(0))));
    List<String> names = List.of(".csv", ".json", ".xlsx", ".ods").stream()
        .flatMap(ending -> BuiltData.names(site, ending).stream()).sorted().toList();
    assertEquals(names, entries.keySet().stream().toList());
    for (String name : names) {
      assertTrue(java.util.Arrays.equals(Files.readAllBytes(site.resolve("dati").resolve(name)), entries.get(name)), name);
    }
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new java.util.LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("ancora");
    BuiltData.build(again);
    for (Path site : BuiltData.sites()) {
      assertEquals(data(site), data(again.resolve(site.getFileName().toString())));
    }
    assertNotEquals(data(BuiltData.sites().get(0)), data(BuiltData.sites().get(1)));
  }

  private static Map<String, String> data(Path site) {
    return FileTree.of(site.resolve("dati")).entrySet().stream().filter(e -> !e.getKey().endsWith(".html"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void aMissingValueIsEmptyAndSaysWhyAndANumberIsExact() throws IOException {
    Path site = BuiltData.sites().stream().filter(s -> Files.exists(s.resolve("relazioni/relazione-2023"))).findFirst().orElseThrow();
    List<List<String>> rows = csv(site.resolve("dati/relazione-2023-valori.csv"));
    List<String> names = rows.get(0);
    List<Map<String, String>> values = rows.stream().skip(1).map(row -> java.util.stream.IntStream.range(0, row.size()).boxed()
        .collect(Collectors.toMap(names::get, row::get))).toList();
    List<Map<String, String>> missing = values.stream().filter(v -> v.get("tipo").equals("mancante")).toList();
    assertTrue(missing.size() > 0);
    missing.forEach(v -> assertTrue(v.get("numero").isEmpty() && !v.get("motivo_mancanza").isEmpty(), v.toString()));
    assertTrue(values.stream().anyMatch(v -> v.get("stampato").equals("1.418") && v.get("numero").equals("1418")), "1.418");
    assertTrue(values.stream().anyMatch(v -> v.get("stampato").equals("178%") && v.get("numero").equals("178")
        && v.get("unita").equals("%") && v.get("esito").equals("raggiunto")), "178%");
  }
}
