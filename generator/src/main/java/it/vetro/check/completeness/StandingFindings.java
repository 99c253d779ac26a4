package it.vetro.check.completeness;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.law.time.Timeliness;
import it.vetro.law.time.Timing;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.model.TransparencySection;
import it.vetro.project.Offices;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is not as it should be with an obligation. */
final class StandingFindings {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);
  private static final int LONGEST = 90;

  private final Law law;
  private final String publicationsFile;
  private final String scheduleFile;
  private final Offices offices;
  private final SiteContent site;

  StandingFindings(Law law, String chamber, Offices offices, SiteContent site) {
    this.law = law;
    this.publicationsFile = "data/" + chamber + "/pubblicazioni.csv";
    this.scheduleFile = "data/" + chamber + "/scadenzario.csv";
    this.offices = offices;
    this.site = site;
  }

  List<Finding> of(Fulfilment fulfilment, Timing timing, boolean term) {
    List<Finding> findings = new ArrayList<>();
    Obligation obligation = fulfilment.obligation();
    if (fulfilment.state() == FulfilmentState.UNDECLARED) {
      findings.add(Finding.notice("completezza.da-dichiarare", Position.of(publicationsFile),
          "Non è detto se ricorre il caso di " + name(obligation) + ".",
          "Se ricorre, pubblicalo; se no, aggiungi una riga con stato «nulla-da-pubblicare» e il motivo."));
    }
    if (fulfilment.state() == FulfilmentState.MISSING) {
      findings.add(Finding.warning("completezza.mancante", Position.of(publicationsFile),
          "Manca " + name(obligation) + "." + by(timing) + asks(fulfilment),
          "Pubblicalo e aggiungi la riga; se non c'è nulla da pubblicare, scrivi «nulla-da-pubblicare» e il motivo."));
    }
    if (fulfilment.state().due()) {
      owners(fulfilment, term, findings);
    }
    time(fulfilment, timing, findings);
    fulfilment.publications().forEach(publication -> place(fulfilment, publication, findings));
    return findings.stream().map(finding -> finding.norm().isEmpty() ? finding.under(obligation.reference()) : finding).toList();
  }

  private void owners(Fulfilment fulfilment, boolean term, List<Finding> findings) {
    Obligation obligation = fulfilment.obligation();
    Position at = fulfilment.duties().isEmpty() ? Position.of(scheduleFile) : fulfilment.duties().get(0).at();
    if (fulfilment.owners().isEmpty()) {
      findings.add(Finding.warning("completezza.senza-ufficio", at,
          "Nessun ufficio risponde di " + name(obligation) + ".",
          "Scrivi in scadenzario.csv chi elabora, chi trasmette e chi pubblica.").under("Art. 10, c. 1, d.lgs. n. 33/2013"));
    }
    if (!term) {
      findings.add(Finding.notice("completezza.senza-termine", at,
          "Né la legge né la Camera dicono entro quando si pubblica " + name(obligation) + ".",
          "Scrivi in scadenzario.csv il termine che la Camera si è data («termine» e, se è in giorni, «giorni»).")
          .under("Art. 10, c. 1, d.lgs. n. 33/2013"));
    }
  }

  private void time(Fulfilment fulfilment, Timing timing, List<Finding> findings) {
    Obligation obligation = fulfilment.obligation();
    Position at = fulfilment.publications().isEmpty() ? Position.of(publicationsFile) : fulfilment.publications().get(0).at();
    if (timing.timeliness() == Timeliness.LATE) {
      String since = timing.last().map(due -> ", la scadenza era il " + day(due.day())).orElse(", oltre il suo termine");
      findings.add(Finding.warning("completezza.in-ritardo", at,
          "L'ultimo aggiornamento di " + name(obligation) + " è del " + day(timing.updated().orElseThrow()) + since + ".",
          "Aggiorna la pubblicazione e scrivi la data in «ultimo_aggiornamento»."));
    }
    if (timing.timeliness() == Timeliness.UNDATED) {
      findings.add(Finding.warning("completezza.senza-data", at,
          "Non si sa quando " + name(obligation) + " è stato pubblicato o aggiornato: non si può dire se è in tempo.",
          "Scrivi «ultimo_aggiornamento» (in una pagina, «aggiornato»).").under("Delibera ANAC n. 495/2024, all. 4"));
    }
    for (Publication old : timing.expired()) {
      findings.add(Finding.notice("completezza.da-archiviare", old.at(),
          "Il tempo di pubblicazione di «" + old.title() + "» è finito.",
          "Se non produce più effetti, toglilo dalla sezione e scrivi stato «archiviato»; chi lo chiede può averlo con l'accesso civico.")
          .under("Art. 8, c. 3, d.lgs. n. 33/2013"));
    }
  }

  private void place(Fulfilment fulfilment, Publication publication, List<Finding> findings) {
    Obligation obligation = fulfilment.obligation();
    Links.section(publication, law).filter(section -> elsewhere(section, obligation)).ifPresent(section ->
        findings.add(Finding.notice("completezza.altra-sezione", publication.at(),
            "«" + publication.title() + "» sta nella sezione «" + section.name() + "», ma la legge lo vuole in «"
                + law.section(obligation.section()).map(TransparencySection::name).orElse(obligation.section()) + "».",
            "Spostalo, o lascialo se la pagina giusta vi rimanda: il rimando c'è già nella scheda dell'obbligo.")));
    format(publication, findings);
  }

  private static boolean elsewhere(TransparencySection section, Obligation obligation) {
    String wanted = obligation.section();
    return !section.path().equals(wanted) && !section.path().startsWith(wanted + "/") && !wanted.startsWith(section.path() + "/");
  }

  private void format(Publication publication, List<Finding> findings) {
    String title = "«" + publication.title() + "»";
    String norm = "Art. 7, d.lgs. n. 33/2013";
    switch (Openness.of(publication, site)) {
      case CLOSED -> findings.add(Finding.warning("completezza.formato-chiuso", publication.at(),
          title + " è in un formato chiuso.", "Pubblicalo anche, o solo, in un formato aperto: CSV, ODS, ODT, PDF/A con testo.")
          .under(norm));
      case SCANNED -> findings.add(Finding.warning("completezza.pdf-senza-testo", publication.at(),
          title + " è un PDF senza testo: un'immagine, che nessuno può cercare né ascoltare.",
          "Pubblica il PDF prodotto dal programma con cui è stato scritto, non la scansione.").under(norm));
      case NOT_ARCHIVAL -> findings.add(Finding.notice("completezza.pdf-non-pdfa", publication.at(),
          title + " è un PDF che non dice di essere PDF/A.", "Salvalo di nuovo come PDF/A.").under(norm));
      case UNREADABLE -> findings.add(Finding.warning("completezza.pdf-illeggibile", publication.at(),
          title + " è un PDF che non si apre, o chiede una parola d'ordine.", "Controlla il file e pubblicalo di nuovo.").under(norm));
      case OPEN, UNKNOWN -> { }
    }
  }

  private static String by(Timing timing) {
    return timing.last().map(due -> " L'ultima scadenza era il " + day(due.day()) + ".").orElse("");
  }

  private String asks(Fulfilment fulfilment) {
    String names = fulfilment.owners().stream().map(offices::nameOf).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " Ne risponde: " + names + ".";
  }

  /** Its id and its first words: the whole text is in the register. */
  private static String name(Obligation obligation) {
    String text = obligation.text();
    if (text.length() > LONGEST) {
      text = text.substring(0, text.lastIndexOf(' ', LONGEST)) + "…";
    }
    return obligation.id() + " «" + text + "»";
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
