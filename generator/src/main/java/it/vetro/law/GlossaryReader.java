package it.vetro.law;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.GlossaryTerm;
import it.vetro.read.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the words that the pages explain. No two share an id, and no form leads to two of them. */
final class GlossaryReader {

  private final YamlFile yaml;
  private final Findings findings;
  private final Map<String, GlossaryTerm> byId = new HashMap<>();
  private final Map<String, String> idByForm = new HashMap<>();

  GlossaryReader(YamlFile yaml, Findings findings) {
    this.yaml = yaml;
    this.findings = findings;
  }

  /** In the order of the file. */
  List<GlossaryTerm> read() {
    List<GlossaryTerm> terms = new ArrayList<>();
    JsonNode nodes = yaml.root().path("termini");
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      String at = "/termini/" + i;
      List<String> forms = new ArrayList<>();
      node.path("forme").forEach(form -> forms.add(form.asText()));
      GlossaryTerm term = new GlossaryTerm(text(node, "id"), text(node, "voce"), text(node, "esteso"), forms,
          text(node, "definizione"), text(node, "norma"), text(node, "urn"));
      if (byId.putIfAbsent(term.id(), term) != null) {
        findings.add(Finding.error("id.ripetuto", yaml.at(at + "/id"), "La voce «" + term.id() + "» compare due volte.",
            "Dai a ogni voce un id diverso."));
      }
      for (int f = 0; f < forms.size(); f++) {
        tellShared(forms.get(f), term, at + "/forme/" + f);
      }
      terms.add(term);
    }
    return terms;
  }

  private void tellShared(String form, GlossaryTerm term, String at) {
    String other = idByForm.putIfAbsent(form.toLowerCase(Locale.ROOT), term.id());
    if (other != null) {
      findings.add(Finding.error("glossario.forma-ripetuta", yaml.at(at),
          "La forma «" + form + "» è già della voce «" + other + "».", "Lasciala a una voce sola."));
    }
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }
}
