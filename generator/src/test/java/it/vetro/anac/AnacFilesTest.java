package it.vetro.anac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.vetro.cli.FileTree;
import it.vetro.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in the schemas of delibera 495/2024, with known answers. */
class AnacFilesTest {

  private static final String FOLDER = "dati/anac/";
  private static final String OFFICES = "data/prova/uffici.yaml";
  private static final String PAYMENTS = FOLDER + "art.4-bis-20250131-20250430";

  @TempDir private Path folder;
  private AnacProject project;

  @BeforeEach
  void copy() {
    project = AnacProject.in(folder);
  }

  private void build() {
    assertEquals(List.of(), project.build().sorted());
  }

  private List<String> codes() {
    return project.build().sorted().stream().map(Finding::code).toList();
  }

  private JsonNode tree(String name) throws IOException {
    return new ObjectMapper().readTree(project.text(FOLDER + name));
  }

  @Test
  void eachFileHasItsDatesAndItsAliasAndNothingElseIsThere() {
    build();
    assertEquals(List.of(
        "art.13-oa-20250131-20250228.csv", "art.13-oa-latest.csv", "art.13-op-20250131-20250131.csv",
        "art.13-op-latest.csv", "art.13-pa-20250131-20250228.json", "art.13-pa-latest.json",
        "art.31-20250228-20250615.json", "art.31-latest.json", "art.31-oc-20250601-20250601.csv", "art.31-oc-latest.csv",
        "art.31-oiv-20250228-20250615.csv", "art.31-oiv-latest.csv", "art.31-or-20250512-20250512.csv",
        "art.31-or-latest.csv", "art.4-bis-20250131-20250131.csv", "art.4-bis-20250131-20250430.csv",
        "art.4-bis-20250131-20250430.json", "art.4-bis-latest.csv", "art.4-bis-latest.json"),
        List.copyOf(FileTree.of(project.output().resolve("prova/dati/anac")).keySet()));
  }

  @Test
  void paymentsAreATableAndATree() throws IOException {
    build();
    JsonNode tree = tree("art.4-bis-latest.json");
    assertEquals("""
        {"intestazione":{"amministrazione":{"codiceFiscale":"01234567890","denominazione":"Camera di commercio di Prova"},\
        "dataPrimaPubblicazione":"31/01/2025","dataUltimaModifica":"30/04/2025"},"datiSuiPagamenti":[\
        {"anno":2024,"trimestre":4,"categoria":"uscite correnti","tipologia":"Acquisto di beni e di servizi",\
        "importo":"1.234.567,50","beneficiario":"Altro soggetto pubblico e privato"},\
        {"anno":2025,"trimestre":1,"categoria":"uscite correnti","tipologia":"Contributi in conto esercizio",\
        "importo":"950,00","beneficiario":"Persona fisica"},\
        {"anno":2025,"trimestre":1,"categoria":"uscite in conto capitale","tipologia":"Investimenti in beni immateriali",\
        "importo":"-0,05","beneficiario":"Soggetto estero"}]}""", tree.toString());
    project.copy().replace("data/prova/ente.yaml", "ultima_modifica: 2025-04-30", "ultima_modifica: 2025-05-31");
    build();
    assertEquals("""
        ANNO;TRIMESTRE;CATEGORIA_DI_SPESA;TIPOLOGIA_DI_SPESA;IMPORTO;BENEFICIARIO
        2024;4;uscite correnti;Acquisto di beni e di servizi;1.234.567,50;Altro soggetto pubblico e privato
        2025;1;uscite correnti;Contributi in conto esercizio;950,00;Persona fisica
        2025;1;uscite in conto capitale;Investimenti in beni immateriali;-0,05;Soggetto estero
        """, project.text(FOLDER + "art.4-bis-20250131-20250531.csv"));
  }

  @Test
  void organsAndOfficesStandInTwoLevels() {
    build();
    String header = "DENOMINAZIONE_ORGANO;COMPETENZE_ORGANO;DENOMINAZIONE_UFFICIO_DIRIGENZIALE;"
        + "DENOMINAZIONE_UFFICIO_NON_DIRIGENZIALE;COMPETENZE_UFFICIO;NOMINATIVO_DIRIGENTE;QUALIFICA_DIRIGENTE;"
        + "RECAPITO_TELEFONICO;POSTA_ELETTRONICA_ORDINARIA;POSTA_ELETTRONICA_CERTIFICATA\n";
    assertEquals(header
        + "Consiglio;\"Determina gli indirizzi; approva il bilancio\";;;;;;;;\n"
        + "Giunta;;Segreteria della Giunta;;;Ugo Verdi;Dirigente;02 0003;giunta@prova.example;\n",
        project.text(FOLDER + "art.13-op-latest.csv"));
    assertEquals(header
        + "Segretario generale;Dirige la struttura;Segreteria generale;;\"Protocollo; archivio \"\"storico\"\"\";"
        + "Anna Bianchi;Dirigente;02 0001;segreteria@prova.example;segreteria@pec.prova.example\n"
        + "Segretario generale;Dirige la struttura;;Registro delle imprese;;Luca Neri;Funzionario;+39 02 000-02;;"
        + "registro@pec.prova.example\n", project.text(FOLDER + "art.13-oa-latest.csv"));
  }

