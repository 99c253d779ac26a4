package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checks on a plan or report itself: weights, outcomes, codes, sheets, money, tables, remarks, notes, annexes, text.
 * Pure functions from a document to findings; what the document prints is never corrected.
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
    findings.addAll(SheetChecks.check(document));
    findings.addAll(DescriptionChecks.check(document));
    findings.addAll(TwinChecks.check(document));
    findings.addAll(AmendmentChecks.check(document));
    findings.addAll(ResourceChecks.check(document));
    findings.addAll(AssignmentChecks.check(document));
    findings.addAll(NoteChecks.check(document));
    findings.addAll(TableChecks.check(document));
    findings.addAll(RemarkChecks.check(document));
    findings.addAll(annexes(document));
    findings.addAll(coverage(document));
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
   * Operational objectives without an indicator in the main tables, where the document has such: those of other tables,
   * such as the individual objectives, do not count.
   */
  public static List<Finding> coverage(PlanDocument document) {
    Set<String> main =
        document.tables().stream().filter(IndicatorTable::main).map(IndicatorTable::id).collect(Collectors.toSet());
    if (main.isEmpty()) {
      return List.of();
    }
    Set<String> covered = new HashSet<>();
    Set<String> owners = new HashSet<>();
    document.objectives().forEach(o -> owners.add(o.parent()));
    document.indicators().stream()
        .filter(i -> i.state().isCurrent() && main.contains(i.table()))
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
