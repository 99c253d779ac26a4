package it.vetro.grid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.vetro.finding.VetroException;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.model.GridEdition;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
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

/** Writes grids: for the RPCT as spreadsheets, beside the sites and never inside one; what was judged into the data. */
public final class GridFiles {

  private static final List<String> COLUMNS = List.of("obbligo", "parametro", "valore", "nota");
  private static final CsvSchema SCHEMA =
      CsvSchema.builder().addColumns(COLUMNS, CsvSchema.ColumnType.STRING).build().withColumnSeparator(';').withLineSeparator("\n").withHeader();

  private GridFiles() {}

  /**
   * Writes {@code griglia-<edition>.xlsx} and {@code .ods} for the latest edition and for those that were judged.
   *
   * @param folder the RPCT's, {@code output/_rpct/<ente>}; made when it is not there
   * @param chamber on that day
   * @param register how it stands on that day
   * @param day the day that counts as today
   * @return the files, in order
   */
  public static List<Path> write(Path folder, Project project, ChamberProject chamber, Register register, LocalDate day) {
    List<Path> written = new ArrayList<>();
    List<GridEdition> editions = project.grids();
    for (GridEdition edition : editions) {
      JudgedGrid judged = chamber.judgedGrid(edition.year());
      if (edition.equals(editions.get(editions.size() - 1)) || !judged.judgements().isEmpty()) {
        Workbook workbook = workbook(edition, project.law(), chamber, register, judged, day);
        for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
          if (WorkbookWriter.tooLong(workbook, format).isEmpty()) {
            written.add(write(folder.resolve("griglia-" + edition.year() + format.ending()), WorkbookWriter.bytes(workbook, format)));
          }
        }
      }
    }
    return written;
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
      write(fresh, csv(grid));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + file + ": " + e.getMessage(), e);
    }
  }

  static byte[] csv(JudgedGrid grid) {
    try {
      return CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build().writerFor(List.class).with(SCHEMA)
          .writeValueAsString(grid.judgements().stream().map(GridFiles::cells).toList()).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw VetroException.fault("Un CSV non si scrive.", e);
    }
  }

  private static List<String> cells(Judged judged) {
    return List.of(judged.obligation(), judged.parameter(), judged.value(), judged.note());
  }

  private static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + file + ": " + e.getMessage(), e);
    }
  }
}
