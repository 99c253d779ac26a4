package it.vetro.law;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.Applicability;
import it.vetro.model.Frequency;
import it.vetro.model.LegalTerm;
import it.vetro.model.Obligation;
import it.vetro.model.Retention;
import it.vetro.model.Validity;
import it.vetro.read.CsvRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of {@code obblighi.csv}. */
final class ObligationRows {

  private final Set<String> sectionPaths;
  private final Findings findings;

  /** @param sectionPaths the sections there are */
  ObligationRows(Set<String> sectionPaths, Findings findings) {
    this.sectionPaths = sectionPaths;
    this.findings = findings;
  }

  List<Obligation> read(List<CsvRow> rows) {
    List<Obligation> obligations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) {
      if (seen.add(row.get("id"))) {
        checkSection(row);
        checkValidity(row);
        obligations.add(obligation(row));
      } else {
        findings.add(Finding.error("id.ripetuto", row.at("id"),
            "L'obbligo «" + row.get("id") + "» compare due volte.", "Dai a ogni obbligo un id diverso."));
      }
    }
    return obligations;
  }

  private void checkSection(CsvRow row) {
    if (!sectionPaths.contains(row.get("sezione"))) {
      findings.add(Finding.error("obbligo.sezione-sconosciuta", row.at("sezione"),
          "La sezione «" + row.get("sezione") + "» non è in sezioni.yaml.",
          "Usa il percorso di una sezione dell'albero, ad esempio disposizioni-generali/atti-generali."));
    }
  }

  private void checkValidity(CsvRow row) {
    if (row.has("dal") && row.has("al") && row.get("al").compareTo(row.get("dal")) < 0) {
      findings.add(Finding.error("obbligo.date-rovesciate", row.at("al"),
          "L'obbligo «" + row.get("id") + "» finisce prima di cominciare.", "Correggi «dal» o «al»."));
    }
  }

  private static Obligation obligation(CsvRow row) {
    return new Obligation(row.get("id"), row.get("sezione"), row.get("obbligo"), row.get("riferimento"), row.get("urn"),
        Frequency.of(row.get("frequenza")), row.get("frequenza_testo"), LegalTerm.parse(row.get("scadenza")),
        Applicability.of(row.get("applicabilita")), row.get("motivo"), row.get("regime"),
        new Validity(date(row, "dal"), date(row, "al"), row.list("modificato_da")),
        row.has("conservazione") ? Retention.of(row.get("conservazione")) : Retention.FIVE_YEARS, row.list("formato"),
        row.get("at_map"), row.get("ontopia"), row.get("tabellare").equals("si"),
        !row.get("affidabilita").equals("da-confermare"), row.get("fonte"), row.at());
  }

  private static Optional<LocalDate> date(CsvRow row, String column) {
    return row.has(column) ? Optional.of(LocalDate.parse(row.get(column))) : Optional.empty();
  }
}
