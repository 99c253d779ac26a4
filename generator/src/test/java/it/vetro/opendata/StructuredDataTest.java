package it.vetro.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON-LD of schema.org in the pages of the four chambers. */
class StructuredDataTest {

  static List<Path> chambers() {
    return BuiltData.sites();
  }

  private static JsonNode graph(Document page) throws IOException {
    List<String> blocks = page.select("script[type=application/ld+json]").eachText();
    List<String> data = page.select("script[type=application/ld+json]").stream().map(e -> e.data()).toList();
    assertEquals(1, data.size(), page.title() + blocks);
    assertFalse(data.get(0).matches("(?s).*[<>&].*"), "no character that could end the block");
    assertTrue(page.select("meta[http-equiv]").attr("content").contains("'" + sha256(data.get(0)) + "'"), "the policy knows the block");
    JsonNode root = new ObjectMapper().readTree(data.get(0));
    assertEquals("https://schema.org", root.path("@context").asText());
    return root.path("@graph");
  }

  private static String sha256(String text) {
    try {
      return "sha256-" + Base64.getEncoder().encodeToString(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonNode> of(JsonNode graph, String type) {
    List<JsonNode> nodes = new ArrayList<>();
    graph.forEach(node -> {
      if (node.path("@type").asText().equals(type)) {
        nodes.add(node);
      }
    });
    return nodes;
  }

  /** All but the page of what is not there: it is about nothing. */
  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(f -> f.toString().endsWith(".html") && !f.endsWith("404.html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void everyPageTellsItsTrailAsItShowsIt(Path site) throws IOException {
    for (Path file : pages(site)) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      List<JsonNode> trails = of(graph(page), "BreadcrumbList");
      List<String> told = new ArrayList<>();
      trails.forEach(trail -> trail.path("itemListElement").forEach(item -> told.add(item.path("name").asText())));
      assertEquals(page.select(".breadcrumb-item").eachText(), told.stream().map(t -> t.replaceAll("\\s+", " ").strip()).toList(),
          file.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void everyDatasetOfTheCatalogueIsToldOnceOnItsPageWithItsFiles(Path site) throws IOException {
    List<String> told = new ArrayList<>();
    for (Path file : pages(site)) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      for (JsonNode dataset : of(graph(page), "Dataset")) {
        told.add(dataset.path("@id").asText().replaceFirst(".*#", ""));
        assertTrue(dataset.path("description").asText().length() >= 50, dataset.path("description").asText());
        assertEquals(page.select("link[rel=canonical]").attr("href"), dataset.path("url").asText());
        for (JsonNode download : dataset.path("distribution")) {
          Path there = site.resolve(download.path("contentUrl").asText().replaceFirst("^https?://[^/]+/", ""));
          assertEquals(Files.size(there) + " B", download.path("contentSize").asText(), there.toString());
        }
      }
    }
    assertEquals(BuiltData.names(site, ".csv").stream().map(n -> n.replace(".csv", "")).sorted().toList(), told.stream().sorted().toList());
    JsonNode catalogue = of(graph(Jsoup.parse(site.resolve("dati/index.html").toFile(), "UTF-8")), "DataCatalog").get(0);
    assertEquals(told.size(), catalogue.path("dataset").size());
  }

  @Test
  void theHomePageTellsWhoTheChamberIs() throws IOException {
    for (Path site : BuiltData.sites()) {
      JsonNode body = of(graph(Jsoup.parse(site.resolve("index.html").toFile(), "UTF-8")), "GovernmentOrganization").get(0);
      assertTrue(body.path("name").asText().matches("(?i)camera di commercio.*"), body.toString());
      assertFalse(body.has("taxID"), "no document states it");
    }
  }
}
