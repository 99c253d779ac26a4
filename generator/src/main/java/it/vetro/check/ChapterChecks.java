package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.DataTable;
import it.vetro.model.PlanDocument;
import it.vetro.model.Remark;
import it.vetro.project.ChamberProject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The chapters of text that the data of a document name: where a table is shown, what a remark is about. */
final class ChapterChecks {

  private ChapterChecks() {}

  static List<Finding> check(ChamberProject chamber, PlanDocument document) {
    List<Finding> findings = new ArrayList<>();
    for (DataTable table : document.dataTables()) {
      if (!table.chapter().isEmpty() && !chamber.hasChapter(document, table.chapter())) {
        findings.add(Finding.warning("tabella.capitolo-ignoto", table.at(),
            "La tabella «" + table.title() + "» va nel capitolo «" + table.chapter() + "», che non c'è.",
            "Aggiungi il capitolo tra i testi del documento, o correggi «capitolo»: per ora la tabella ha solo la sua pagina."));
      }
    }
    Set<String> elements = elements(document);
    for (Remark remark : document.remarks()) {
      String element = remark.element();
      boolean known = element.isEmpty() || element.startsWith("tabelle/") || elements.contains(element);
      if (!known && !chamber.hasChapter(document, element)) {
        findings.add(Finding.warning("documento.segnalazione-ignota", remark.at(),
            "La segnalazione «" + remark.id() + "» riguarda «" + element
                + "», che non è né un obiettivo, né un indicatore, né una misura, né un capitolo.",
            "Correggi «elemento», oppure lascialo vuoto."));
      }
    }
    return findings;
  }

  private static Set<String> elements(PlanDocument document) {
    Set<String> elements = new HashSet<>();
    document.objectives().forEach(o -> elements.add(o.id()));
    document.indicators().forEach(i -> elements.add(i.id()));
    document.measures().forEach(m -> elements.add(m.id()));
    return elements;
  }
}
