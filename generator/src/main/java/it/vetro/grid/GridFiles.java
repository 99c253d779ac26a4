package it.vetro.grid;

import it.vetro.finding.VetroException;
import it.vetro.law.Law;
import it.vetro.law.Register;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Grids as files: spreadsheets for the RPCT, beside the sites and never inside one; what was judged, in the data. */
public final class GridFiles {

  private static final List<String> COLUMNS = List.of("obbligo", "parametro", "valore", "nota");

  private GridFiles() {}

  /**
   * The spreadsheets {@code griglia-<edition>.xlsx} and {@code .ods} of the latest edition and of those that were judged;
   * a format is left out where it has no room for all rows.
   *
   * @param chamber on that day
   * @param register how it stands on that day
   * @param day the day that counts as today
   * @return in the order of the editions
   */
  public static List<GridFile> of(Project project, ChamberProject chamber, Register register, LocalDate day) {
    List<GridFile> files = new ArrayList<>();
    List<GridEdition> editions = project.grids();
    for (GridEdition edition : editions) {
      JudgedGrid judged = chamber.judgedGrid(edition.year());
      if (edition.equals(editions.get(editions.size() - 1)) || !judged.judgements().isEmpty()) {
        Workbook workbook = workbook(edition, project.law(), chamber, register, judged, day);
        Stream.of(SheetFormat.XLSX, SheetFormat.ODS).filter(format -> WorkbookWriter.tooLong(workbook, format).isEmpty())
            .forEach(format -> files.add(new GridFile(edition.year(), format, workbook)));
      }
    }
    return files;
  }

  private static Workbook workbook(
      GridEdition edition, Law law, ChamberProject chamber, Register register, JudgedGrid judged, LocalDate day) {
    return GridWorkbook.of(Grid.of(edition, law, chamber, register, judged, day), chamber.chamber());
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
