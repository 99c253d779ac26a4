package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Cell;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.DataTable.Row;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.SourceLines;
import it.vetro.model.Value;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code tabelle/<id>.csv}. */
final class TableRows {

  private final Cells cells;
  private final List<Column> columns;
  private final Map<String, TableHeader.Reading> readings = new LinkedHashMap<>();
  private final Set<String> notes;

  /** @param notes ids of the notes that a cell may refer to */
  TableRows(Cells cells, List<Column> columns, List<TableHeader.Reading> readings, Set<String> notes) {
    this.cells = cells;
    this.columns = columns;
    readings.forEach(r -> this.readings.putIfAbsent(r.cell(), r));
    this.notes = notes;
  }

  List<Row> read(List<CsvRow> all) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (CsvRow row : all) {
      if (rows.containsKey(row.get("riga"))) {
        cells.findings().add(Finding.error("tabella.id-doppio", row.at("riga"),
            "La riga «" + row.get("riga") + "» c'è due volte in questa tabella.",
            "Dai a ogni riga un identificativo diverso."));
      } else {
        rows.put(row.get("riga"), row(row));
      }
    }
    return List.copyOf(rows.values());
  }

  private Row row(CsvRow row) {
    RowKind kind = RowKind.of(row.get("genere"));
    Optional<ColumnType> unit = row.has("unita") ? Optional.of(ColumnType.of(row.get("unita"))) : Optional.empty();
    Row empty = new Row(row.get("riga"), kind, unit, cells.state(row), row.get("motivo"), List.of(),
        row.has("fonte") ? cells.source(row) : SourceLines.NONE, row.at());
    List<Cell> read = new ArrayList<>();
    for (Column column : columns) {
      read.add(cell(row, empty, column));
    }
    if (kind == RowKind.GROUP) {
      checkGroup(row);
    }
    return new Row(empty.id(), kind, unit, empty.state(), empty.reason(), read, empty.source(), empty.at());
  }

  private void checkGroup(CsvRow row) {
    columns.stream().skip(1).filter(c -> row.has(c.id())).findFirst().ifPresent(c ->
        cells.findings().add(Finding.error("tabella.gruppo-con-valori", row.at(c.id()),
            "La riga «" + row.get("riga") + "» è un titolo (genere «gruppo»), ma ha valori oltre la prima cella.",
            "Lascia piena la sola prima cella, oppure togli «gruppo».")));
  }

  private Cell cell(CsvRow row, Row at, Column column) {
    CellGrammar.Marked marked = CellGrammar.marked(row.get(column.id()));
    if (!marked.sound()) {
      cells.findings().add(Finding.error("tabella.cella-forma", row.at(column.id()),
          "Nella cella «" + shortened(row.get(column.id())) + "» i segni di una nota o di una modifica non sono completi.",
          "Una nota si scrive 1[^id-della-nota]; un valore cambiato ~~7~~ 6, con il vecchio all'inizio."));
      return new Cell(marked.printed(), Optional.empty(), "", Optional.empty(), List.of());
    }
    marked.notes().stream().filter(n -> !notes.contains(n)).forEach(n ->
        cells.findings().add(unknown(row, column, n)));
    Optional<TableHeader.Reading> reading = Optional.ofNullable(readings.get(at.id() + "." + column.id()));
    return new Cell(marked.printed(), marked.previous(), reading.map(TableHeader.Reading::raw).orElse(""),
        value(marked.printed(), row, DataTable.typeOf(at, column), column, reading), marked.notes());
  }

  private static Finding unknown(CsvRow row, Column column, String note) {
    return Finding.error("tabella.riferimento-ignoto", row.at(column.id()),
        "La nota «" + note + "» non c'è: né tra le note di questa tabella, né in note.csv.",
        "Correggi l'identificativo, oppure aggiungi la nota.");
  }

  private Optional<Value> value(
      String printed, CsvRow row, ColumnType type, Column column, Optional<TableHeader.Reading> reading) {
    if (reading.isPresent() && !reading.get().value().isEmpty()) {
      return canonical(printed, type, reading.get());
    }
    if (type == ColumnType.TEXT) {
      return Optional.empty();
    }
    Parsed<Value> parsed = CellGrammar.read(printed, type, column.unit());
    if (parsed.result() instanceof Value.Text) {
      cells.findings().add(Finding.error("tabella.cella-illeggibile", row.at(column.id()),
          "La cella «" + shortened(printed) + "» non si legge come «" + type.key() + "».",
          "Se il documento stampa così, scrivi come va letta in «letture», oppure cambia «tipo» della colonna o «unita»"
              + " della riga."));
      return Optional.empty();
    }
    if (!parsed.noteMark().isEmpty()) {
      cells.findings().add(Finding.warning("tabella.nota-incollata", row.at(column.id()),
          "La cella «" + printed + "» porta attaccato il richiamo di una nota («" + parsed.noteMark() + "»).",
          "Scrivi la nota tra le note della tabella, e nella cella il suo identificativo: 1[^id-della-nota]."));
    }
    return Optional.of(parsed.result());
  }

  private Optional<Value> canonical(String printed, ColumnType type, TableHeader.Reading reading) {
    Optional<Value> value = CellGrammar.canonical(reading.value(), printed, type);
    if (value.isEmpty()) {
      cells.findings().add(Finding.error("tabella.lettura-illeggibile", reading.valueAt(),
          "«" + reading.value() + "» non è una forma che Vetro conosce, o non è del tipo «" + type.key() + "».",
          "Scrivi un decimale semplice con l'unità della colonna, per esempio «338541.83 EUR», oppure «-» o «n.d.»."));
    }
    return value;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
