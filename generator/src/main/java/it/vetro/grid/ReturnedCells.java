package it.vetro.grid;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.sheet.ReadCell;
import it.vetro.sheet.ReadRow;
import it.vetro.sheet.ReadSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a sheet that came back, by the name of their column. */
final class ReturnedCells {

  private final ReadSheet sheet;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Findings findings;

  /** @param findings where cells go that hold no text */
  ReturnedCells(ReadSheet sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
    if (!sheet.rows().isEmpty()) {
      sheet.rows().get(0).cells().forEach(cell -> columns.putIfAbsent(name(cell.text()), cell.column()));
    }
  }

  private static String name(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Whether all these columns are there; those that are not go to the findings. */
  boolean have(List<String> names) {
    List<String> missing = names.stream().filter(name -> !columns.containsKey(name(name))).toList();
    Position header = sheet.rows().isEmpty() ? sheet.at() : sheet.rows().get(0).at();
    missing.forEach(name -> findings.add(Finding.error("griglia.colonna-mancante", header,
        "Manca la colonna «" + name + "».", "Rimettila con quel nome nella prima riga; nel dubbio, esporta di nuovo la griglia.")));
    return missing.isEmpty();
  }

  /** The rows below the names of the columns. */
  List<ReadRow> rows() {
    return sheet.rows().isEmpty() ? List.of() : sheet.rows().subList(1, sheet.rows().size());
  }

  /** The text of a cell; nothing when it is something else, and then the findings say so. */
  Optional<String> text(ReadRow row, String column) {
    Optional<ReadCell> cell = cell(row, column);
    if (cell.isEmpty()) {
      return Optional.of("");
    }
    boolean text = switch (cell.get().kind()) {
      case TEXT -> true;
      case NUMBER -> cell.get().asShown();
      default -> false;
    };
    if (!text) {
      findings.add(Finding.error("griglia.cella-non-testo", cell.get().at(), "La cella non contiene un testo: il programma ne ha fatto "
          + what(cell.get()) + ".", "Dai alla cella il formato Testo e riscrivi il valore, o sceglilo dall'elenco."));
      return Optional.empty();
    }
    return Optional.of(cell.get().text().strip().replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static String what(ReadCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> "un numero che mostra a modo suo (" + cell.text() + ")";
      case DATE, TIME -> "una data o un'ora";
      case TRUTH -> "un VERO o FALSO";
      case MERGED -> "una sola con altre";
      default -> "una formula";
    };
  }

  /** Where a cell stands, or would. */
  Position at(ReadRow row, String column) {
    return new Position(row.at().file(), row.at().sheet(), row.at().line(), columns.get(name(column)) + 1);
  }

  private Optional<ReadCell> cell(ReadRow row, String column) {
    int index = columns.get(name(column));
    return row.cells().stream().filter(cell -> cell.column() == index).findFirst();
  }
}
