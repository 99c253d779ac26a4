package it.vetro.project;

import com.fasterxml.jackson.databind.JsonNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.model.Chamber;
import it.vetro.model.Office;
import it.vetro.model.OfficeDetails;
import it.vetro.model.OfficeKind;
import it.vetro.model.SourceLines;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who a chamber is and which offices it has: {@code ente.yaml} and {@code uffici.yaml}. */
final class ChamberReader {

  private final SourceReader reader;
  private final Findings findings;

  ChamberReader(SourceReader reader) {
    this.reader = reader;
    this.findings = reader.findings();
  }

  Optional<Chamber> chamber(Path folder, Offices offices) {
    Optional<YamlFile> file = reader.yaml(folder.resolve("ente.yaml"), "ente");
    file.ifPresent(yaml -> checkRoles(yaml, offices));
    return file.map(yaml -> chamber(yaml, folder.getFileName().toString()));
  }

  private void checkRoles(YamlFile yaml, Offices offices) {
    JsonNode roles = yaml.root().path("ruoli");
    for (int i = 0; i < roles.size(); i++) {
      String office = roles.get(i).path("ufficio").asText("");
      if (!office.isEmpty() && offices.find(office).isEmpty()) {
        findings.add(unknownOffice(yaml.at("/ruoli/" + i + "/ufficio"), office));
      }
    }
  }

  private Chamber chamber(YamlFile yaml, String folder) {
    JsonNode root = yaml.root();
    String id = root.path("id").asText();
    if (!id.equals(folder)) {
      findings.add(Finding.error("ente.id-diverso", yaml.at("/id"),
          "L'id «" + id + "» non è il nome della cartella, «" + folder + "».",
          "Dai all'ente l'id «" + folder + "», o rinomina la cartella."));
    }
    String name = root.path("nome").asText();
    JsonNode staff = root.path("personale");
    return new Chamber(folder, name, root.path("nome_breve").asText(name), root.path("regime").asText(),
        patron(root.path("patrono").asText("")),
        staff.isMissingNode() ? Optional.empty()
            : Optional.of(new Chamber.Staff(staff.path("numero").asInt(), staff.path("data").asText(""), source(staff))),
        root.path("codice_fiscale").asText(""), root.path("codice_ipa").asText(""), root.path("sito").asText(""),
        folder(root.path("base_url").asText("")), root.path("licenza").asText(""), texts(root.path("contatti")),
        list(root.path("sedi"), ChamberReader::seat),
        list(root.path("ruoli"), n -> new Chamber.Role(n.path("ruolo").asText(), n.path("nome").asText(""),
            n.path("ufficio").asText(""), source(n))),
        list(root.path("organi"), ChamberReader::organ),
        list(root.path("collegamenti"), n -> new Chamber.Link(n.path("titolo").asText(), n.path("url").asText(), source(n))),
        new FileDatesReader(yaml, findings).read(), texts(root.path("fonti")));
  }

  /** A day of the year written day first, as people write it. */
  private static Optional<MonthDay> patron(String text) {
    return text.isEmpty() ? Optional.empty()
        : Optional.of(MonthDay.of(Integer.parseInt(text.substring(3)), Integer.parseInt(text.substring(0, 2))));
  }

  private static Chamber.Seat seat(JsonNode n) {
    return new Chamber.Seat(n.path("nome").asText(), n.path("indirizzo").asText(""), n.path("telefono").asText(""),
        n.path("email").asText(""), n.path("pec").asText(""), n.path("orari").asText(""), n.path("servizi").asText(""),
        source(n));
  }

  private static Chamber.Organ organ(JsonNode n) {
    return new Chamber.Organ(n.path("nome").asText(), n.path("tipo").asText(""), n.path("competenze").asText(""),
        n.path("composizione").asText(""),
        list(n.path("membri"), m -> new Chamber.Member(
            m.path("nome").asText(), m.path("ruolo").asText(""), m.path("settore").asText(""), source(m))),
        source(n));
  }

  Offices offices(Path folder) {
    return reader.yaml(folder.resolve("uffici.yaml"), "uffici").map(this::offices).orElse(new Offices(List.of()));
  }

  private Offices offices(YamlFile yaml) {
    JsonNode nodes = yaml.root().path("uffici");
    Map<String, Office> offices = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      String pointer = "/uffici/" + i;
      Office office = office(yaml, nodes.get(i), pointer);
      if (offices.putIfAbsent(office.id(), office) != null) {
        findings.add(Finding.error("id.ripetuto", yaml.at(pointer + "/id"),
            "L'ufficio «" + office.id() + "» compare due volte.", "Dai a ogni ufficio un id diverso."));
      }
    }
    checkReferences(yaml, nodes, offices);
    return new Offices(new ArrayList<>(offices.values()));
  }

  private static Office office(YamlFile yaml, JsonNode node, String pointer) {
    return new Office(node.path("id").asText(), node.path("nome").asText(), OfficeKind.of(node.path("tipo").asText()),
        node.path("area").asText(""), list(node.path("alias"), JsonNode::asText), node.path("dal").asText(""),
        node.path("al").asText(""), node.path("continua").asText(""), details(node), source(node), yaml.at(pointer));
  }

  private static OfficeDetails details(JsonNode node) {
    JsonNode managerial = node.path("dirigenziale");
    return new OfficeDetails(managerial.isBoolean() ? Optional.of(managerial.asBoolean()) : Optional.empty(),
        node.path("dirigente").asText(""), node.path("qualifica").asText(""), node.path("telefono").asText(""),
        node.path("email").asText(""), node.path("pec").asText(""), node.path("competenze").asText(""));
  }

  private void checkReferences(YamlFile yaml, JsonNode nodes, Map<String, Office> offices) {
    for (int i = 0; i < nodes.size(); i++) {
      for (String field : List.of("area", "continua")) {
        String reference = nodes.get(i).path(field).asText("");
        if (!reference.isEmpty() && !offices.containsKey(reference)) {
          findings.add(unknownOffice(yaml.at("/uffici/" + i + "/" + field), reference));
        }
      }
    }
  }

  static Finding unknownOffice(Position at, String id) {
    return Finding.error("ufficio.sconosciuto", at, "L'ufficio «" + id + "» non è in uffici.yaml.",
        "Aggiungilo al registro, o correggi l'id.");
  }

  /** An address to put paths behind. */
  private static String folder(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  private static SourceLines source(JsonNode node) {
    return SourceLines.parse(node.path("fonte").asText("")).orElse(SourceLines.NONE);
  }

  private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> one) {
    List<T> items = new ArrayList<>();
    nodes.forEach(node -> items.add(one.apply(node)));
    return List.copyOf(items);
  }

  private static Map<String, String> texts(JsonNode node) {
    return node.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asText(), (a, b) -> a, LinkedHashMap::new));
  }
}
