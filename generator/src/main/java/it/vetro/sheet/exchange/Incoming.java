package it.vetro.sheet.exchange;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.read.CsvFormat;
import it.vetro.sheet.ReadCell;
import it.vetro.sheet.ReadRow;
import it.vetro.sheet.ReadSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a sheet says a file should hold, before it is checked.
 *
 * @param columns the names of its columns, as they stand in the sheet
 * @param headerAt where each of them stands
 * @param rows in order
 */
record Incoming(List<String> columns, List<Position> headerAt, List<Row> rows) {

  /** Where findings about a sheet are told to be too many. */
  private static final int MOST_FINDINGS = 1_000;

  /**
   * A row.
   *
   * @param cells one for each column
   * @param cellsAt where each stands
   */
  record Row(List<String> cells, List<Position> cellsAt, Position at) {}

  /**
   * Reads a sheet; nothing when it cannot be the file.
   *
   * @param known the columns of the file as it is
   */
  static Optional<Incoming> of(ReadSheet sheet, CsvFormat format, List<String> known, Findings findings) {
    if (sheet.rows().isEmpty()) {
      findings.add(Finding.error("foglio.vuoto", sheet.at(), "Il foglio è vuoto: manca anche la riga con i nomi delle colonne.",
          "Togli il foglio, se non serve, o ripeti l'esportazione."));
      return Optional.empty();
    }
    Findings cells = new Findings();
    ReadRow header = sheet.rows().get(0);
    int width = sheet.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(ReadCell::column).max().orElse(0) + 1;
    CellReading reading = new CellReading(cells);
    List<String> columns = read(header, width, List.of(), format, reading);
    List<Row> rows = new ArrayList<>();
    for (ReadRow row : sheet.rows().subList(1, sheet.rows().size())) {
      rows.add(new Row(read(row, width, columns, format, reading), places(row, width), row.at()));
      if (cells.sorted().size() > MOST_FINDINGS) {
        break;
      }
    }
    tellMissing(known, columns, header, cells);
    findings.addAll(cells.sorted());
    return cells.hasErrors() ? Optional.empty() : Optional.of(new Incoming(columns, places(header, width), rows));
  }

  private static List<String> read(ReadRow row, int width, List<String> columns, CsvFormat format, CellReading reading) {
    List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
    for (ReadCell cell : row.cells()) {
      CsvFormat.Form form = columns.isEmpty() ? CsvFormat.Form.TEXT : format.form(columns.get(cell.column()));
      texts.set(cell.column(), reading.text(cell, form));
    }
    return texts;
  }

  /** Where the cells of a row stand; of a CSV an empty one has no place but its row. */
  private static List<Position> places(ReadRow row, int width) {
    List<Position> places = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      places.add(row.at().sheet().isEmpty() ? row.at()
          : new Position(row.at().file(), row.at().sheet(), row.at().line(), column + 1));
    }
    row.cells().forEach(cell -> places.set(cell.column(), cell.at()));
    return places;
  }

  /** A column that is not there would empty its cells in all rows. */
  private static void tellMissing(List<String> known, List<String> columns, ReadRow header, Findings findings) {
    known.stream().filter(name -> !columns.contains(name)).forEach(name -> findings.add(
        Finding.error("foglio.colonna-mancante", header.at(), "Manca la colonna «" + name + "», che il file ha.",
            "Rimettila, anche se è vuota. Per toglierla davvero, toglila dal file CSV.")));
  }
}
