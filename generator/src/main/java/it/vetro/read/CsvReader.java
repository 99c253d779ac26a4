package it.vetro.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.finding.Position;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a CSV file: its header line, then each row against the schema. */
final class CsvReader {

  private final FileSchema schema;
  private final FileFindings findings;
  private final SchemaFindings checks;

  CsvReader(FileSchema schema, FileFindings findings) {
    this.schema = schema;
    this.findings = findings;
    this.checks = new SchemaFindings(FileKind.CSV, schema, findings);
  }

  /** The rows without errors; none when a column that every row needs is missing. */
  List<CsvRow> read(String text) {
    CsvCells cells = new CsvCells(text, findings);
    List<CsvCell> first = cells.next();
    while (first != null && isBlank(first)) {
      first = cells.next();
    }
    if (first == null) {
      if (!findings.hasErrors()) {
        findings.error("csv.vuoto", Position.of(findings.file()), "Il file è vuoto: manca anche la riga delle colonne.",
            "Scrivi nella prima riga i nomi delle colonne: " + String.join(";", schema.properties()) + ".");
      }
      return List.of();
    }
    CsvHeader header = CsvHeader.of(first, schema, findings);
    if (header == null) {
      return List.of();
    }
    List<CsvRow> rows = new ArrayList<>();
    for (List<CsvCell> row = cells.next(); row != null && !findings.isFull(); row = cells.next()) {
      if (!isBlank(row) && hasRightSize(row, header)) {
        CsvRow read = check(row, header);
        if (read != null) {
          rows.add(read);
        }
      }
    }
    return header.lacksRequiredColumn() ? List.of() : List.copyOf(rows);
  }

  /** A row of nothing but separators, as spreadsheets leave behind: it states nothing. */
  private static boolean isBlank(List<CsvCell> row) {
    for (CsvCell cell : row) {
      if (!cell.text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasRightSize(List<CsvCell> row, CsvHeader header) {
    int wanted = header.size();
    if (row.size() == wanted) {
      return true;
    }
    String count = "La riga ha " + row.size() + (row.size() == 1 ? " cella, ma le colonne sono " : " celle, ma le colonne sono ")
        + wanted + ".";
    if (row.size() > wanted) {
      CsvCell extra = row.get(wanted);
      findings.error("csv.celle-in-piu", findings.at(extra.line(), extra.column()), count,
          "Se un testo contiene un punto e virgola, mettilo tra virgolette; altrimenti togli le celle in più.");
    } else {
      findings.error("csv.celle-in-meno", findings.at(row.get(0).line(), row.get(0).column()), count,
          "Aggiungi un punto e virgola per ogni cella che manca, anche se vuota.");
    }
    return false;
  }

  private CsvRow check(List<CsvCell> row, CsvHeader header) {
    String[] values = new String[schema.properties().size()];
    long[] places = new long[values.length];
    ObjectNode stated = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < values.length; i++) {
      int cellIndex = header.cellOf(i);
      CsvCell cell = cellIndex < 0 ? null : row.get(cellIndex);
      values[i] = cell == null ? "" : clean(cell);
      places[i] = cell == null ? PlacesByColumn.NONE : PlacesByColumn.pack(cell.line(), cell.column());
      if (!values[i].isEmpty()) {
        stated.put(schema.properties().get(i), values[i]);
      }
    }
    Position start = findings.at(row.get(0).line(), row.get(0).column());
    PlacesByColumn columns = new PlacesByColumn(header.index(), findings.file(), places);
    boolean fine = checks.check(stated, (pointer, property) ->
        columns.getOrDefault(property == null ? pointer.substring(1) : property, start),
        column -> header.has(column) || schema.isOptionalColumn(column));
    return fine ? new CsvRow(start, new TextByColumn(header.index(), values), columns) : null;
  }

  private String clean(CsvCell cell) {
    String text = cell.text().strip();
    if (text.startsWith("\"") && cell.text().startsWith(" ")) {
      findings.error("csv.virgolette", findings.at(cell.line(), cell.column()),
          "Prima delle virgolette c'è uno spazio, e così le virgolette diventano parte del testo.",
          "Togli lo spazio tra il punto e virgola e le virgolette.");
    }
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
