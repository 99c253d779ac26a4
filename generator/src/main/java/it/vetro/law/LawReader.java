package it.vetro.law;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.Attestation;
import it.vetro.model.LawChange;
import it.vetro.model.Obligation;
import it.vetro.model.PlanContent;
import it.vetro.model.TransparencySection;
import it.vetro.model.SectionStatus;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code data/normativa/}. */
public final class LawReader {

  private final SourceReader reader;
  private final Findings findings;

  public LawReader(SourceReader reader) {
    this.reader = reader;
    this.findings = reader.findings();
  }

  /** What is wrong goes to the reader's findings; the law has what could be read. */
  public Law read(Path folder) {
    List<TransparencySection> sections = reader.yaml(folder.resolve("sezioni.yaml"), "sezioni").map(this::sections).orElse(List.of());
    Set<String> paths = sections.stream().flatMap(TransparencySection::all).map(TransparencySection::path).collect(Collectors.toSet());
    List<Obligation> obligations =
        new ObligationRows(paths, findings).read(reader.csv(folder.resolve("obblighi.csv"), "obblighi"));
    Set<String> ids = obligations.stream().map(Obligation::id).collect(Collectors.toSet());
    return new Law(sections, obligations,
        optional(folder.resolve("piao.yaml"), "piao", LawReader::planContents),
        optional(folder.resolve("attestazioni.yaml"), "attestazioni", this::attestations),
        optional(folder.resolve("cronologia.yaml"), "cronologia", yaml -> changes(yaml, ids)),
        new MapKeyReader(reader, sections).read(folder.resolve("at_map.csv")),
        optional(folder.resolve("glossario.yaml"), "glossario", yaml -> new GlossaryReader(yaml, findings).read()));
  }

  /** What a file says; nothing without it: then nothing is asked, or known. */
  private <T> List<T> optional(Path file, String schema, Function<YamlFile, List<T>> read) {
    return Files.exists(file) ? reader.yaml(file, schema).map(read).orElse(List.of()) : List.of();
  }

  private List<Attestation> attestations(YamlFile yaml) {
    JsonNode nodes = yaml.root().path("attestazioni");
    Map<Integer, Attestation> byYear = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      Attestation edition = new Attestation(node.path("anno").asInt(), node.path("atto").asText(), date(node, "rilevazione"),
          date(node, "pubblicazione"), node.path("fonte").asText());
      if (byYear.putIfAbsent(edition.year(), edition) != null) {
        findings.add(Finding.error("id.ripetuto", yaml.at("/attestazioni/" + i + "/anno"),
            "L'attestazione del " + edition.year() + " compare due volte.", "Lascia una sola voce per anno."));
      }
    }
    return List.copyOf(byYear.values());
  }

  private List<LawChange> changes(YamlFile yaml, Set<String> ids) {
    JsonNode nodes = yaml.root().path("modifiche");
    List<LawChange> changes = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      List<String> touched = Arrays.stream(node.path("obblighi").asText("").split("\\|")).map(String::strip)
          .filter(id -> !id.isEmpty()).toList();
      for (String id : touched) {
        if (!ids.contains(id)) {
          findings.add(Finding.error("obbligo.sconosciuto", yaml.at("/modifiche/" + i + "/obblighi"),
              "L'obbligo «" + id + "» non è in data/normativa/obblighi.csv.",
              "Usa l'id di un obbligo del registro, ad esempio ob-001."));
        }
      }
      changes.add(new LawChange(node.path("data").asText(), node.path("atto").asText(), node.path("testo").asText(), touched,
          !node.path("affidabilita").asText("").equals("da-confermare"), node.path("fonte").asText()));
    }
    changes.sort(Comparator.comparing(LawChange::date).reversed());
    return changes;
  }

  private static LocalDate date(JsonNode node, String key) {
    return LocalDate.parse(node.path(key).asText());
  }

  private static List<PlanContent> planContents(YamlFile yaml) {
    List<PlanContent> contents = new ArrayList<>();
    for (JsonNode node : yaml.root().path("contenuti")) {
      List<String> regimes = new ArrayList<>();
      node.path("regimi").forEach(regime -> regimes.add(regime.asText()));
      contents.add(new PlanContent(node.path("id").asText(), node.path("numero").asText(), node.path("nome").asText(),
          node.path("norma").asText(), regimes));
    }
    return contents;
  }

  private List<TransparencySection> sections(YamlFile yaml) {
    return children(yaml, yaml.root().path("sezioni"), "/sezioni", "");
  }

  private List<TransparencySection> children(YamlFile yaml, JsonNode nodes, String pointer, String parent) {
    List<TransparencySection> sections = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      String here = pointer + "/" + i;
      TransparencySection section = section(yaml, nodes.get(i), here, parent);
      if (seen.add(section.path())) {
        sections.add(section);
      } else {
        findings.add(Finding.error("id.ripetuto", yaml.at(here + "/id"),
            "La sezione «" + section.path() + "» compare due volte.", "Dai a ogni sezione un id diverso."));
      }
    }
    return List.copyOf(sections);
  }

  private TransparencySection section(YamlFile yaml, JsonNode node, String pointer, String parent) {
    String path = parent + node.path("id").asText();
    SectionStatus status = SectionStatus.of(node.path("stato").asText());
    String reason = node.path("motivo").asText("");
    if (status != SectionStatus.APPLICABLE && reason.isBlank()) {
      findings.add(Finding.error("sezione.senza-motivo", yaml.at(pointer + "/motivo"),
          "La sezione «" + path + "» non è applicabile ma non dice perché.",
          "Scrivi in «motivo» la ragione con la norma: una sezione non è mai vuota senza spiegazione."));
    }
    return new TransparencySection(path, node.path("nome").asText(), node.path("at_map").asText(""), status, reason,
        children(yaml, node.path("sottosezioni"), pointer + "/sottosezioni", path + "/"));
  }
}
