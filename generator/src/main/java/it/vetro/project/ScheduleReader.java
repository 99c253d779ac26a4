package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.law.Law;
import it.vetro.model.Duty;
import it.vetro.model.OwnTerm;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import it.vetro.model.Reminder;
import it.vetro.model.ReminderResult;
import it.vetro.model.ReminderStep;
import it.vetro.model.SourceLines;
import it.vetro.read.CsvRow;
import it.vetro.read.MarkdownFile;
import it.vetro.read.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who answers for which obligation, what is online, and what was done about what is not: {@code scadenzario.csv},
 * {@code pubblicazioni.csv}, {@code solleciti.csv}.
 */
final class ScheduleReader {

  private static final List<String> ROLES = List.of("elabora", "trasmette", "pubblica", "verifica");

  private final SourceReader reader;
  private final Findings findings;
  private final Law law;
  private final Offices offices;

  ScheduleReader(SourceReader reader, Law law, Offices offices) {
    this.reader = reader;
    this.findings = reader.findings();
    this.law = law;
    this.offices = offices;
  }

  List<Duty> duties(Path folder) {
    List<Duty> duties = new ArrayList<>();
    for (CsvRow row : optional(folder.resolve("scadenzario.csv"), "scadenzario")) {
      checkObligation(row, "obbligo", row.get("obbligo"));
      ROLES.forEach(role -> row.list(role).forEach(office -> checkOffice(row, role, office)));
      duties.add(new Duty(row.get("obbligo"), row.list("elabora"), row.list("trasmette"), row.list("pubblica"),
          row.list("verifica"), row.get("termine"), row.has("giorni") ? Optional.of(OwnTerm.parse(row.get("giorni"))) : Optional.empty(),
          row.get("monitoraggio"), row.get("nota"),
          SourceLines.parse(row.get("fonte")).orElse(SourceLines.NONE), row.at()));
    }
    return duties;
  }

  /** The declared publications, then the pages whose header names the obligations they satisfy. */
  List<Publication> publications(Path folder, Path content, List<MarkdownFile> pages) {
    List<Publication> publications = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (CsvRow row : optional(folder.resolve("pubblicazioni.csv"), "pubblicazioni")) {
      row.list("obblighi").forEach(id -> checkObligation(row, "obblighi", id));
      if (row.has("ufficio")) {
        checkOffice(row, "ufficio", row.get("ufficio"));
      }
      Publication publication = publication(row);
      if (!ids.add(publication.id())) {
        findings.add(Finding.error("id.ripetuto", row.at("id"),
            "La pubblicazione «" + publication.id() + "» compare due volte.", "Dai a ogni riga un id diverso."));
      }
      publications.add(publication);
    }
    pages.stream().filter(page -> !page.get("obblighi").isEmpty()).filter(page -> page.get("status").equals("published"))
        .forEach(page -> publications.add(publication(page, content)));
    return publications;
  }

  private static Publication publication(CsvRow row) {
    return new Publication(row.get("id"), row.list("obblighi"), row.get("titolo"), row.get("collegamento"),
        row.get("formato"), row.get("periodo"), row.get("prima_pubblicazione"), row.get("ultimo_aggiornamento"),
        row.get("decorrenza"), row.get("cessazione"), row.get("ufficio"), PublicationStatus.of(row.get("stato")), row.get("motivo"),
        row.at(row.has("collegamento") ? "collegamento" : "id"));
  }

  /** The date of a page need not be the day it was published: it is the term of the norm where that day is not known. */
  private Publication publication(MarkdownFile page, Path content) {
    page.list("obblighi").stream().filter(id -> law.obligation(id).isEmpty())
        .forEach(id -> findings.add(unknownObligation(page.at("obblighi"), id)));
    String path = content.relativize(reader.root().resolve(page.file())).toString().replace('\\', '/');
    return new Publication(path, page.list("obblighi"), page.get("title"), path.replaceAll("\\.md$", ".html"), "HTML", "",
        "", page.get("aggiornato"), "", "", "", PublicationStatus.PUBLISHED, "", page.at("obblighi"));
  }

  /** The steps that the RPCT took about obligations that were not met, in the order of the file. */
  List<Reminder> reminders(Path folder) {
    List<Reminder> reminders = new ArrayList<>();
    for (CsvRow row : optional(folder.resolve("solleciti.csv"), "solleciti")) {
      checkObligation(row, "obbligo", row.get("obbligo"));
      if (row.has("ufficio")) {
        checkOffice(row, "ufficio", row.get("ufficio"));
      }
      reminders.add(new Reminder(row.get("obbligo"), row.get("ufficio"), ReminderStep.of(row.get("passo")),
          LocalDate.parse(row.get("data")), ReminderResult.of(row.get("esito")), row.get("nota"), row.at()));
    }
    return reminders;
  }

  private List<CsvRow> optional(Path file, String schema) {
    return Files.exists(file) ? reader.csv(file, schema) : List.of();
  }

  private void checkObligation(CsvRow row, String column, String id) {
    if (law.obligation(id).isEmpty()) {
      findings.add(unknownObligation(row.at(column), id));
    }
  }

  private void checkOffice(CsvRow row, String column, String id) {
    if (offices.find(id).isEmpty()) {
      findings.add(ChamberReader.unknownOffice(row.at(column), id));
    }
  }

  static Finding unknownObligation(Position at, String id) {
    return Finding.error("obbligo.sconosciuto", at, "L'obbligo «" + id + "» non è in data/normativa/obblighi.csv.",
        "Usa l'id di un obbligo del registro, ad esempio ob-001.");
  }
}
