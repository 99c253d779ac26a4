package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a document other than those of indicators: staff, money, statistics, training, calendars.
 *
 * @param id name of its files, stable within the document
 * @param title as printed, or ours where the document gives none
 * @param chapter folder of the chapter in which it is shown; empty when it has only its own page
 * @param description what it shows, in Vetro's own words; may be empty
 * @param dataSource the document's line "Fonte:"; may be empty
 * @param columns the first one heads the rows
 * @param groupedBy id of the column under whose values the rows are shown; may be empty
 * @param checks the arithmetic that the document declares
 * @param notes those of this table alone
 * @param at the table's YAML file
 */
public record DataTable(
    String id,
    String title,
    String chapter,
    Topic topic,
    String description,
    String dataSource,
    List<Column> columns,
    List<Row> rows,
    String groupedBy,
    Optional<Threshold> threshold,
    Optional<Chart> chart,
    List<Check> checks,
    List<Note> notes,
    SourceLines source,
    Position at) {

  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
  }

  /**
   * A column.
   *
   * @param title heading as printed
   * @param groups headings above it, from the outermost
   * @param type how its cells are read
   * @param unit a unit of its own ({@code kWh}), or empty
   * @param reference the date or year it speaks of, or empty
   * @param nature {@code consuntivo}, {@code preventivo}…, or empty
   */
  public record Column(
      String id, String title, List<String> groups, ColumnType type, String unit, String reference, String nature) {
    public Column {
      groups = List.copyOf(groups);
    }
  }

  /** How the cells of a column, or of a row with a unit of its own, are read. */
  public enum ColumnType {
    TEXT("testo"),
    /** Things that are counted, such as posts and persons, also in parts ({@code 16,85}): exact, never rounded. */
    COUNT("conteggio"),
    NUMBER("numero"),
    EURO("euro"),
    PERCENT("percento"),
    HOURS("ore"),
    DAYS("giorni"),
    YEARS("anni"),
    DATE("data");

    private final String key;

    ColumnType(String key) {
      this.key = key;
    }

    /** The type that the data files name so. */
    public static ColumnType of(String key) {
      return Keyed.find(values(), ColumnType::key, key);
    }

    public String key() {
      return key;
    }

    /** Whether its cells are numbers that can be computed with. */
    public boolean isNumeric() {
      return this != TEXT && this != DATE;
    }
  }

  /** What a row is among the others. */
  public enum RowKind {
    ENTRY(""),
    /** A heading for the rows below it: only its first cell is filled. */
    GROUP("gruppo"),
    SUBTOTAL("parziale"),
    TOTAL("totale");

    private final String key;

    RowKind(String key) {
      this.key = key;
    }

    /** The kind that the data files name so; an entry when empty. */
    public static RowKind of(String key) {
      return Keyed.find(values(), RowKind::key, key);
    }

    public String key() {
      return key;
    }
  }

  /**
   * A row.
   *
   * @param id stable within the table
   * @param unit overrides the types of all columns but those of text, when stated
   * @param reason why an update changed it, in Vetro's own words; may be empty
   * @param cells one for each column, in their order
   */
  public record Row(
      String id, RowKind kind, Optional<ColumnType> unit, ElementState state, String reason, List<Cell> cells,
      SourceLines source, Position at) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param printed as the document prints it now, without note marks; empty when nothing is printed
   * @param previous as it was printed before an update, when the update changed it
   * @param raw the characters of the extraction, when the print does not stand on the line as it is; else empty
   * @param value its meaning in a numeric column or row; empty in others
   * @param notes ids of the notes anchored to it
   */
  public record Cell(
      String printed, Optional<String> previous, String raw, Optional<Value> value, List<String> notes) {
    public Cell {
      notes = List.copyOf(notes);
    }
  }

  /**
   * An alarm threshold: cells of {@code values} that satisfy the condition printed in the row's cell of {@code column}
   * ({@code se > 100%}, {@code se negativo}) are beyond it.
   */
  public record Threshold(String column, List<String> values) {
    public Threshold {
      values = List.copyOf(values);
    }
  }

  /**
   * A chart beside the table, with the same numbers.
   *
   * @param rows ids of the rows it shows; all entries when empty
   * @param columns ids of the columns it shows; all numeric ones when empty
   */
  public record Chart(ChartKind kind, String title, List<String> rows, List<String> columns) {
    public Chart {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /** The three kinds of chart. */
  public enum ChartKind {
    /** A line for each row, over the columns: values over years. */
    SERIES("serie"),
    /** Bars, to compare rows or columns with each other. */
    BARS("barre"),
    /** The parts of a whole: for each column the shares of the rows. */
    COMPOSITION("composizione");

    private final String key;

    ChartKind(String key) {
      this.key = key;
    }

    /** The kind that the data files name so. */
    public static ChartKind of(String key) {
      return Keyed.find(values(), ChartKind::key, key);
    }

    public String key() {
      return key;
    }
  }

  /**
   * A formula that the figures should satisfy.
   *
   * @param over what its names are
   * @param formula two sides and a comparison, as written in the data
   * @param only ids of the columns or rows in which it holds; all when empty
   * @param grade {@code errore}, {@code attenzione}, {@code avviso}; empty: an error, or a notice where rounding explains
   *     the difference
   * @param note explains the difference to the reader; may be empty
   */
  public record Check(Over over, String formula, List<String> only, String grade, String note, Position at) {
    public Check {
      only = List.copyOf(only);
    }

    /** Whether the formula bounds a figure, rather than saying what it comes to. */
    public boolean isLimit() {
      return formula.indexOf('<') >= 0 || formula.indexOf('>') >= 0;
    }
  }

  /** What the names in a formula are. */
  public enum Over {
    /** Names are rows; the formula is computed once in each column. */
    COLUMNS("colonne"),
    /** Names are columns; the formula is computed once in each row. */
    ROWS("righe"),
    /** Names are cells, {@code riga.colonna} or {@code tabella/riga.colonna}. */
    CELLS("");

    private final String key;

    Over(String key) {
      this.key = key;
    }

    /** The word of the data files; cells when empty. */
    public static Over of(String key) {
      return Keyed.find(values(), Over::key, key);
    }

    public String key() {
      return key;
    }
  }

  /** The place of a column, counted from 0; -1 when there is none of that id. */
  public int indexOf(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    return -1;
  }

  /** How a column is headed, from the outermost heading to its own; its id when there is no such column. */
  public String heading(String columnId) {
    int index = indexOf(columnId);
    return index < 0 ? columnId
        : Stream.concat(columns.get(index).groups().stream(), Stream.of(columns.get(index).title())).collect(Collectors.joining(", "));
  }

  /** How the cell of a row in a column is read. */
  public static ColumnType typeOf(Row row, Column column) {
    return column.type() == ColumnType.TEXT ? ColumnType.TEXT : row.unit().orElse(column.type());
  }

  public Optional<Row> row(String rowId) {
    return rows.stream().filter(r -> r.id().equals(rowId)).findFirst();
  }

  /** The cell of a row and column; empty when either does not exist. */
  public Optional<Cell> cell(String rowId, String columnId) {
    int column = indexOf(columnId);
    return column < 0 ? Optional.empty() : row(rowId).map(r -> r.cells().get(column));
  }
}
