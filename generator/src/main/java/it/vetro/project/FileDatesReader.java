package it.vetro.project;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.FileDates;
import it.vetro.read.YamlFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the dates of the files in ANAC's schemas: the list {@code anac} of {@code ente.yaml}. */
final class FileDatesReader {

  private final YamlFile yaml;
  private final Findings findings;

  FileDatesReader(YamlFile yaml, Findings findings) {
    this.yaml = yaml;
    this.findings = findings;
  }

  List<FileDates> read() {
    JsonNode nodes = yaml.root().path("anac");
    List<FileDates> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      FileDates dates = new FileDates(node.path("file").asText(), node.path("prima_pubblicazione").asText(),
          node.path("ultima_modifica").asText(), yaml.at("/anac/" + i + "/file"));
      if (!seen.add(dates.file())) {
        findings.add(Finding.error("id.ripetuto", dates.at(),
            "Le date del file «" + dates.file() + "» compaiono due volte.", "Lascia una sola voce per ogni file."));
        continue;
      }
      if (dates.last().compareTo(dates.first()) < 0) {
        findings.add(Finding.error("anac.date-invertite", yaml.at("/anac/" + i + "/ultima_modifica"),
            "L'ultima modifica di «" + dates.file() + "», " + dates.last() + ", viene prima della prima pubblicazione, "
                + dates.first() + ".", "Correggi una delle due date."));
      }
      all.add(dates);
    }
    return List.copyOf(all);
  }
}
