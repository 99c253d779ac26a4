package it.vetro.grid;

import it.vetro.model.Chamber;
import it.vetro.model.GridParameter;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.DropDown;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.Style;
import it.vetro.sheet.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The grid as a spreadsheet to work in. */
public final class GridWorkbook {

  static final String GRID = "Griglia";
  static final String OBLIGATION = "Obbligo";
  static final String NOTE = "Nota";
  static final Style PROPOSED = new Style(false, true, "fff1cc", "000000", 10);
  static final Style JUDGED = new Style(true, true, "d5efe0", "000000", 10);

  private static final List<String> BEFORE = List.of(OBLIGATION, "Articolo", "Sezione", "Che cosa va pubblicato");
  private static final String WHY = "Da dove viene il valore";
  private static final List<Integer> WIDTHS_BEFORE = List.of(10, 16, 24, 44);
  private static final int WIDTH_VALUE = 18;
  private static final int WIDTH_NOTE = 36;
  private static final int WIDTH_WHY = 60;

  private GridWorkbook() {}

  public static Workbook of(Grid grid, Chamber chamber) {
    return new Workbook(chamber.name() + ": griglia OIV " + grid.edition().year(), List.of(
        GridGuide.readMe(grid, chamber.id()), GridGuide.general(grid, chamber), sheet(grid), GridGuide.totals(grid)));
  }

  private static Sheet sheet(Grid grid) {
    List<GridParameter> parameters = grid.edition().parameters();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(header(parameters));
    grid.rows().forEach(row -> rows.add(row(grid, row, parameters)));
    List<Column> columns = new ArrayList<>(WIDTHS_BEFORE.stream().map(width -> new Column(width, Style.KEY)).toList());
    parameters.forEach(parameter -> columns.add(Column.text(WIDTH_VALUE)));
    columns.add(Column.text(WIDTH_NOTE));
    columns.add(new Column(WIDTH_WHY, Style.KEY));
    List<DropDown> lists = grid.rows().isEmpty() ? List.of() : IntStream.range(0, parameters.size())
        .mapToObj(i -> list(parameters.get(i), BEFORE.size() + i, grid.rows().size())).toList();
    return new Sheet(GRID, columns, rows, 1, 1, lists);
  }

  private static DropDown list(GridParameter parameter, int column, int last) {
    return new DropDown(column, 1, last, parameter.values(), "In questa colonna va uno di: " + String.join(", ", parameter.values()) + ".");
  }

  private static List<Cell> header(List<GridParameter> parameters) {
    List<Cell> cells = new ArrayList<>(BEFORE.stream().map(name -> new Cell(name, Style.KEY_HEADER)).toList());
    parameters.forEach(parameter -> cells.add(new Cell(parameter.name(), Style.HEADER)));
    cells.add(new Cell(NOTE, Style.HEADER));
    cells.add(new Cell(WHY, Style.KEY_HEADER));
    return cells;
  }

  private static List<Cell> row(Grid grid, Grid.Row row, List<GridParameter> parameters) {
    List<Cell> cells = new ArrayList<>(Stream.of(row.obligation().id(), row.article(), row.section(), row.obligation().text())
        .map(text -> new Cell(text, Style.KEY)).toList());
    parameters.forEach(parameter -> cells.add(cell(row.answers().get(parameter.id()))));
    cells.add(Cell.text(row.note()));
    cells.add(new Cell(grid.why(row), Style.KEY));
    return cells;
  }

  private static Cell cell(Answer answer) {
    Style style = switch (answer.origin()) {
      case OPEN -> Style.TEXT;
      case PROPOSED -> PROPOSED;
      case JUDGED -> JUDGED;
    };
    return new Cell(answer.value(), style);
  }
}
