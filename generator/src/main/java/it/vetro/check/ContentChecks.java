package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.PlanContent;
import it.vetro.model.PlanDocument;
import it.vetro.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Whether a plan has what its regime asks for (D.M. 132/2022). */
final class ContentChecks {

  private ContentChecks() {}

  /**
   * Contents that the regime asks for and no section of the plan declares, and sections that name an unknown content.
   *
   * @param regime {@code ordinario} or {@code semplificato}
   */
  static List<Finding> check(PlanDocument document, String regime, List<PlanContent> contents) {
    if (document.kind() != PlanDocument.Kind.PLAN) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (PlanContent content : contents) {
      if (content.isDue(regime) && document.sections().stream().noneMatch(s -> s.content().equals(content.id()))) {
        findings.add(Finding.warning("piano.contenuto-mancante", document.at(),
            "Il piano non ha la sezione " + content.number() + " «" + content.name() + "», obbligatoria nel regime " + regime + ".",
            "Se il documento la contiene, scrivi «contenuto: " + content.id() + "» accanto alla sua voce in «sezioni»;"
                + " altrimenti il piano va completato.").under(content.norm()));
      }
    }
    for (Section section : document.sections()) {
      if (!section.content().isEmpty() && contents.stream().noneMatch(c -> c.id().equals(section.content()))) {
        findings.add(Finding.error("piano.contenuto-ignoto", document.at(),
            "La sezione «" + section.title() + "» dice di contenere «" + section.content() + "», che in piao.yaml non c’è.",
            "Usa un id di data/normativa/piao.yaml."));
      }
    }
    return findings;
  }
}
