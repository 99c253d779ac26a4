package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.PlanDocument;
import it.vetro.model.Publication;
import it.vetro.project.ChamberProject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the national profile of catalogues of open data (DCAT-AP_IT) wants of every dataset and the data do not state. The
 * catalogue leaves it out: nothing is made up.
 */
final class CatalogueChecks {

  private CatalogueChecks() {}

  static List<Finding> check(ChamberProject chamber) {
    List<String> missing = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    if (chamber.chamber().ipaCode().isEmpty()) {
      missing.add("il codice IPA di chi pubblica");
      remedies.add("«codice_ipa» in ente.yaml");
    }
    List<PlanDocument> undated = chamber.documents().stream().filter(d -> undated(chamber, d)).toList();
    if (!undated.isEmpty()) {
      missing.add("la data dell’ultima modifica dei dati di "
          + undated.stream().map(PlanDocument::title).collect(Collectors.joining("; ")));
      remedies.add("«ultimo_aggiornamento» in pubblicazioni.csv, nella riga che porta alla pagina del documento");
    }
    return missing.isEmpty() ? List.of() : List.of(Finding.notice("catalogo.incompleto",
        Position.of("data/" + chamber.id() + "/ente.yaml"),
        "Al catalogo dei dati aperti manca ciò che il profilo nazionale DCAT-AP_IT vuole: " + String.join("; ", missing) + ".",
        "Scrivi " + String.join("; ", remedies) + "."));
  }

  /** Whether a document is declared to be online, but not since when: of one that is not declared the obligation tells. */
  private static boolean undated(ChamberProject chamber, PlanDocument document) {
    String folder = document.kind().folder() + "/" + document.id() + "/";
    List<Publication> online = chamber.publications().stream()
        .filter(p -> List.of(folder, folder + "index.html").contains(p.link())).toList();
    return !online.isEmpty() && online.stream().allMatch(p -> (p.first() + p.updated()).isEmpty());
  }
}
