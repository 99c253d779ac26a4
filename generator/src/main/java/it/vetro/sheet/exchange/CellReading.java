package it.vetro.sheet.exchange;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.read.CsvFormat.Form;
import it.vetro.sheet.ReadCell;

/**
 * Makes text again of what somebody left in a cell. Where the program changed what was typed into something else, and
 * what was typed can no longer be told, it is a finding.
 */
final class CellReading {

  private static final String AS_TEXT = "Dai alla cella il formato Testo e riscrivi il valore come deve essere.";

  private final Findings findings;

  CellReading(Findings findings) {
    this.findings = findings;
  }

  /**
   * The text.
   *
   * @param form how values of its column are written
   */
  String text(ReadCell cell, Form form) {
    switch (cell.kind()) {
      case TEXT -> {
        return CsvContent.clean(cell.text());
      }
      case NUMBER -> {
        return number(cell, form);
      }
      case DATE -> {
        if (form != Form.DATE) {
          error("foglio.data", cell, "Il programma ha fatto di questa cella una data, il " + cell.text() + ": non si sa che cosa era stato scritto.", AS_TEXT);
        }
        return cell.text();
      }
      case TIME -> error("foglio.data", cell, "Il programma ha fatto di questa cella un'ora, o una data con l'ora.", AS_TEXT);
      case TRUTH -> error("foglio.vero-falso", cell, "La cella contiene un valore VERO o FALSO, non un testo.", AS_TEXT);
      case FORMULA -> error("foglio.formula", cell, "La cella contiene una formula.",
          "Scrivi il valore al posto della formula: copia la cella e incolla solo il testo.");
      case FAULT -> error("foglio.formula", cell, "La cella contiene l'errore di una formula.", "Scrivi il valore al posto dell'errore.");
      case MERGED -> error("foglio.celle-unite", cell, "La cella è fatta di più celle unite.",
          "Dividi le celle e scrivi il valore in ciascuna a cui appartiene.");
    }
    return "";
  }

  /** A whole number has the same digits however it is typed; one with decimals is sure only where Vetro reads numbers. */
  private String number(ReadCell cell, Form form) {
    boolean whole = cell.text().indexOf('.') < 0;
    if (!cell.asShown() || !whole && form != Form.DECIMAL) {
      error("foglio.numero", cell, "La cella contiene il numero " + cell.text()
          + ", che il programma mostra a modo suo: non si sa come era scritto.", AS_TEXT);
    }
    return cell.text();
  }

  private void error(String code, ReadCell cell, String message, String remedy) {
    findings.add(Finding.error(code, cell.at(), message, remedy));
  }
}
