package it.vetro.project;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.model.AccessibilityEvidence;
import it.vetro.model.AccessibilityEvidence.Check;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the checks of accessibility found: {@code data/prove/accessibilita.yaml}, which the tests write. */
final class EvidenceReader {

  private static final String FILE = "accessibilita.yaml";
  private static final String SCHEMA = "accessibilita";

  private final SourceReader reader;

  EvidenceReader(SourceReader reader) {
    this.reader = reader;
  }

  /** What they found; empty when they were never run, or when the file is not valid. */
  Optional<AccessibilityEvidence> read(Path folder) {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? reader.yaml(file, SCHEMA).map(EvidenceReader::evidence) : Optional.empty();
  }

  private static AccessibilityEvidence evidence(YamlFile yaml) {
    JsonNode root = yaml.root();
    Map<String, String> versions = new LinkedHashMap<>();
    root.path("versioni").properties().forEach(version -> versions.put(version.getKey(), version.getValue().asText()));
    List<Check> checks = new ArrayList<>();
    root.path("controlli").forEach(check -> checks.add(new Check(
        check.path("id").asText(), check.path("pagine").asInt(), check.path("violazioni").asInt())));
    return new AccessibilityEvidence(
        root.path("data").asText(), versions, root.path("pagine").asInt(), root.path("tipi").asInt(), checks);
  }
}
