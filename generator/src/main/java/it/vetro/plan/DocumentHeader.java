package it.vetro.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.model.Annex;
import it.vetro.model.IndicatorTable;
import it.vetro.model.MissingFigure;
import it.vetro.model.PlanDocument;
import it.vetro.model.Section;
import it.vetro.model.SourceLines;
import it.vetro.model.WeightScheme;
import it.vetro.read.YamlFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The document's YAML file ({@code piano.yaml}, {@code relazione.yaml}), which satisfies its schema. */
final class DocumentHeader {

  private final YamlFile file;
  private final JsonNode root;

  DocumentHeader(YamlFile file) {
    this.file = file;
    this.root = file.root();
  }

  PlanDocument.Kind kind() {
    return "relazione".equals(text(root, "tipo")) ? PlanDocument.Kind.REPORT : PlanDocument.Kind.PLAN;
  }

  String text(String key) {
    return text(root, key);
  }

  List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    root.path("anni").forEach(y -> years.add(y.asInt()));
    return years;
  }

  Optional<Integer> baseYear() {
    return root.has("anno_base") ? Optional.of(root.get("anno_base").asInt()) : Optional.empty();
  }

  /** The day of the act that adopted the document. */
  Optional<LocalDate> adopted() {
    return Optional.of(text("data_atto")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  Map<String, String> sources() {
    return texts(root.path("fonti"));
  }

  List<Section> sections() {
    return file.items("sezioni", (n, at) -> new Section(text(n, "id"), text(n, "numero"), text(n, "titolo"),
        text(n, "contenuto"), n.path("capitolo").asText(text(n, "id")), source(n)));
  }

  List<IndicatorTable> tables() {
    return file.items("tabelle", (n, at) -> new IndicatorTable(
        text(n, "id"), text(n, "titolo"), texts(n.path("colonne")), text(n, "legenda"),
        n.path("principale").asBoolean(), source(n)));
  }

  List<Annex> annexes() {
    return file.items("allegati", (n, at) -> new Annex(text(n, "titolo"), n.path("fornito").asBoolean(),
        text(n, "collegamento"), text(n, "motivo"), source(n), file.at(at)));
  }

  List<MissingFigure> missing() {
    return file.items("mancanti", (n, at) -> new MissingFigure(text(n, "titolo"), text(n, "motivo"), source(n), file.at(at)));
  }

  /** Meaning of the marks printed beside the rows. */
  Map<String, String> labels() {
    return texts(root.path("etichette"));
  }

  /** Tells the shares of objectives that do not exist. */
  List<Finding> checkShares(Set<String> objectives) {
    List<Finding> findings = new ArrayList<>();
    root.path("pesi").path("quote").fieldNames().forEachRemaining(id -> {
      if (!objectives.contains(id)) {
        findings.add(Finding.error("piano.riferimento-ignoto", file.at("/pesi/quote/" + id),
            "L'obiettivo «" + id + "» non esiste in questo documento.",
            "Correggi l'identificativo, oppure aggiungi la riga che manca."));
      }
    });
    return findings;
  }

  WeightScheme weightScheme() {
    JsonNode node = root.path("pesi");
    if (!WeightScheme.Kind.STRATEGIC_SHARE.key().equals(text(node, "regola"))) {
      return WeightScheme.PRODUCT;
    }
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    node.path("quote").fields().forEachRemaining(e -> shares.put(e.getKey(), new BigDecimal(e.getValue().asText())));
    return new WeightScheme(WeightScheme.Kind.STRATEGIC_SHARE, shares);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.fields().forEachRemaining(e -> texts.put(e.getKey(), e.getValue().asText()));
    return texts;
  }

  private static SourceLines source(JsonNode node) {
    return SourceLines.parse(text(node, "fonte")).orElse(SourceLines.NONE);
  }
}
