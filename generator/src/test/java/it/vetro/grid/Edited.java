package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Findings;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.ReadCell;
import it.vetro.sheet.ReadRow;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookReader;
import it.vetro.sheet.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A spreadsheet in which somebody works: its cells by sheet and place, {@code Griglia!E2}. */
public final class Edited {

  private final Map<String, TreeMap<Integer, TreeMap<Integer, String>>> sheets = new LinkedHashMap<>();

  /** Opens a file. */
  public static Edited open(Path file) {
    Edited edited = new Edited();
    for (ReadSheet sheet : read(file)) {
      TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
      for (ReadRow row : sheet.rows()) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell.text()));
        rows.put(row.at().line() - 1, cells);
      }
      edited.sheets.put(sheet.name(), rows);
    }
    edited.sheets.remove(WorkbookWriter.LISTS);
    return edited;
  }

  static List<ReadSheet> read(Path file) {
    Findings findings = new Findings();
    List<ReadSheet> sheets = new WorkbookReader(file, findings).read(SheetFormat.of(file.toString()).orElseThrow()).orElseThrow();
    assertEquals(List.of(), findings.sorted());
    return sheets;
  }

  /** The text of a cell. */
  public String get(String place) {
    return row(place).getOrDefault(column(place), "");
  }

  /** Types into a cell; nothing empties it. */
  public Edited set(String place, String text) {
    row(place).put(column(place), text);
    return this;
  }

  /** Takes a row out, as counted from 1. */
  public Edited remove(String sheet, int row) {
    sheets.get(sheet).remove(row - 1);
    return this;
  }

  /** Takes a sheet out. */
  public Edited remove(String sheet) {
    sheets.remove(sheet);
    return this;
  }

  private TreeMap<Integer, String> row(String place) {
    String[] parts = place.split("!");
    return sheets.get(parts[0]).computeIfAbsent(Integer.parseInt(parts[1].substring(1)) - 1, row -> new TreeMap<>());
  }

  private static int column(String place) {
    return place.split("!")[1].charAt(0) - 'A';
  }

  /** Saves it as another file. */
  public Path save(Path file) {
    List<Sheet> written = new ArrayList<>();
    sheets.forEach((name, rows) -> {
      List<List<Cell>> all = new ArrayList<>();
      for (int row = 0; !rows.isEmpty() && row <= rows.lastKey(); row++) {
        TreeMap<Integer, String> cells = rows.getOrDefault(row, new TreeMap<>());
        List<Cell> line = new ArrayList<>();
        for (int column = 0; !cells.isEmpty() && column <= cells.lastKey(); column++) {
          line.add(Cell.text(cells.getOrDefault(column, "")));
        }
        all.add(line);
      }
      written.add(new Sheet(name, List.of(Column.text(10)), all, 0, 0, List.of()));
    });
    try {
      return Files.write(file, WorkbookWriter.bytes(new Workbook("x", written), SheetFormat.of(file.toString()).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell of a kind that no text is. */
  static ReadSheet with(ReadSheet sheet, int line, ReadCell cell) {
    return new ReadSheet(sheet.name(), sheet.rows().stream().map(row -> row.at().line() != line ? row
        : new ReadRow(Stream.concat(row.cells().stream().filter(c -> c.column() != cell.column()), Stream.of(cell))
            .toList(), row.at())).toList(), sheet.at());
  }
}
