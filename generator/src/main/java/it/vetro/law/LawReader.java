package it.vetro.law;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.Applicability;
import it.vetro.model.Frequency;
import it.vetro.model.Obligation;
import it.vetro.model.PlanContent;
import it.vetro.model.TransparencySection;
import it.vetro.model.SectionStatus;
import it.vetro.read.CsvRow;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    return new Law(sections, obligations(reader.csv(folder.resolve("obblighi.csv"), "obblighi"), paths),
        planContents(folder.resolve("piao.yaml")), new MapKeyReader(reader, sections).read(folder.resolve("at_map.csv")));
  }

  /** What a plan must contain; without the file nothing is asked. */
  private List<PlanContent> planContents(Path file) {
    return Files.exists(file) ? reader.yaml(file, "piao").map(LawReader::planContents).orElse(List.of()) : List.of();
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

  private List<Obligation> obligations(List<CsvRow> rows, Set<String> sectionPaths) {
    List<Obligation> obligations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) {
      if (seen.add(row.get("id"))) {
        checkSection(row, sectionPaths);
        obligations.add(obligation(row));
      } else {
        findings.add(Finding.error("id.ripetuto", row.at("id"),
            "L'obbligo «" + row.get("id") + "» compare due volte.", "Dai a ogni obbligo un id diverso."));
      }
    }
    return obligations;
  }

  private void checkSection(CsvRow row, Set<String> sectionPaths) {
    if (!sectionPaths.contains(row.get("sezione"))) {
      findings.add(Finding.error("obbligo.sezione-sconosciuta", row.at("sezione"),
          "La sezione «" + row.get("sezione") + "» non è in sezioni.yaml.",
          "Usa il percorso di una sezione dell'albero, ad esempio disposizioni-generali/atti-generali."));
    }
  }

  private static Obligation obligation(CsvRow row) {
    return new Obligation(row.get("id"), row.get("sezione"), row.get("obbligo"), row.get("riferimento"), row.get("urn"),
        Frequency.of(row.get("frequenza")), row.get("frequenza_testo"), Applicability.of(row.get("applicabilita")),
        row.get("motivo"), row.get("at_map"), row.get("ontopia"), row.get("tabellare").equals("si"), row.get("fonte"),
        row.at());
  }
}
