package it.vetro.opendata;

import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Cell;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.DataTable.Row;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.ElementState;
import it.vetro.model.PlanDocument;
import it.vetro.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a document as a dataset: a column of text for a column of text; for one of numbers or dates the number or date
 * and, beside it, what is printed. Headings between the rows become a column.
 */
final class TableData {

  private static final String KIND = "tabella";
  private static final String GROUPS = "riga_gruppo";
  private static final String UNITS = "riga_unita";
  private static final String STATES = "riga_stato";
  private static final String NOTES = "riga_note";
  private static final String SOURCE = "riga_fonte";
  private static final String PRINTED = "_stampato";
  private static final String BEFORE = "_precedente";

  private final PlanDocument document;
  private final DataTable table;
  private final Map<String, String> names;
  private final Dictionary.Entry entry = Dictionary.of(KIND);

  TableData(PlanDocument document, DataTable table) {
    this.document = document;
    this.table = table;
    this.names = names(table);
  }

  /** The ids with underscores: unique, also beside what is derived from them and beside the columns of every table. */
  private static Map<String, String> names(DataTable table) {
    Set<String> taken = Dictionary.of(KIND).fields().stream().map(Field::name).collect(Collectors.toCollection(HashSet::new));
    Map<String, String> names = new HashMap<>();
    for (Column column : table.columns()) {
      String name = column.id().replace('-', '_');
      while (Stream.of(name, name + PRINTED, name + BEFORE).anyMatch(taken::contains)) {
        name += "_2";
      }
      taken.addAll(List.of(name, name + PRINTED, name + BEFORE));
      names.put(column.id(), name);
    }
    return names;
  }

  Dataset dataset() {
    List<Field> fields = fields();
    String description = table.description().isEmpty() ? entry.description() : table.description();
    return new Dataset(
        new Dataset.About(document.id() + "-" + KIND + "-" + table.id(), KIND, table.title(),
            table.title() + ": " + document.title(), description, Optional.of(document), Optional.of(table)),
        new Dataset.Schema(fields, entry.key(), List.of()), () -> rows(fields));
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>(List.of(entry.field("riga_id")));
    addWhere(fields, GROUPS, row -> row.kind() == RowKind.GROUP);
    fields.add(entry.field("riga_tipo"));
    addWhere(fields, UNITS, row -> row.unit().isPresent());
    addWhere(fields, STATES, row -> row.state() != ElementState.ACTIVE);
    table.columns().forEach(column -> fields.addAll(fields(column)));
    addWhere(fields, NOTES, row -> row.cells().stream().anyMatch(c -> !c.notes().isEmpty()));
    fields.add(entry.field(SOURCE));
    return fields;
  }

  private void addWhere(List<Field> fields, String name, Predicate<Row> used) {
    if (table.rows().stream().anyMatch(used)) {
      fields.add(entry.field(name));
    }
  }

  private List<Field> fields(Column column) {
    String groups = String.join(", ", column.groups());
    List<Field> all = entry.fields("per_colonna", Map.of("colonna", name(column), "Colonna", heading(column),
        "Gruppi", groups.isEmpty() ? "" : groups + ", "));
    Field value = all.get(0);
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(value.name(), value.title(), type(column), unit(column), value.description(), Map.of(), false));
    if (column.type() != ColumnType.TEXT) {
      fields.add(all.get(1));
    }
    if (table.rows().stream().anyMatch(row -> cell(row, column).previous().isPresent())) {
      fields.add(all.get(2));
    }
    return fields;
  }

  private String name(Column column) {
    return names.get(column.id());
  }

  private static String heading(Column column) {
    return column.title().isBlank() ? column.id() : column.title();
  }

  private static FieldType type(Column column) {
    return switch (column.type()) {
      case TEXT -> FieldType.TEXT;
      case DATE -> FieldType.DATE;
      default -> FieldType.NUMBER;
    };
  }

  private static String unit(Column column) {
    if (!column.unit().isEmpty()) {
      return column.unit();
    }
    return switch (column.type()) {
      case EURO -> "€";
      case PERCENT -> "%";
      case HOURS, DAYS, YEARS -> column.type().key();
      default -> "";
    };
  }

  private Cell cell(Row row, Column column) {
    return row.cells().get(table.indexOf(column.id()));
  }

  private List<List<String>> rows(List<Field> fields) {
    List<List<String>> rows = new ArrayList<>();
    String group = "";
    for (Row row : table.rows()) {
      if (row.kind() == RowKind.GROUP) {
        group = row.cells().get(0).printed();
      } else {
        rows.add(line(row, group, fields).cells(fields));
      }
    }
    return rows;
  }

  private Line line(Row row, String group, List<Field> fields) {
    Line line = new Line().text("riga_id", row.id()).text("riga_tipo", row.kind() == RowKind.ENTRY ? "voce" : row.kind().key())
        .source(SOURCE, row.source());
    fields.forEach(field -> {
      switch (field.name()) {
        case GROUPS -> line.text(GROUPS, group);
        case UNITS -> line.text(UNITS, row.unit().map(ColumnType::key));
        case STATES -> line.text(STATES, row.state().label());
        case NOTES -> line.list(NOTES, notes(row));
        default -> { }
      }
    });
    table.columns().forEach(column -> put(line, row, column, fields));
    return line;
  }

  private List<String> notes(Row row) {
    return table.columns().stream()
        .flatMap(column -> cell(row, column).notes().stream().map(note -> name(column) + ":" + note)).toList();
  }

  private void put(Line line, Row row, Column column, List<Field> fields) {
    Cell cell = cell(row, column);
    String name = name(column);
    if (column.type() == ColumnType.TEXT) {
      line.text(name, cell.printed());
    } else {
      line.text(name + PRINTED, cell.printed());
      cell.value().ifPresent(value -> put(line, name, type(column), value));
    }
    cell.previous().filter(previous -> fields.stream().anyMatch(f -> f.name().equals(name + BEFORE)))
        .ifPresent(previous -> line.text(name + BEFORE, previous));
  }

  private static void put(Line line, String name, FieldType type, Value value) {
    if (type == FieldType.NUMBER && value instanceof Value.Quantity q) {
      line.number(name, Optional.of(q.amount()));
    } else if (type == FieldType.DATE && value instanceof Value.Day d) {
      line.date(name, Optional.of(d.date()));
    }
  }
}
