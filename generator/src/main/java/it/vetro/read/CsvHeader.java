package it.vetro.read;

import it.vetro.finding.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The first line of a CSV file: which cell of a row belongs to which column of the schema. */
final class CsvHeader {

  private final int size;
  private final Map<String, Integer> index;
  private final int[] cells;
  private final boolean lacksRequired;

  private CsvHeader(int size, Map<String, Integer> index, int[] cells, boolean lacksRequired) {
    this.size = size;
    this.index = index;
    this.cells = cells;
    this.lacksRequired = lacksRequired;
  }

  /** Reads the line and reports what is wrong with it; null when no row could be understood. */
  static CsvHeader of(List<CsvCell> line, FileSchema schema, FileFindings findings) {
    if (isHopeless(line, findings)) {
      return null;
    }
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < line.size(); i++) {
      String name = line.get(i).text().strip();
      Position at = findings.at(line.get(i).line(), line.get(i).column());
      if (name.isEmpty()) {
        findings.error("csv.colonna-senza-nome", at, "La colonna numero " + (i + 1) + " non ha un nome.",
            "Scrivi il nome della colonna, oppure toglila da tutte le righe.");
      } else if (!schema.properties().contains(name)) {
        findings.error(FileKind.CSV.unknownCode(), at,
            "La colonna " + Wording.quoted(name) + " non è tra quelle previste: " + String.join(", ", schema.properties()) + ".",
            Wording.suggestion(name, schema.properties(), "Correggi il nome o togli la colonna."));
      } else if (found.putIfAbsent(name, i) != null) {
        findings.error("csv.colonna-doppia", at, "La colonna «" + name + "» compare più di una volta.",
            "Lascia una sola colonna con questo nome.");
      }
    }
    boolean lacksRequired = reportMissing(found.keySet(), findings.at(line.get(0).line(), 1), schema, findings);
    return build(line.size(), found, schema, lacksRequired);
  }

  private static boolean isHopeless(List<CsvCell> line, FileFindings findings) {
    CsvCell first = line.get(0);
    Position at = findings.at(first.line(), first.column());
    if (line.size() > Limits.CSV_COLUMNS) {
      findings.error("csv.troppe-colonne", at, "La prima riga ha più di " + Limits.CSV_COLUMNS + " colonne.",
          "Controlla che il file sia quello giusto.");
      return true;
    }
    if (line.size() == 1 && (first.text().indexOf(',') >= 0 || first.text().indexOf('\t') >= 0)) {
      findings.error("csv.separatore", at, "Le colonne non sono separate dal punto e virgola.",
          "Salva di nuovo il file scegliendo il punto e virgola (;) come separatore.");
      return true;
    }
    return false;
  }

  private static boolean reportMissing(Set<String> found, Position at, FileSchema schema, FileFindings findings) {
    boolean lacksRequired = false;
    for (String column : schema.properties()) {
      if (!found.contains(column) && !schema.isOptionalColumn(column)) {
        findings.error("csv.colonna-mancante", at, "Manca la colonna «" + column + "».",
            "Aggiungi la colonna nella prima riga, con la sua cella in ogni riga. Che cosa contiene: "
                + schema.describe(column));
        lacksRequired |= schema.isRequired(column);
      }
    }
    return lacksRequired;
  }

  private static CsvHeader build(int size, Map<String, Integer> found, FileSchema schema, boolean lacksRequired) {
    Map<String, Integer> index = new HashMap<>();
    IntStream.range(0, schema.properties().size()).forEach(i -> index.put(schema.properties().get(i), i));
    int[] cells = schema.properties().stream().mapToInt(column -> found.getOrDefault(column, -1)).toArray();
    return new CsvHeader(size, Map.copyOf(index), cells, lacksRequired);
  }

  /** How many cells each row must have. */
  int size() {
    return size;
  }

  /** The number of each column of the schema. */
  Map<String, Integer> index() {
    return index;
  }

  /** Which cell of a row belongs to a column, by the column's number; -1 when the file does not have it. */
  int cellOf(int column) {
    return cells[column];
  }

  /** Whether the file has the column. */
  boolean has(String column) {
    return cells[index.get(column)] >= 0;
  }

  /** Whether no row can be complete. */
  boolean lacksRequiredColumn() {
    return lacksRequired;
  }
}
