package it.vetro.anac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.law.Law;
import it.vetro.model.MapKey;
import it.vetro.model.TransparencySection;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What programs find at the root of a site: the link map of ANAC, the site map, {@code robots.txt}. */
class MapsTest {

  private static final String BASE = "https://trasparenza.prova.example/";
  private static final String NAMESPACE = "https://guida-servizi.anticorruzione.it/trasparenza";

  @TempDir private Path folder;
  private AnacProject project;

  @BeforeEach
  void copy() {
    project = AnacProject.in(folder);
  }

  private void build() {
    assertEquals(List.of(), told());
  }

  /** The codes of what is told, but for the catalogue of open data, which misses the same dates. */
  private List<String> told() {
    return project.build().sorted().stream().map(Finding::code).filter(code -> !code.startsWith("catalogo.")).toList();
  }

  @Test
  void theMapLeadsFromEachKeyToAPageOfTheSite() throws IOException {
    build();
    JsonNode map = new ObjectMapper().readTree(project.text("at_map.json"));
    JsonNode links = map.path("at_art2_bis_c1");
    assertEquals(13, links.size());
    assertEquals(BASE + "amministrazione-trasparente/", links.path("amministrazione_trasparente").asText());
    assertEquals(BASE + "amministrazione-trasparente/pagamenti/dati-pagamenti/", links.path("dati_sui_pagamenti").asText());
    links.forEach(link -> assertTrue(project.has(link.asText().substring(BASE.length()) + "index.html"), link.asText()));
  }

  @Test
  void aKeyWhoseSectionDoesNotApplyLeadsToThePageThatSaysWhy() throws IOException {
    build();
    String link = new ObjectMapper().readTree(project.text("at_map.json"))
        .at("/at_art2_bis_c1/strutture_sanitarie_accreditate").asText();
    assertTrue(project.text(link.substring(BASE.length()) + "index.html").contains("(art. 41, c. 4, d.lgs. n. 33/2013)"));
  }

  @Test
  void theDateOfTheMapIsTheLatestThatAPublicationOrAPageStates() throws IOException {
    build();
    assertEquals("30/06/2025", date(), "the report, in pubblicazioni.csv");
    project.copy().replace("data/prova/pubblicazioni.csv", ";2025-06-30;2025-06-30;", ";;;");
    build();
    assertEquals("10/02/2025", date());
    project.copy().replace("data/prova/pubblicazioni.csv", ";2025-02-10;", ";2025-07-01;");
    build();
    assertEquals("10/02/2025", date(), "a page says so; 1 July is still to come");
    project.copy().write("content/prova/amministrazione-trasparente/pagamenti/index.md",
        "title=Pagamenti dell'amministrazione\ntype=sezione\nstatus=published\ndate=2025-01-01\naggiornato=2025-03-01\n"
            + "~~~~~~\nTesto.\n");
    build();
    assertEquals("01/03/2025", date());
  }

