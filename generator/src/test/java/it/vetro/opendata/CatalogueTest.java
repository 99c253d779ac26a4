package it.vetro.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.CommandLine;
import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of open data: DCAT-AP_IT, in two formats with one graph. */
class CatalogueTest {

  @TempDir
  static Path folder;

  private static Path complete;

  @BeforeAll
  static void build() {
    WorkingCopy project = WorkingCopy.in(folder.resolve("progetto"));
    CommandLine.Run run = CommandLine.run("build", "--no-pdf", "--project", project.root().toString(),
        "--output", folder.resolve("uscita").toString(), "--date", "2026-01-15");
    complete = folder.resolve("uscita/prova");
    assertTrue(Files.isDirectory(complete), run.toString());
  }

  static List<Path> chambers() {
    return BuiltData.sites();
  }

  private static Model turtle(Path site) throws IOException {
    return Rio.parse(Files.newBufferedReader(site.resolve("dati/catalogo.ttl")), "", RDFFormat.TURTLE);
  }

  @Test
  void aChamberThatStatesAllHasACatalogueAfterTheProfile() throws IOException {
    Model catalogue = turtle(complete);
    assertEquals(List.of("#scadenzario " + DCTERMS.MODIFIED, "#uffici " + DCTERMS.MODIFIED), Shapes.violations(catalogue),
        "no publication says when these two were last changed");
    IRI piano = Models.subjectIRI(catalogue.filter(null, DCTERMS.IDENTIFIER, null).stream()
        .filter(s -> s.getObject().stringValue().equals("cciaa_prova:piano-2025-indicatori")).collect(Collectors.toCollection(
            LinkedHashModel::new))).orElseThrow();
    assertEquals("2025-01-31", Models.getPropertyString(catalogue, piano, DCTERMS.MODIFIED).orElseThrow());
    assertEquals("2025-01-31", Models.getPropertyString(catalogue, piano, DCTERMS.ISSUED).orElseThrow());
    assertTrue(catalogue.filter(null, DCAT.CONTACT_POINT, null).size() > 5, "the PEC is stated");
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void whatTheProfileWantsAndIsNotThereIsWhatTheChamberDoesNotState(Path site) throws IOException {
    Model catalogue = turtle(site);
    Set<String> datasets = catalogue.filter(null, DCAT.HAS_DATASET, null).objects().stream()
        .map(d -> d.stringValue().replaceFirst(".*#", "#")).collect(Collectors.toSet());
    for (String violation : Shapes.violations(catalogue)) {
      String[] words = violation.split(" ");
      assertTrue(words[1].equals(DCTERMS.MODIFIED.stringValue()) && datasets.contains(words[0])
          || violation.equals("#ente " + DCTERMS.IDENTIFIER), violation);
    }
    assertFalse(catalogue.contains(null, DCTERMS.ISSUED, null), "no publication of the real chambers has a date");
  }

  @Test
  void theShapesSeeWhatIsMissingOrTooMuch() throws IOException {
    Model catalogue = turtle(complete);
    List<String> before = Shapes.violations(catalogue);
    IRI dataset = (IRI) catalogue.filter(null, DCAT.HAS_DATASET, null).objects().stream()
        .filter(d -> d.stringValue().endsWith("#piano-2025-indicatori")).findFirst().orElseThrow();
    for (IRI property : List.of(DCTERMS.TITLE, DCAT.THEME, DCTERMS.RIGHTS_HOLDER, DCAT.HAS_DISTRIBUTION)) {
      Model without = new LinkedHashModel(catalogue);
      without.remove(dataset, property, null);
      Set<String> told = new java.util.TreeSet<>(Shapes.violations(without));
      told.removeAll(before);
      assertEquals(Set.of("#piano-2025-indicatori " + property), told);
    }
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void turtleAndJsonLdHoldTheSameGraph(Path site) throws Exception {
    NodeRun run = NodeRun.of(folder, "nquads.mjs", site.resolve("dati/catalogo.jsonld"));
    assertEquals("", run.err());
    Model json = Rio.parse(new StringReader(run.out()), "", RDFFormat.NTRIPLES);
    Model turtle = turtle(site);
    assertTrue(turtle.size() > 500, turtle.size() + " statements");
    assertTrue(Models.isomorphic(turtle, json));
    Model less = new LinkedHashModel(json);
    less.remove(less.iterator().next());
    assertFalse(Models.isomorphic(turtle, less));
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void everyDistributionIsAFileOfTheStatedSizeAndEveryPageIsThere(Path site) throws IOException {
    Model catalogue = turtle(site);
    String base = catalogue.filter(null, DCAT.HAS_DATASET, null).subjects().iterator().next().stringValue()
        .replaceFirst("dati/#catalogo$", "");
    Map<String, Long> sizes = new TreeMap<>();
    for (Value file : catalogue.filter(null, DCAT.DOWNLOAD_URL, null).objects()) {
      IRI distribution = (IRI) catalogue.filter(null, DCAT.DOWNLOAD_URL, file).subjects().iterator().next();
      Path there = site.resolve(file.stringValue().substring(base.length()));
      assertEquals(Files.size(there), Long.parseLong(
          Models.getPropertyString(catalogue, distribution, DCAT.BYTE_SIZE).orElseThrow()), there.toString());
      sizes.put(there.getFileName().toString(), Files.size(there));
    }
    for (Value page : catalogue.filter(null, DCAT.LANDING_PAGE, null).objects()) {
      assertTrue(Files.isRegularFile(site.resolve(page.stringValue().substring(base.length()))), page.toString());
    }
    assertTrue(sizes.keySet().stream().anyMatch(name -> name.startsWith("art.13-")), "ANAC's files are in the catalogue");
    assertEquals(sizes.keySet().stream().filter(n -> n.endsWith(".csv") && !n.startsWith("art.")).count(),
        BuiltData.names(site, ".csv").size(), "every CSV is");
  }
}
