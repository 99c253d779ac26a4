package it.vetro.cli;

import it.vetro.finding.VetroException;
import it.vetro.sheet.exchange.ChamberTable;
import it.vetro.sheet.exchange.ChamberTables;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which files of a chamber are meant. */
final class TableOptions {

  @Option(
      names = "--what",
      paramLabel = "COSA",
      split = ",",
      description = "Solo questi file: scadenzario, pubblicazioni, obiettivi, indicatori, valori, misure…, tabelle (tutte),"
          + " tabelle/ID. Più nomi si separano con la virgola.")
  private List<String> whats = new ArrayList<>();

  @Option(names = "--document", paramLabel = "ID", description = "Solo i file di questo piano o di questa relazione.")
  private String document = "";

  /** Whether only some files are meant by name. */
  boolean areNamed() {
    return !whats.isEmpty();
  }

  /**
   * The files that are meant, there or not.
   *
   * @throws VetroException when a name is none
   */
  List<ChamberTable> select(ChamberTables tables) {
    for (String what : whats) {
      if (!tables.whats().contains(what)) {
        throw VetroException.usage(Messages.unknownTable(what, tables.whats()));
      }
    }
    if (!document.isEmpty() && !tables.documents().contains(document)) {
      throw VetroException.usage(Messages.unknownDocument(document, tables.documents()));
    }
    return tables.select(whats, document);
  }
}
