package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lighthouse gives the main kinds of page 100 for accessibility, best practices and search engines; of these last it takes
 * away what the line {@code ATmap:} of {@code robots.txt} costs, which ANAC asks for and Lighthouse does not know.
 */
class LighthouseTest {

  @Test
  void theMainKindsOfPageHaveFullMarks() throws Exception {
    assertEquals(List.of(), Lighthouse.result().violations());
  }

  @Test
  void aPageWithFaultsDoesNotHaveThem() throws Exception {
    Path page = BuiltSite.output().resolve("lighthouse-prova.html");
    Files.writeString(page, "<!DOCTYPE html><html><head><title>x</title></head><body><img src=\"index.html\"></body></html>");
    try (SiteServer server = SiteServer.start()) {
      JsonNode report = Lighthouse.of(List.of(server.address(page))).get(0);
      assertTrue(report.path("scores").path("accessibility").asInt() < 100, report.toString());
      assertTrue(report.path("scores").path("seo").asInt() < 100, report.toString());
    } finally {
      Files.delete(page);
    }
  }
}