  @Test
  void theTreeOfTheOrganisationHasOrgansOfficesAndChart() throws IOException {
    build();
    JsonNode organisation = tree("art.13-pa-latest.json").path("orgPubblicheAmministrazioni");
    assertEquals("https://trasparenza.prova.example/uffici/index.html", organisation.path("organigramma").asText());
    assertEquals(List.of("Consiglio", "Giunta", "Segretario generale"), organisation.path("organi").findValuesAsText(
        "denominazione").stream().filter(n -> n.matches("Consiglio|Giunta|Segretario generale|Collegio.*")).toList());
    assertEquals("""
        {"tipologia":"Ufficio non dirigenziale","denominazione":"Registro delle imprese","nominativo":"Luca Neri",\
        "qualifica":"Funzionario","contatti":{"recapitoTelefonico":"+39 02 000-02",\
        "postaElettronicaCertificata":"registro@pec.prova.example"}}""",
        organisation.at("/organi/2/uffici/1").toString());
  }

  @Test
  void anIncompleteOfficeStaysInTheTableLeavesTheTreeAndIsTold() throws IOException {
    project.copy().replace(OFFICES, "    telefono: \"+39 02 000-02\"\n    pec: registro@pec.prova.example\n", "");
    Finding told = project.build().sorted().get(0);
    assertEquals("anac.ufficio-incompleto", told.code());
    assertEquals("Dell’ufficio «Registro delle imprese» manca: «telefono», «email» o «pec». Sta nel CSV dell’art. 13, ma"
        + " non nel JSON.", told.message());
    assertTrue(project.text(FOLDER + "art.13-oa-latest.csv").contains(";Registro delle imprese;;Luca Neri;Funzionario;;;\n"));
    assertEquals(List.of("Segreteria generale"),
        tree("art.13-pa-latest.json").at("/orgPubblicheAmministrazioni/organi/2/uffici").findValuesAsText("denominazione"));
  }

  @Test
  void actsOfControlAreThreeTablesAndATreeWithTheLatestOfEachKind() throws IOException {
    build();
    assertEquals("""
        TIPO_DOCUMENTO;DATA_PUBBLICAZIONE;DOCUMENTO
        Documento di validazione della Relazione sulla Performance;30/06/2024;https://www.prova.example/validazione-2023.pdf
        Documento di validazione della Relazione sulla Performance;15/06/2025;\
        https://trasparenza.prova.example/documenti/validazione-2024.txt
        Attestazione sugli obblighi di pubblicazione;28/02/2025;https://www.prova.example/attestazione.pdf
        """, project.text(FOLDER + "art.31-oiv-latest.csv"));
    assertEquals("DATA_PUBBLICAZIONE;OGGETTO;DOCUMENTO\n01/06/2025;Attivita';https://www.prova.example/rilievo.pdf\n",
        project.text(FOLDER + "art.31-oc-latest.csv"));
    JsonNode tree = tree("art.31-latest.json");
    assertEquals("15/06/2025",
        tree.at("/attiOrganiDiValutazione/validazioneRelazioneSullaPerformance/dataPubblicazione").asText());
    assertTrue(tree.at("/attiOrganiDiValutazione/relazioneSistemaDiValutazione").isMissingNode());
    assertEquals("12/05/2025", tree.at("/attiOrganiDiRevisione/relazioneContoConsuntivo/dataPubblicazione").asText());
    assertEquals("Attivita'", tree.at("/attiOrganiDiControllo/rilieviCorteDeiConti/0/oggetto").asText());
  }

  @ParameterizedTest
  @CsvSource({"art.4-bis,art.4-bis-latest.json", "art.13,art.13-pa-latest.json", "art.31,art.31-latest.json"})
  void treesSatisfyWhatIsKnownOfTheSchemas(String schema, String name) throws IOException {
    build();
    JsonNode document = new ObjectMapper().readTree(Path.of("src/test/resources/anac", schema + ".schema.json").toFile());
    List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(document)
        .validate(tree(name));
    assertEquals(List.of(), errors);
    assertFalse(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(document)
        .validate(new ObjectMapper().readTree("{}")).isEmpty(), "the schema rejects something");
  }

  @Test
  void aPublishedFileIsCarriedByteForByteAndIsTheLatest() throws IOException {
    build();
    byte[] published = Files.readAllBytes(project.copy().path("content/prova/" + PAYMENTS + ".csv"));
    Path site = project.output().resolve("prova");
    assertArrayEquals(published, Files.readAllBytes(site.resolve(PAYMENTS + ".csv")));
    assertArrayEquals(published, Files.readAllBytes(site.resolve(FOLDER + "art.4-bis-latest.csv")));
  }

