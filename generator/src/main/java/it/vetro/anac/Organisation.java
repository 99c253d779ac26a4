package it.vetro.anac;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.Chamber;
import it.vetro.model.Office;
import it.vetro.model.OfficeDetails;
import it.vetro.model.OfficeKind;
import it.vetro.project.Offices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schema of art. 13: organs, offices, who runs them and how to reach them. The tables have every office; the tree has
 * those of which everything is known that it requires, and the others are told.
 */
final class Organisation {

  private static final List<String> HEADER = List.of("DENOMINAZIONE_ORGANO", "COMPETENZE_ORGANO",
      "DENOMINAZIONE_UFFICIO_DIRIGENZIALE", "DENOMINAZIONE_UFFICIO_NON_DIRIGENZIALE", "COMPETENZE_UFFICIO",
      "NOMINATIVO_DIRIGENTE", "QUALIFICA_DIRIGENTE", "RECAPITO_TELEFONICO", "POSTA_ELETTRONICA_ORDINARIA",
      "POSTA_ELETTRONICA_CERTIFICATA");
  private static final String NORM = "Art. 13, d.lgs. n. 33/2013; delibera ANAC n. 495/2024, all. 2";
  private static final int TEXT = 256;

  private final Chamber chamber;
  private final Offices offices;
  private final Structure structure;

  Organisation(Chamber chamber, Offices offices) {
    this.chamber = chamber;
    this.offices = offices;
    this.structure = new Structure(chamber, offices);
  }

  /** Two tables and the tree; a table without rows is left out, and so is a tree without organs. */
  List<Dataset> datasets() {
    List<Dataset> datasets = new ArrayList<>();
    List<Structure.Organ> loose = structure.withoutOrgan().isEmpty() ? List.of()
        : List.of(new Structure.Organ("", "", structure.withoutOrgan()));
    table(AnacFile.POLITICAL_ORGANS, structure.political(), datasets);
    table(AnacFile.ADMINISTRATIVE_ORGANS,
        Stream.concat(structure.administrative().stream(), loose.stream()).toList(), datasets);
    ObjectNode tree = tree();
    if (!tree.at("/orgPubblicheAmministrazioni/organi").isEmpty()) {
      datasets.add(new Dataset.Tree(AnacFile.ORGANISATION, tree));
    }
    return datasets;
  }

  private static void table(AnacFile file, List<Structure.Organ> organs, List<Dataset> datasets) {
    List<List<String>> rows = organs.stream().flatMap(Organisation::rows).toList();
    if (!rows.isEmpty()) {
      datasets.add(new Dataset.Table(file, HEADER, rows));
    }
  }

  /** A row for each office; an organ without offices has one of its own, for its competences are an obligation too. */
  private static Stream<List<String>> rows(Structure.Organ organ) {
    if (organ.offices().isEmpty()) {
      return Stream.of(List.of(organ.name(), organ.competences(), "", "", "", "", "", "", "", ""));
    }
    return organ.offices().stream().map(office -> {
      OfficeDetails d = office.details();
      boolean managerial = managerial(office);
      return List.of(organ.name(), organ.competences(), managerial ? office.name() : "", managerial ? "" : office.name(),
          d.competences(), d.manager(), d.rank(), d.phone(), d.email(), d.pec());
    });
  }

  private ObjectNode tree() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode all = body.putObject("orgPubblicheAmministrazioni");
    ArrayNode organs = all.putArray("organi");
    Stream.concat(structure.political().stream(), structure.administrative().stream())
        .filter(organ -> organ.name().length() <= TEXT).forEach(organ -> {
          ObjectNode node = organs.addObject().put("denominazione", organ.name());
          putIfStated(node, "competenze", organ.competences());
          ArrayNode below = node.putArray("uffici");
          organ.offices().stream().filter(office -> missing(office).isEmpty()).forEach(office -> put(below, office));
        });
    if (offices.all().stream().anyMatch(office -> !office.area().isEmpty())) {
      all.put("organigramma", chamber.baseUrl() + "uffici/index.html");
    }
    return body;
  }

  private static void put(ArrayNode below, Office office) {
    OfficeDetails d = office.details();
    ObjectNode node = below.addObject()
        .put("tipologia", managerial(office) ? "Ufficio dirigenziale" : "Ufficio non dirigenziale")
        .put("denominazione", office.name());
    putIfStated(node, "competenze", d.competences());
    node.put("nominativo", d.manager()).put("qualifica", d.rank());
    ObjectNode contacts = node.putObject("contatti").put("recapitoTelefonico", d.phone());
    putIfStated(contacts, "postaElettronicaOrdinaria", d.email());
    putIfStated(contacts, "postaElettronicaCertificata", d.pec());
  }

  private static void putIfStated(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  private static boolean managerial(Office office) {
    return office.details().managerial().orElse(office.kind() == OfficeKind.AREA);
  }

  /** What the tree requires of an office and is not there, as keys of {@code uffici.yaml}. */
  private static List<String> missing(Office office) {
    OfficeDetails d = office.details();
    List<String> missing = new ArrayList<>();
    if (office.name().length() > TEXT) {
      missing.add("un «nome» di al massimo " + TEXT + " caratteri");
    }
    if (d.manager().isEmpty()) {
      missing.add("«dirigente»");
    }
    if (d.rank().isEmpty()) {
      missing.add("«qualifica»");
    }
    if (d.phone().isEmpty()) {
      missing.add("«telefono»");
    }
    if (d.email().isEmpty() && d.pec().isEmpty()) {
      missing.add("«email» o «pec»");
    }
    return missing;
  }

  /** The organs that cannot be placed, and the offices of which something is missing. */
  void tell(Findings findings) {
    for (Chamber.Organ organ : chamber.organs()) {
      if (organ.kind().isEmpty()) {
        findings.add(Finding.warning("anac.organo-senza-tipo", ChamberFiles.identity(chamber),
            "Dell’organo «" + organ.name() + "» non è detto se è di indirizzo, di gestione o di controllo: resta fuori dai"
                + " file dell’art. 13.", "Scrivi «tipo» accanto all’organo.").under(NORM));
      }
    }
    Set<String> loose = new HashSet<>();
    structure.withoutOrgan().forEach(office -> loose.add(office.id()));
    Stream.of(structure.political().stream().flatMap(o -> o.offices().stream()),
            structure.administrative().stream().flatMap(o -> o.offices().stream()), structure.withoutOrgan().stream())
        .flatMap(s -> s).forEach(office -> tell(office, loose.contains(office.id()), findings));
  }

  private static void tell(Office office, boolean loose, Findings findings) {
    List<String> missing = new ArrayList<>(missing(office));
    if (loose) {
      missing.add("l’organo da cui dipende («area», fino a chi sta in cima)");
    }
    if (!missing.isEmpty()) {
      findings.add(Finding.notice("anac.ufficio-incompleto", office.at(),
          "Dell’ufficio «" + office.name() + "» manca: " + String.join(", ", missing)
              + ". Sta nel CSV dell’art. 13, ma non nel JSON.", "Aggiungi ciò che manca, se lo sai.").under(NORM));
    }
  }
}
