package it.vetro.grid;

import it.vetro.finding.VetroException;
import it.vetro.law.Register;
import it.vetro.model.Chamber;
import it.vetro.model.GridEdition;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.sheet.CsvLine;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Grids as files: spreadsheets for the RPCT, beside the sites and never inside one; what was judged, in the data. */
public final class GridFiles {

  private static final List<String> COLUMNS = List.of("obbligo", "parametro", "valore", "nota");

  private GridFiles() {}

  /**
   * The grids of the latest edition and of those that were judged.
   *
   * @param chamber on that day
   * @param register how it stands on that day
   * @param day the day that counts as today
   * @return in the order of the editions
   */
  public static List<Grid> grids(Project project, ChamberProject chamber, Register register, LocalDate day) {
    List<GridEdition> editions = project.grids();
    return editions.stream()
        .filter(edition -> edition.equals(editions.get(editions.size() - 1))
            || !chamber.judgedGrid(edition.year()).judgements().isEmpty())
        .map(edition -> Grid.of(edition, project.law(), chamber, register, chamber.judgedGrid(edition.year()), day)).toList();
  }

  /**
   * A grid as the spreadsheets {@code griglia-<edition>.xlsx} and {@code .ods}; a format is left out where it has no room for
   * all rows.
   */
  public static List<GridFile> of(Grid grid, Chamber chamber) {
    Workbook workbook = GridWorkbook.of(grid, chamber);
    return Stream.of(SheetFormat.XLSX, SheetFormat.ODS).filter(format -> WorkbookWriter.tooLong(workbook, format).isEmpty())
        .map(format -> new GridFile(grid.edition().year(), format, workbook)).toList();
  }

  /** Where the judged grid of an edition stands. */
  public static Path judged(Path root, String chamber, int year) {
    return root.resolve("data").resolve(chamber).resolve("oiv").resolve(year + ".csv");
  }

  /** Writes what was judged: the whole file or nothing of it. */
  public static void writeJudged(Path file, JudgedGrid grid) {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".nuovo");
    try {
      Files.createDirectories(file.getParent());
      Files.write(fresh, csv(grid));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + file + ": " + e.getMessage(), e);
    }
  }

  static byte[] csv(JudgedGrid grid) {
    return CsvLine.all(Stream.concat(Stream.of(COLUMNS), grid.judgements().stream().map(GridFiles::cells)).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(Judged judged) {
    return List.of(judged.obligation(), judged.parameter(), judged.value(), judged.note());
  }
}
