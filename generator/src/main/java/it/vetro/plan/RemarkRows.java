package it.vetro.plan;

import it.vetro.model.DataTable;
import it.vetro.model.Remark;
import it.vetro.read.CsvRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code segnalazioni.csv}. */
final class RemarkRows {

  private static final String TABLE = "tabelle/";

  private RemarkRows() {}

  /** The remarks in the order of the file; whether another element than a table exists is for the check to tell. */
  static List<Remark> read(Cells cells, List<CsvRow> rows, List<DataTable> tables) {
    Map<String, Remark> remarks = new LinkedHashMap<>();
    for (CsvRow row : rows) {
      Remark remark = new Remark(row.get("id"), row.get("grado"), row.get("elemento"), row.get("testo"),
          row.get("rimedio"), cells.source(row), row.at());
      if (remarks.putIfAbsent(remark.id(), remark) != null) {
        cells.duplicate(row, "id", "La segnalazione");
      }
      String element = remark.element();
      if (element.startsWith(TABLE) && tables.stream().noneMatch(t -> element.equals(TABLE + t.id()))) {
        cells.dangling(row, "elemento", element.substring(TABLE.length()), "La tabella");
      }
    }
    return List.copyOf(remarks.values());
  }
}
