package it.vetro.law;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.model.GridEdition;
import it.vetro.model.GridFact;
import it.vetro.model.GridParameter;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the editions of the OIV's grid: {@code data/normativa/griglie/<year>.yaml}. */
public final class GridReader {

  private final SourceReader reader;
  private final Findings findings;
  private final Law law;

  /** @param law with the obligations that an edition may cover */
  public GridReader(SourceReader reader, Law law) {
    this.reader = reader;
    this.findings = reader.findings();
    this.law = law;
  }

  /** The editions by year; what is wrong goes to the reader's findings. */
  public List<GridEdition> read(Path folder) {
    return files(folder).stream().flatMap(file -> reader.yaml(file, "griglia").stream()).map(this::edition)
        .sorted(Comparator.comparingInt(GridEdition::year)).toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + folder + ": " + e.getMessage(), e);
    }
  }

  private GridEdition edition(YamlFile yaml) {
    JsonNode root = yaml.root();
    int year = root.path("anno").asInt();
    if (!yaml.file().endsWith("/" + year + ".yaml")) {
      findings.add(Finding.error("griglia.anno-diverso", yaml.at("/anno"),
          "L'anno " + year + " non è quello del nome del file.", "Correggi l'anno, o rinomina il file in " + year + ".yaml."));
    }
    Map<String, String> days = new LinkedHashMap<>();
    root.path("date").properties().forEach(day -> days.put(day.getKey(), day.getValue().asText()));
    List<String> rules = new ArrayList<>();
    root.path("regole").forEach(rule -> rules.add(rule.asText()));
    return new GridEdition(year, root.path("atto").asText(), days, root.path("ambito").asText(""),
        root.path("scala").asText().equals("definita"), parameters(yaml), rules, items(yaml), root.path("fonte").asText(), yaml.at(""));
  }

  private List<GridParameter> parameters(YamlFile yaml) {
    List<GridParameter> parameters = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    JsonNode nodes = yaml.root().path("parametri");
    for (int i = 0; i < nodes.size(); i++) {
      GridParameter parameter = parameter(yaml, nodes.get(i), "/parametri/" + i);
      if (ids.add(parameter.id())) {
        parameters.add(parameter);
      } else {
        findings.add(Finding.error("id.ripetuto", yaml.at("/parametri/" + i + "/id"),
            "Il parametro «" + parameter.id() + "» compare due volte.", "Dai a ogni parametro un id diverso."));
      }
    }
    return parameters;
  }

  private GridParameter parameter(YamlFile yaml, JsonNode node, String pointer) {
    List<String> values = new ArrayList<>();
    node.path("valori").forEach(value -> values.add(value.asText()));
    Map<GridFact, String> proposals = new EnumMap<>(GridFact.class);
    node.path("proposte").properties().forEach(proposal -> {
      String value = proposal.getValue().asText();
      if (values.contains(value)) {
        proposals.put(GridFact.of(proposal.getKey()), value);
      } else {
        findings.add(Finding.error("griglia.proposta-ignota", yaml.at(pointer + "/proposte/" + proposal.getKey()),
            "La proposta «" + value + "» non è tra i valori del parametro.", "Usa uno di: " + String.join(", ", values) + "."));
      }
    });
    return new GridParameter(node.path("id").asText(), node.path("nome").asText(), values, proposals);
  }

  private List<GridEdition.Item> items(YamlFile yaml) {
    List<GridEdition.Item> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    JsonNode groups = yaml.root().path("obblighi");
    for (int i = 0; i < groups.size(); i++) {
      JsonNode ids = groups.get(i).path("obblighi");
      for (int j = 0; j < ids.size(); j++) {
        String id = ids.get(j).asText();
        String pointer = "/obblighi/" + i + "/obblighi/" + j;
        if (law.obligation(id).isEmpty()) {
          findings.add(Finding.error("obbligo.sconosciuto", yaml.at(pointer), "L'obbligo «" + id + "» non è in data/normativa/obblighi.csv.",
              "Usa l'id di un obbligo del registro, ad esempio ob-001."));
        } else if (!seen.add(id)) {
          findings.add(Finding.error("griglia.obbligo-doppio", yaml.at(pointer), "L'obbligo «" + id + "» compare due volte nella griglia.",
              "Lascialo sotto un articolo solo."));
        } else {
          items.add(new GridEdition.Item(id, groups.get(i).path("articolo").asText()));
        }
      }
    }
    return items;
  }
}