  @Test
  void withoutAnyDateTheMapHasNoneAndItIsTold() throws IOException {
    String rows = project.copy().text("data/prova/pubblicazioni.csv");
    project.copy().write("data/prova/pubblicazioni.csv", rows.replaceAll(";2025-\\d\\d-\\d\\d(?=;)", ";"));
    for (Path page : pages()) {
      Files.writeString(page, Files.readString(page).replaceAll("(?m)^aggiornato=.*\n", ""));
    }
    assertEquals(List.of("mappa.senza-data"), told());
    assertNull(date());
    assertFalse(project.text("at_map.xml").contains("data_ultima_modifica"));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(project.copy().path("content"))) {
      return files.filter(f -> f.toString().endsWith(".md")).toList();
    }
  }

  private String date() throws IOException {
    JsonNode date = new ObjectMapper().readTree(project.text("at_map.json")).get("data_ultima_modifica");
    return date == null ? null : date.asText();
  }

  @Test
  void bothMapsSayTheSame() throws Exception {
    build();
    JsonNode json = new ObjectMapper().readTree(project.text("at_map.json"));
    Element root = root("at_map.xml");
    assertEquals(NAMESPACE, root.getNamespaceURI());
    assertEquals("amministrazione_trasparente", root.getLocalName());
    assertEquals(json.path("data_ultima_modifica").asText(),
        root.getElementsByTagNameNS(NAMESPACE, "data_ultima_modifica").item(0).getTextContent());
    Element category = (Element) root.getElementsByTagNameNS(NAMESPACE, "at_art2_bis_c1").item(0);
    assertEquals("map", category.getParentNode().getLocalName());
    NodeList links = category.getElementsByTagNameNS(NAMESPACE, "*");
    assertEquals(json.path("at_art2_bis_c1").properties().stream().map(Map.Entry::toString).toList(),
        IntStream.range(0, links.getLength()).mapToObj(links::item)
            .map(n -> n.getLocalName() + "=\"" + n.getTextContent() + "\"").toList());
  }

  @Test
  void withoutKeysThereIsNoMapAndNoFileOfAnac() throws IOException {
    Files.delete(project.copy().path("data/normativa/at_map.csv"));
    build();
    assertFalse(project.has("at_map.json") || project.has("dati/anac/art.13-op-latest.csv"));
    assertFalse(project.text("robots.txt").contains("ATmap"));
  }

  @Test
  void theSiteMapIsValidAndHasEveryPageOnceByItsCanonicalAddress() throws Exception {
    build();
    Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/anac/sitemap.xsd").toFile());
    schema.newValidator().validate(new StreamSource(new StringReader(project.text("sitemap.xml"))));
    assertThrows(SAXException.class, () -> schema.newValidator().validate(new StreamSource(new StringReader(
        project.text("sitemap.xml").replaceFirst("</loc>", "</loc><lastmod>ieri</lastmod>")))));
    assertEquals(canonical(), texts("sitemap.xml", "loc"));
  }

  private Set<String> canonical() throws IOException {
    try (Stream<Path> files = Files.walk(project.output().resolve("prova"))) {
      return files.filter(f -> f.toString().endsWith(".html") && !f.endsWith("404.html")).map(f -> {
        try {
          return Files.readString(f).replaceFirst("(?s).*<link rel=\"canonical\" href=\"([^\"]+)\">.*", "$1");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void aPageHasADateInTheSiteMapOnlyWhereItsTextOrTheDataStateOne() throws Exception {
    project.copy().write("content/prova/privacy/index.md",
        "title=Privacy\ntype=pagina\nstatus=published\ndate=2025-01-01\naggiornato=2025-03-01\n~~~~~~\nTesto.\n");
    build();
    String map = project.text("sitemap.xml");
    assertTrue(map.contains("<url><loc>" + BASE + "privacy/</loc><lastmod>2025-03-01</lastmod></url>"), map);
    assertTrue(map.contains("<url><loc>" + BASE + "</loc></url>"), map);
    Set<String> stated = new TreeSet<>();
    for (Path page : pages()) {
      Files.readAllLines(page).stream().filter(l -> l.startsWith("aggiornato=")).forEach(l -> stated.add(l.substring(11)));
    }
    Set<String> dates = new TreeSet<>(texts("sitemap.xml", "lastmod"));
    assertTrue(dates.containsAll(stated), dates.toString());
    for (String file : List.of("pubblicazioni.csv", "controlli.csv", "ente.yaml")) {
      String data = project.copy().text("data/prova/" + file);
      dates.removeIf(data::contains);
    }
    dates.removeAll(stated);
    assertEquals(Set.of(), dates, "dates that nothing states");
  }

  @Test
  void robotsKeepNobodyOutAndSayWhereTheMapsAre() {
    build();
    assertEquals("User-agent: *\nDisallow:\n\nSitemap: " + BASE + "sitemap.xml\nATmap: " + BASE + "at_map.json\nATmap: "
        + BASE + "at_map.xml\n", project.text("robots.txt"));
  }

  @Test
  void theRealMapHasAll71KeysAndEachLeadsToASectionOfTheTree() {
    Law law = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), new Findings()).read(List.of()).law();
    assertEquals(71, law.mapKeys().size());
    assertEquals(1, law.mapKeys().stream().filter(k -> k.section().isEmpty()).count());
    assertEquals(22, law.mapKeys().stream().filter(k -> !k.section().isEmpty() && !k.section().contains("/")).count());
    Set<String> keys = law.mapKeys().stream().map(MapKey::key).collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    law.sections().stream().flatMap(TransparencySection::all).map(TransparencySection::atMap)
        .filter(key -> !key.isEmpty() && !keys.contains(key)).forEach(unknown::add);
    law.obligations().stream().flatMap(o -> Stream.of(o.atMap().split("\\|"))).map(String::strip)
        .filter(key -> !key.isEmpty() && !keys.contains(key)).forEach(unknown::add);
    assertEquals(List.of(), unknown);
    for (AnacFile file : AnacFile.values()) {
      assertTrue(law.sectionOfMapKey(file.mapKey()).isPresent(), file.id());
    }
  }

  private Set<String> texts(String file, String element) throws Exception {
    NodeList nodes = root(file).getElementsByTagNameNS("*", element);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Element root(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(project.text(file)))).getDocumentElement();
  }
}
