package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import it.vetro.finding.Findings;
import it.vetro.model.AccessibilityEvidence;
import it.vetro.project.ProjectReader;
import it.vetro.site.view.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The declaration of accessibility shows what the checks found, and nothing that nobody measured. */
class EvidenceTest {

  private static final boolean WRITE = "scrivi".equals(System.getProperty("vetro.prove"));

  @Test
  void theFileHoldsWhatThisRunFound() throws Exception {
    List<CheckResult> results = Evidence.results();
    if (WRITE) {
      Evidence.write(results);
    }
    JsonNode file = YAMLMapper.builder().build().readTree(Files.readString(Evidence.FILE));
    Map<String, Integer> written = new LinkedHashMap<>();
    file.path("controlli").forEach(check -> written.put(check.path("id").asText(), check.path("violazioni").asInt()));
    Map<String, Integer> found = new LinkedHashMap<>();
    results.forEach(result -> found.put(result.id(), result.violations().size()));
    assertEquals(found, written, "after a change that is meant: ./vetro verify -Dvetro.prove=scrivi");
  }

  @Test
  void theDeclarationOfEachChamberShowsTheFile() throws Exception {
    Path root = Path.of("..").toAbsolutePath().normalize();
    Words words = Words.in(root.resolve("templates"));
    var evidence = new ProjectReader(root, new Findings()).read(List.of()).evidence();
    for (String chamber : new ProjectReader(root, new Findings()).chamberIds()) {
      Document page = Jsoup.parse(BuiltSite.output().resolve(chamber).resolve("accessibilita/index.html").toFile(), "UTF-8");
      assertTrue(evidence.isPresent() || page.text().contains(words.text("accessibilita.never")), chamber);
      assertEquals(evidence.map(AccessibilityEvidence::checks).orElse(List.of()).stream()
              .map(c -> words.text("accessibilita.checks." + c.id() + ".name") + " " + c.violations()).collect(Collectors.toList()),
          page.select("#controlli tbody tr").stream()
              .map(row -> row.select("th").text() + " " + row.select("td").last().ownText()).toList(), chamber);
    }
  }
}
