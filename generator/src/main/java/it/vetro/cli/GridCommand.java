package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import it.vetro.finding.VetroException;
import it.vetro.grid.Grid;
import it.vetro.grid.GridChange;
import it.vetro.grid.GridFiles;
import it.vetro.grid.GridImport;
import it.vetro.grid.GridWorkbook;
import it.vetro.law.Register;
import it.vetro.model.GridEdition;
import it.vetro.model.JudgedGrid;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookReader;
import it.vetro.sheet.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vetro grid}: the grid of the OIV, out to a spreadsheet and back. */
@Command(
    name = "grid",
    description = "Prepara la griglia di rilevazione dell'OIV, con i valori che Vetro sa già, e riprende quella giudicata.")
final class GridCommand extends ItalianCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ENTE", description = "L'ente.")
  private String chamberId;

  @Option(names = "--edition", paramLabel = "ANNO", description = "L'edizione della griglia (di solito l'ultima; con --import, quella del file).")
  private Integer year;

  @Option(names = "--to", paramLabel = "FILE", description = "Il file da scrivere, .xlsx o .ods. Non deve esserci già.")
  private Path to;

  @Option(names = "--import", paramLabel = "FILE", description = "La griglia giudicata, .xlsx o .ods: mostra che cosa cambierebbe.")
  private Path from;

  @Option(names = "--write", description = "Con --import: scrive i giudizi, se non ci sono errori. Senza, non scrive niente.")
  private boolean write;

  @Mixin private ProjectOptions options;

  @Override
  public Integer call() {
    if ((to == null) == (from == null) || write && from == null) {
      throw VetroException.usage(Messages.gridNeedsOneFile());
    }
    Path file = to == null ? from : to;
    SheetFormat format = SheetFormat.of(file.toString()).filter(known -> known != SheetFormat.CSV)
        .orElseThrow(() -> VetroException.usage(Messages.notAWorkbook(file)));
    if (Files.exists(file) == (to != null)) {
      throw VetroException.usage(to != null ? Messages.fileExists(file) : Messages.noFile(file));
    }
    Findings findings = new Findings();
    Project project = Selection.read(options.root(), List.of(chamberId), findings);
    Optional<ChamberProject> chamber = project.chamber(chamberId).map(whole -> whole.on(options.today(), false));
    if (chamber.isEmpty() || findings.hasErrors()) {
      findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).forEach(f -> err().println(Messages.line(f)));
      err().println(Messages.unreadableChamber(chamberId));
      return 1;
    }
    return to != null ? export(project, chamber.get(), format) : take(project, chamber.get(), format);
  }

  private int export(Project project, ChamberProject chamber, SheetFormat format) {
    GridEdition edition = edition(project, year == null ? "" : year.toString());
    Grid grid = grid(project, chamber, edition, chamber.judgedGrid(edition.year()));
    if (grid.rows().isEmpty()) {
      throw VetroException.usage(Messages.emptyGrid(edition.year()));
    }
    Workbook workbook = GridWorkbook.of(grid, chamber.chamber());
    WorkbookWriter.tooLong(workbook, format).ifPresent(sheet -> {
      throw VetroException.usage(Messages.cellTooLong(sheet.name()));
    });
    try {
      Files.write(to, WorkbookWriter.bytes(workbook, format), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + to + ": " + e.getMessage(), e);
    }
    out().println(Messages.gridWritten(chamberId, grid, to));
    return 0;
  }

  private int take(Project project, ChamberProject chamber, SheetFormat format) {
    Findings findings = new Findings();
    List<ReadSheet> sheets = new WorkbookReader(from, findings).read(format).orElse(List.of());
    GridReport report = new GridReport(out(), err());
    if (findings.hasErrors()) {
      return report.end(List.of(), findings, false);
    }
    GridEdition edition = edition(project, year == null ? GridImport.edition(sheets).orElse("") : year.toString());
    JudgedGrid before = chamber.judgedGrid(edition.year());
    Optional<JudgedGrid> judged = new GridImport(project.law(), edition, findings).read(sheets, chamberId, before);
    List<GridChange> changes = judged.map(after -> GridChange.between(edition, before, after)).orElse(List.of());
    if (judged.isPresent() && !findings.hasErrors()) {
      report.tell(changes, judged.get(), grid(project, chamber, edition, JudgedGrid.none(edition.year())));
      if (write && !changes.isEmpty()) {
        GridFiles.writeJudged(GridFiles.judged(project.root(), chamberId, edition.year()), judged.get());
      }
    }
    return report.end(changes, findings, write);
  }

  /** @param wanted a year; the latest edition when empty */
  private static GridEdition edition(Project project, String wanted) {
    List<GridEdition> editions = project.grids();
    List<GridEdition> fitting = editions.stream().filter(e -> wanted.isEmpty() || Integer.toString(e.year()).equals(wanted)).toList();
    if (fitting.isEmpty()) {
      throw VetroException.usage(Messages.noEdition(wanted, editions));
    }
    return fitting.get(fitting.size() - 1);
  }

  private Grid grid(Project project, ChamberProject chamber, GridEdition edition, JudgedGrid judged) {
    LocalDate day = options.today();
    Register register = chamber.register(project.law(), day);
    return Grid.of(edition, project.law(), chamber, register, judged, day);
  }
}
