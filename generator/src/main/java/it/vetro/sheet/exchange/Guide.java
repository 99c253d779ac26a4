package it.vetro.sheet.exchange;

import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.ReadCell;
import it.vetro.sheet.ReadRow;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.Style;
import it.vetro.sheet.WorkbookWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The first sheet of an export: what may be edited, which sheet is which file, what the columns hold. */
final class Guide {

  /** Its name. */
  static final String SHEET = "Leggimi";

  private static final List<String> INDEX = List.of("Foglio", "File", "Righe", "Versione", "Che cosa contiene");
  private static final List<Integer> WIDTHS = List.of(30, 58, 10, 16, 80);

  private Guide() {}

  /** Whether a sheet is one that Vetro adds to those of the files. */
  static boolean isOurs(String sheet) {
    return sheet.equals(SHEET) || sheet.equals(WorkbookWriter.LISTS);
  }

  /** A file as it was when it was exported. */
  record Entry(String file, String version) {}

  /** @param chamber its name and id */
  static Sheet of(String chamber, String id, Map<ChamberTable, CsvContent> contents) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(new Cell(chamber + ": dati da modificare", Style.TITLE)));
    for (String sentence : sentences(id)) {
      rows.add(List.of(new Cell(sentence, sentence.endsWith(":") ? Style.HEADING : Style.SENTENCE)));
    }
    rows.add(List.of());
    rows.add(row(INDEX, Style.HEADER));
    contents.forEach((table, content) -> rows.add(row(List.of(table.sheet(), table.name(),
        Integer.toString(content.rows().size()), content.version(), table.contents()), Style.TEXT)));
    rows.add(List.of());
    rows.addAll(columns(contents));
    return new Sheet(SHEET, WIDTHS.stream().map(width -> new Column(width, Style.SENTENCE)).toList(), rows, 0, 0, List.of());
  }

  private static List<String> sentences(String id) {
    return List.of(
        "",
        "Che cosa si può fare:",
        "Cambiare il testo delle celle; aggiungere righe sotto le altre, o in mezzo; togliere righe; cambiarne l'ordine.",
        "Togliere dal file i fogli che non servono: i dati che contengono restano come sono.",
        "",
        "Che cosa non va toccato:",
        "I nomi dei fogli e i nomi delle colonne nella prima riga. Nessuna colonna va tolta, anche se è vuota.",
        "Le celle a fondo grigio: dicono quale riga è. Se cambiano, per Vetro è un'altra riga. In una riga nuova vanno riempite.",
        "Questo foglio: dice a quale file appartiene ogni foglio.",
        "",
        "Come si scrive:",
        "Tutte le celle sono in formato Testo, perché il programma non cambi 1-2 in una data o 00012 in un numero: lasciale così.",
        "Niente formule e niente celle unite. Una cella vuota vuol dire che non è detto niente, mai zero.",
        "Più elementi in una cella si separano con |. Le date si scrivono come 2025-01-31. Nei numeri i decimali hanno il punto,"
            + " salvo dove si riporta ciò che è stampato.",
        "",
        "Poi:",
        "vetro import " + id + " QUESTO-FILE   mostra che cosa cambierebbe, senza scrivere niente.",
        "vetro import " + id + " QUESTO-FILE --write   controlla e scrive.");
  }

  /** What each column holds: once for files of the same kind. */
  private static List<List<Cell>> columns(Map<ChamberTable, CsvContent> contents) {
    Map<String, ChamberTable> kinds = new LinkedHashMap<>();
    contents.keySet().stream().filter(table -> !table.what().startsWith("tabelle/")).forEach(table -> kinds.putIfAbsent(table.what(), table));
    List<List<Cell>> rows = new ArrayList<>();
    if (kinds.isEmpty()) {
      return rows;
    }
    rows.add(row(List.of("Foglio", "Colonna", "", "", "Che cosa contiene"), Style.HEADER));
    kinds.forEach((what, table) -> {
      Set<String> there = new LinkedHashSet<>(contents.get(table).header());
      Stream<String> shown = table.format().columns().stream().filter(column -> there.isEmpty() || there.contains(column));
      shown.forEach(column -> rows.add(row(List.of(what, column, "", "", table.format().describe(column)), Style.TEXT)));
    });
    return rows;
  }

  private static List<Cell> row(List<String> texts, Style style) {
    return texts.stream().map(text -> new Cell(text, style)).toList();
  }

  /** Which sheet is which file, as the sheet says that came back; empty when it does not say. */
  static Map<String, Entry> read(ReadSheet sheet) {
    Map<String, Entry> entries = new HashMap<>();
    boolean index = false;
    for (ReadRow row : sheet.rows()) {
      boolean header = INDEX.get(0).equals(text(row, 0));
      if (header) {
        index = INDEX.get(1).equals(text(row, 1));
      } else if (index && !text(row, 1).isEmpty()) {
        entries.put(text(row, 0), new Entry(text(row, 1), text(row, 3)));
      }
    }
    return entries;
  }

  private static String text(ReadRow row, int column) {
    return row.cells().stream().filter(cell -> cell.column() == column).map(ReadCell::text).findFirst().orElse("");
  }
}
