package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Amendment;
import it.vetro.model.Indicator;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The checks on a plan or report itself: weights, outcomes, codes, notes, annexes, text, tables, remarks. Pure functions from a document
 * to findings; what the document prints is never corrected.
 */
public final class PlanChecks {

  private PlanChecks() {}

  /**
   * All checks.
   *
   * @param series the chamber's documents, for values of other years
   */
  public static List<Finding> check(PlanDocument document, Series series) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(WeightChecks.check(document));
    findings.addAll(OutcomeChecks.check(document, series));
    findings.addAll(CodeChecks.check(document));
    findings.addAll(TextChecks.check(document));
    findings.addAll(TargetChecks.check(document));
    findings.addAll(TableChecks.check(document));
    findings.addAll(RemarkChecks.check(document));
    findings.addAll(notes(document));
    findings.addAll(annexes(document));
    findings.addAll(coverage(document));
    return findings;
  }

  /** Notes to which nothing refers, and two notes with one mark in one scope. */
  public static List<Finding> notes(PlanDocument document) {
    Set<String> anchored = new HashSet<>();
    for (Indicator indicator : document.indicators()) {
      anchored.addAll(indicator.notes());
      indicator.figures().forEach(f -> anchored.addAll(f.notes()));
    }
    document.amendments().stream().map(Amendment::reason).forEach(anchored::add);
    document.dataTables().forEach(t -> t.rows().forEach(r -> r.cells().forEach(c -> anchored.addAll(c.notes()))));
    List<Finding> findings = new ArrayList<>();
    Map<String, Note> marks = new HashMap<>();
    Stream<Note> ofTables = document.dataTables().stream().flatMap(t -> t.notes().stream());
    for (Note note : Stream.concat(document.notes().stream(), ofTables).toList()) {
      if (!anchored.contains(note.id())) {
        findings.add(Finding.warning("piano.nota-senza-richiamo", note.at(),
            "Nessuna riga richiama la nota «" + note.id() + "» (segno «" + note.mark() + "»).",
            "Scrivi l'identificativo della nota accanto al valore o alla riga a cui si riferisce."));
      }
      Note first = marks.putIfAbsent(note.scope().key() + " " + note.mark(), note);
      if (first != null) {
        findings.add(Finding.notice("piano.nota-segno-doppio", note.at(),
            "Le note «" + first.id() + "» e «" + note.id() + "» hanno lo stesso segno «" + note.mark()
                + "» nello stesso ambito.",
            "Se il documento stampa proprio così non serve altro: i richiami usano gli identificativi."));
      }
    }
    return findings;
  }

  /** Annexes that the document declares and that are not at hand. */
  public static List<Finding> annexes(PlanDocument document) {
    return document.annexes().stream()
        .filter(a -> !a.supplied())
        .map(a -> Finding.warning("piano.allegato-mancante", a.at(),
            "Il documento dichiara l'allegato «" + a.title() + "», che non è stato fornito.",
            "Procurati l'allegato e pubblicalo, oppure lascialo dichiarato come mancante."))
        .toList();
  }

  /**
   * Operational objectives without a performance indicator: in documents with a table of that name the indicators of
   * other tables, such as the individual objectives, do not count.
   */
  public static List<Finding> coverage(PlanDocument document) {
    boolean hasTable = document.tables().stream().anyMatch(t -> t.id().equals("performance"));
    Set<String> covered = new HashSet<>();
    Set<String> owners = new HashSet<>();
    document.objectives().forEach(o -> owners.add(o.parent()));
    document.indicators().stream()
        .filter(i -> i.state().isCurrent() && (!hasTable || i.table().equals("performance")))
        .forEach(i -> covered.add(i.objective()));
    return document.objectives().stream()
        .filter(o -> o.level() == ObjectiveLevel.OPERATIONAL && o.state().isCurrent() && !owners.contains(o.id()))
        .filter(o -> !covered.contains(o.id()) && !underMission(document, o))
        .map(o -> Finding.notice("piano.obiettivo-scoperto", o.at(),
            "L'obiettivo operativo «" + o.title() + "» non ha indicatori di performance.",
            "Se il documento non ne ha non serve altro; altrimenti aggiungi l'indicatore che manca."))
        .toList();
  }

  /** Whether an objective belongs to the budget's tree, whose indicators stand in a table of their own. */
  static boolean underMission(PlanDocument document, Objective objective) {
    Set<String> seen = new HashSet<>();
    Objective at = objective;
    while (at != null && seen.add(at.id())) {
      if (at.level() == ObjectiveLevel.MISSION) {
        return true;
      }
      at = document.objective(at.parent()).orElse(null);
    }
    return false;
  }
}
