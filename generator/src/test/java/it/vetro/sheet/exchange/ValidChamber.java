package it.vetro.sheet.exchange;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.read.InvalidProjects;
import it.vetro.read.SourceReader;
import it.vetro.sheet.Cell;
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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the small valid project, its workbook, and what importing a changed one gives. */
final class ValidChamber {

  static final String ID = "prova";

  private final Path root;

  ValidChamber(Path folder) {
    root = folder.resolve("progetto").toAbsolutePath();
    Path from = InvalidProjects.valid();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = root.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an import gave. */
  record Outcome(List<TableChange> changes, List<Finding> findings) {

    /** The findings as {@code code place}. */
    List<String> told() {
      return findings.stream().map(finding -> finding.code() + " " + finding.at()).toList();
    }

    TableChange only() {
      if (changes.size() != 1) {
        throw new AssertionError(changes.size() + " files change: " + told());
      }
      return changes.get(0);
    }
  }

  Path root() {
    return root;
  }

  String text(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, String text) {
    try {
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Project project(Findings findings) {
    return new ProjectReader(root, findings).read(List.of(ID));
  }

  ChamberProject chamber() {
    return project(new Findings()).chamber(ID).orElseThrow();
  }

  /** Those tables, as they are exported. */
  Workbook export(String... whats) {
    List<ChamberTable> tables = new ChamberTables(root, chamber()).select(List.of(whats), "").stream()
        .filter(table -> whats.length > 0 || Files.exists(table.file())).toList();
    return Export.of(chamber(), tables, new SourceReader(root, new Findings())).orElseThrow().workbook();
  }

  /** The workbook with another sheet in the place of one. */
  static Workbook with(Workbook workbook, String sheet, UnaryOperator<List<List<Cell>>> change) {
    return new Workbook(workbook.title(), workbook.sheets().stream().map(each -> !each.name().equals(sheet) ? each
        : new Sheet(each.name(), each.columns(), change.apply(new ArrayList<>(each.rows())), 1, 1, List.of())).toList());
  }

  /** The workbook with another text in a cell; row and column from 1, as spreadsheets count. */
  static Workbook with(Workbook workbook, String sheet, int row, int column, String text) {
    return with(workbook, sheet, rows -> {
      List<Cell> cells = new ArrayList<>(rows.get(row - 1));
      cells.set(column - 1, Cell.text(text));
      rows.set(row - 1, cells);
      return rows;
    });
  }

  Path save(Workbook workbook, String name) {
    try {
      return Files.write(root.resolveSibling(name), WorkbookWriter.bytes(workbook, SheetFormat.of(name).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome take(Workbook workbook) {
    return take(save(workbook, "prova.xlsx"));
  }

  Outcome take(Path file) {
    Findings before = new Findings();
    project(before);
    Findings findings = new Findings();
    ChamberTables tables = new ChamberTables(root, chamber());
    List<ReadSheet> sheets = new WorkbookReader(file, findings).read(SheetFormat.of(file.toString()).orElseThrow()).orElse(List.of());
    List<TableChange> changes = new Import(root, chamber(), findings).workbook(sheets, tables.select(List.of(), ""), before.sorted());
    return new Outcome(changes, findings.sorted());
  }
}
