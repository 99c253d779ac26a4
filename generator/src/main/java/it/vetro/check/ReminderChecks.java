package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Reminder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The steps of the RPCT about one obligation and office follow each other in time and grow heavier one by one. Once the
 * office has done what was asked, or has given a good reason, the next case begins anew.
 */
final class ReminderChecks {

  private static final String NORM = "Art. 43, d.lgs. n. 33/2013";

  private ReminderChecks() {}

  static List<Finding> check(List<Reminder> reminders) {
    Map<String, List<Reminder>> cases = reminders.stream().collect(
        Collectors.groupingBy(r -> r.obligation() + "/" + r.office(), LinkedHashMap::new, Collectors.toList()));
    List<Finding> findings = new ArrayList<>();
    cases.values().forEach(steps -> follow(steps, findings));
    return findings;
  }

  private static void follow(List<Reminder> steps, List<Finding> findings) {
    Reminder before = null;
    int reached = -1;
    for (Reminder here : steps) {
      if (before != null && here.day().isBefore(before.day())) {
        findings.add(Finding.warning("sollecito.data-precedente", here.at(),
            "Il passo «" + here.step().key() + "» per " + here.obligation() + " è del " + here.day()
                + ", prima di quello della riga che lo precede (" + before.day() + ").",
            "Correggi la data, o metti le righe nell'ordine in cui i passi sono stati fatti.").under(NORM));
      }
      reached = before != null && before.result().closes() ? -1 : reached;
      int step = here.step().ordinal();
      if (step > reached + 1 && here.note().isEmpty()) {
        findings.add(Finding.notice("sollecito.passo-saltato", here.at(),
            "Il passo «" + here.step().key() + "» per " + here.obligation() + " ne salta almeno uno.",
            "Aggiungi la riga che manca; se la gravità del caso giustifica il salto, dillo in «nota».").under(NORM));
      }
      if (step < reached) {
        findings.add(Finding.notice("sollecito.passo-indietro", here.at(),
            "Il passo «" + here.step().key() + "» per " + here.obligation() + " viene dopo uno più grave.",
            "Controlla l'ordine; se il caso prima è chiuso, scrivi «adempiuto» o «giustificato» in «esito».").under(NORM));
      }
      reached = Math.max(reached, step);
      before = here;
    }
  }
}
