package it.vetro.cli;

import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.Progress;
import it.vetro.check.completeness.Standing;
import it.vetro.law.time.Timeliness;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the console says of what is published and what is missing. */
final class CompletenessMessages {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);

  private CompletenessMessages() {}

  static String completenessOf(String chamber, LocalDate date) {
    return chamber + ": che cosa è pubblicato al " + DAY.format(date);
  }

  /** The totals of a chamber. */
  static String completeness(Completeness c) {
    int due = c.due().size();
    return c.chamber() + ": pubblicazioni: " + Messages.count(due, "obbligo dovuto", "obblighi dovuti") + "; pubblicati " + share(c.published(), due)
        + ", aggiornati " + share(c.upToDate(), due) + ", completi " + share(c.complete(), due)
        + "; mancanti " + c.missing() + ", in ritardo " + c.count(Timeliness.LATE) + ", senza data " + c.count(Timeliness.UNDATED)
        + ", senza ufficio " + c.count(row -> row.owners().isEmpty()) + ", senza termine " + c.count(row -> !row.term())
        + "; da dichiarare " + c.undeclared() + ". Indice di trasparenza " + c.index().toString().replace('.', ',')
        + " (" + c.points() + " punti su " + c.maxPoints() + ").";
  }

  private static String share(long part, int whole) {
    return part + (whole == 0 ? "" : " (" + part * 100 / whole + "%)");
  }

  static String completenessListed() {
    return "«vetro check --completezza» elenca gli obblighi; l'indice è calcolato da Vetro e non sostituisce l'OIV.";
  }

  /** An obligation in a line: state, who and when is missing, last and next due date. */
  static String standing(Standing row) {
    List<String> words = new ArrayList<>(List.of(row.state().label()));
    if (row.state().due() && row.owners().isEmpty()) {
      words.add("nessun ufficio");
    }
    if (row.state().due() && !row.term()) {
      words.add("nessun termine");
    }
    row.timing().last().ifPresent(due -> words.add("era dovuto il " + DAY.format(due.day())));
    row.timing().next().ifPresent(due -> words.add("prossima scadenza " + DAY.format(due.day())));
    return row.obligation().id() + " " + String.join(", ", words) + ": " + row.obligation().text()
        + " [" + row.obligation().section() + "]";
  }

  static String remedies() {
    return "Ciò che manca si pubblica e si scrive in pubblicazioni.csv; se non c'è nulla da pubblicare, o il caso non ricorre,"
        + " una riga con stato «nulla-da-pubblicare» e il motivo. Uffici e termini si scrivono in scadenzario.csv."
        + " L'indice è calcolato da Vetro e non sostituisce l'OIV.";
  }

  static String degree(Completeness.OfficeDegree office) {
    return "ufficio " + office.office() + ": " + office.done() + " di " + Messages.count(office.due(), "adempimento dovuto", "adempimenti dovuti")
        + " finora nell'anno (" + office.percent().toString().replace('.', ',') + "%), " + office.inYear() + " in tutto l'anno";
  }

  static String better(Progress.Step step) {
    return "migliorato " + change(step);
  }

  static String worse(Progress.Step step) {
    return "peggiorato " + change(step);
  }

  private static String change(Progress.Step step) {
    return step.now().obligation().id() + ": " + words(step.before().state(), step.before().timeliness()) + " → "
        + words(step.now().state().key(), step.now().timing().timeliness().key());
  }

  private static String words(String state, String timeliness) {
    return timeliness.isEmpty() ? state : state + ", " + timeliness;
  }

  static String progress(Progress progress) {
    return "Rispetto al rapporto precedente: migliorati " + progress.better().size() + ", peggiorati " + progress.worse().size() + ".";
  }
}