  @Test
  void whenDataChangeAndTheirDateDoesNotThePublishedFileStaysAndTheDateIsAskedFor() throws IOException {
    project.copy().replace("data/prova/pagamenti.csv", "950;", "951;");
    assertEquals(List.of("anac.dati-cambiati"), codes());
    assertTrue(project.text(FOLDER + "art.4-bis-latest.csv").contains(";950,00;"));
    project.copy().replace("data/prova/ente.yaml", "ultima_modifica: 2025-04-30", "ultima_modifica: 2025-06-30");
    build();
    assertTrue(project.text(PAYMENTS + ".csv").contains(";950,00;"), "the earlier version is still there");
    assertTrue(project.text(FOLDER + "art.4-bis-20250131-20250630.csv").contains(";951,00;"));
    assertTrue(project.text(FOLDER + "art.4-bis-latest.csv").contains(";951,00;"));
  }

  @Test
  void withoutDatesOnlyTheTablesAreThereUnderTheirAlias() {
    String identity = project.copy().text("data/prova/ente.yaml");
    project.copy().write("data/prova/ente.yaml", identity.substring(0, identity.indexOf("anac:")));
    assertEquals(List.of("anac.senza-date"), codes());
    assertTrue(project.has(FOLDER + "art.13-op-latest.csv"));
    assertFalse(project.has(FOLDER + "art.13-pa-latest.json"));
    assertFalse(project.has(FOLDER + "art.13-op-20250131-20250131.csv"));
  }

  @Test
  void withoutTheTaxCodeNoTreeIsWritten() {
    project.copy().replace("data/prova/ente.yaml", "codice_fiscale: \"01234567890\"\n", "");
    assertEquals(List.of("anac.senza-codice-fiscale"), codes());
    assertTrue(project.has(FOLDER + "art.13-op-20250131-20250131.csv"));
    assertFalse(project.has(FOLDER + "art.13-pa-latest.json") || project.has(PAYMENTS + ".json"));
  }

  @Test
  void withoutPaymentsAndActsThereIsNoFileOfTheirsAndNothingIsTold() throws IOException {
    Files.delete(project.copy().path("data/prova/pagamenti.csv"));
    Files.delete(project.copy().path("data/prova/controlli.csv"));
    String identity = project.copy().text("data/prova/ente.yaml");
    project.copy().write("data/prova/ente.yaml", identity.lines()
        .filter(line -> !line.contains("file: art.4") && !line.contains("file: art.31")).collect(Collectors.joining("\n")));
    build();
    assertFalse(project.has(FOLDER + "art.31-latest.json") || project.has(FOLDER + "art.4-bis-latest.json"));
  }

  @Test
  void theSectionsOfferTheirFilesWithFormatSizeAndRows() {
    build();
    String payments = project.text("amministrazione-trasparente/pagamenti/dati-pagamenti/index.html");
    assertTrue(payments.contains("<a href=\"../../../dati/anac/art.4-bis-latest.csv\" download>"), payments);
    assertTrue(payments.contains("<a href=\"../../../dati/anac/art.4-bis-20250131-20250131.csv\" download>"), payments);
    assertTrue(payments.replaceAll("<[^>]+>", "").contains("Dati sui pagamenti (CSV) 3 righe, "), payments);
    assertTrue(project.text("amministrazione-trasparente/controlli-rilievi/index.html").contains("art.31-latest.json"));
    assertTrue(project.text("amministrazione-trasparente/controlli-rilievi/corte-dei-conti/index.html")
        .contains("art.31-oc-20250601-20250601.csv"));
    assertTrue(project.text("amministrazione-trasparente/organizzazione/articolazione-uffici/index.html")
        .contains("art.13-pa-latest.json"));
  }

  @Test
  void theSumsCoverThem() throws IOException {
    build();
    Map<String, String> sums = new TreeMap<>();
    project.text("SHA256SUMS").lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
    Map<String, String> files = FileTree.of(project.output().resolve("prova"));
    files.remove("SHA256SUMS");
    assertEquals(files, sums);
    assertTrue(sums.keySet().containsAll(List.of("at_map.json", "robots.txt", PAYMENTS + ".json")));
  }

  @Test
  void anotherDayGivesTheSameFiles() {
    build();
    Map<String, String> first = FileTree.of(project.output().resolve("prova/dati/anac"));
    AnacProject later = new AnacProject(project.copy(), folder.resolve("dopo"));
    later.buildOn(AnacProject.TODAY.plusYears(1));
    assertEquals(List.of(), FileTree.differences(first, FileTree.of(later.output().resolve("prova/dati/anac"))));
  }
}
