package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.vetro.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final String MADE = "tabella-03-citta-piu-attive-a-la-carte";

  private static PdfOptions options() {
    return Samples.options().withAttachments(Samples.attachments());
  }

  private static PdfDocument pdf(String html, PdfOptions options) {
    return PdfDocument.from(html, options, Samples.fonts());
  }

  /** What is associated with something, by name. */
  private static Map<String, COSDictionary> files(COSDictionary of) {
    COSArray files = of.getCOSArray(ASSOCIATED);
    Map<String, COSDictionary> byName = new LinkedHashMap<>();
    for (int i = 0; files != null && i < files.size(); i++) {
      COSDictionary file = (COSDictionary) files.getObject(i);
      byName.put(file.getString(COSName.UF), file);
    }
    return byName;
  }

  private static byte[] bytes(COSDictionary file) throws IOException {
    COSStream stream = (COSStream) file.getCOSDictionary(COSName.EF).getDictionaryObject(COSName.UF);
    try (var in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void aTableLeadsToTheFilesThatHoldItsData(PdfProfile profile) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.tablesWithFiles(), options().withProfile(profile)).bytes())) {
      List<Map<String, COSDictionary>> tables = Structure.of(document).all("Table")
          .map(table -> files(table.dictionary())).toList();
      assertEquals(List.of(List.of("indicatori.csv", "indicatori.json"), List.of("origine.bin"),
          List.of(MADE + ".csv", MADE + ".json")), tables.stream().map(files -> List.copyOf(files.keySet())).toList());
      for (Attachment given : Samples.attachments().subList(0, 2)) {
        assertArrayEquals(given.bytes(), bytes(tables.get(0).get(given.name())));
      }
      assertEquals("\uFEFFCodice;Valore\n1.1;4,5\n",
          new String(bytes(tables.get(2).get(MADE + ".csv")), StandardCharsets.UTF_8));
      assertEquals("[\n{\"Codice\":\"1.1\",\"Valore\":\"4,5\"}\n]\n",
          new String(bytes(tables.get(2).get(MADE + ".json")), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theDocumentListsEveryFileOnceAndSaysWhatItIs() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.tablesWithFiles(), options()).bytes())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      Map<String, COSDictionary> listed = files(catalog);
      assertEquals(List.of("indicatori.csv", "indicatori.json", "Città più belle.txt", "origine.bin", MADE + ".csv",
          MADE + ".json"), List.copyOf(listed.keySet()));
      assertEquals(List.of("Data", "Data", "Supplement", "Source", "Data", "Data"), listed.values().stream()
          .map(file -> file.getNameAsString(COSName.getPDFName("AFRelationship"))).toList());
      assertEquals("Dati della tabella «Città «più» attive, à la carte»",
          listed.get(MADE + ".csv").getString(COSName.DESC));
      for (COSDictionary file : listed.values()) {
        COSStream stream = (COSStream) file.getCOSDictionary(COSName.EF).getDictionaryObject(COSName.F);
        COSDictionary parameters = stream.getCOSDictionary(COSName.PARAMS);
        byte[] content = bytes(file);
        assertEquals(content.length, parameters.getInt(COSName.SIZE));
        assertEquals("D:20250131000000+00'00'", parameters.getString(COSName.MOD_DATE));
        assertArrayEquals(MessageDigest.getInstance("MD5").digest(content),
            ((COSString) parameters.getDictionaryObject(COSName.getPDFName("CheckSum"))).getBytes());
      }
      assertEquals("text/csv", ((COSStream) listed.get("indicatori.csv").getCOSDictionary(COSName.EF)
          .getDictionaryObject(COSName.F)).getNameAsString(COSName.SUBTYPE));
    }
  }

  @Test
  void theNamesOfTheFilesRiseAsAReaderLooksThemUp() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.tablesWithFiles(), options()).bytes())) {
      COSArray pairs = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES)
          .getCOSDictionary(COSName.EMBEDDED_FILES).getCOSArray(COSName.NAMES);
      List<String> names = IntStream.range(0, pairs.size() / 2)
          .mapToObj(i -> new String(((COSString) pairs.getObject(2 * i)).getBytes(), StandardCharsets.ISO_8859_1)).toList();
      assertEquals(6, names.size());
      assertEquals(names.stream().sorted().toList(), names);
    }
  }

  @Test
  void aTableThatNamesAFileThatIsNotThereIsReported() {
    List<Finding> findings = pdf(Samples.tablesWithFiles(), options()).findings();
    assertEquals(List.of("pdf.allegato"), findings.stream().map(Finding::code).toList());
    assertTrue(findings.get(0).message().contains("«manca.csv»"), findings.get(0).message());
    assertTrue(findings.get(0).message().contains("«Con un nome sbagliato»"), findings.get(0).message());
  }

  @Test
  void withoutTableDataADocumentHoldsOnlyWhatItIsGiven() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.rich(), Samples.options().withTableData(false)).bytes())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      assertNull(catalog.getDictionaryObject(ASSOCIATED));
      assertNull(catalog.getDictionaryObject(COSName.NAMES));
    }
    try (PDDocument document = Loader.loadPDF(pdf(Samples.rich(), options().withTableData(false)).bytes())) {
      assertEquals(4, files(document.getDocumentCatalog().getCOSObject()).size());
    }
  }

  @Test
  void aMadeNameGivesWayToAGivenOne() throws IOException {
    Attachment given = new Attachment("Tabella-01-nomi.json", "application/json", "Nomi", new byte[] {'1'},
        Attachment.Relationship.DATA);
    try (PDDocument document = Loader.loadPDF(pdf("<table><caption>Nomi</caption><thead><tr><th>a<tbody><tr><td>1</table>",
        Samples.options().withAttachments(List.of(given))).bytes())) {
      assertEquals(List.of("Tabella-01-nomi.json", "tabella-01-nomi-2.csv", "tabella-01-nomi-2.json"),
          List.copyOf(files(document.getDocumentCatalog().getCOSObject()).keySet()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "cartella/dati.csv", "..", "C:\\dati.csv", "dati\n.csv", " dati.csv"})
  void whatIsNotAPlainNameIsRefused(String name) {
    assertThrows(IllegalArgumentException.class,
        () -> new Attachment(name, "text/csv", "Dati", new byte[0], Attachment.Relationship.DATA));
  }

  @Test
  void twoFilesOfOneNameAreRefused() {
    List<Attachment> twins = Stream.of("Dati.csv", "dati.CSV")
        .map(name -> new Attachment(name, "text/csv", "Dati", new byte[0], Attachment.Relationship.DATA)).toList();
    assertThrows(IllegalArgumentException.class, () -> Samples.options().withAttachments(twins));
  }

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void popplerGivesEveryFileBackAsItWas(PdfProfile profile, @TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfdetach")), "NOTHING IS PROVED ABOUT TAKING FILES OUT OF A PDF:"
        + " poppler is not on this machine. On Debian: apt-get install poppler-utils");
    Path file = folder.resolve("documento.pdf");
    pdf(Samples.tablesWithFiles(), options().withProfile(profile)).writeTo(file);
    String list = run(folder, "pdfdetach", "-list", file.toString());
    assertTrue(list.startsWith("6 embedded files"), list);
    assertTrue(list.contains("Città più belle.txt"), list);
    Path out = Files.createDirectory(folder.resolve("fuori"));
    run(folder, "pdfdetach", "-saveall", "-o", out.toString(), file.toString());
    try (Stream<Path> saved = Files.list(out)) {
      assertEquals(6, saved.count());
    }
    for (Attachment given : Samples.attachments()) {
      assertArrayEquals(given.bytes(), Files.readAllBytes(out.resolve(given.name())), given.name());
    }
    assertEquals("\uFEFFCodice;Valore\n1.1;4,5\n", Files.readString(out.resolve(MADE + ".csv")));
  }

  private static String run(Path folder, String... words) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    assertEquals(0, builder.start().waitFor(), () -> String.join(" ", words));
    return Files.readString(log);
  }
}
