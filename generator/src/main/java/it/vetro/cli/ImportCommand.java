package it.vetro.cli;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.WorkbookReader;
import it.vetro.sheet.exchange.ChamberTable;
import it.vetro.sheet.exchange.ChamberTables;
import it.vetro.sheet.exchange.Import;
import it.vetro.sheet.exchange.ImportWriter;
import it.vetro.sheet.exchange.TableChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vetro import}: takes a spreadsheet back into the files of a chamber. */
@Command(
    name = "import",
    description = "Riprende un foglio di calcolo: mostra che cosa cambierebbe nei file dell'ente e, con --write, lo scrive.")
final class ImportCommand extends ItalianCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ENTE", description = "L'ente.")
  private String chamberId;

  @Parameters(index = "1", paramLabel = "FILE", description = "Il file .xlsx, .ods o .csv. Un .csv si chiama come la tabella, o la dice --what.")
  private Path file;

  @Option(names = "--write", description = "Scrive i cambiamenti, se non ci sono errori. Senza, non scrive niente.")
  private boolean write;

  @Mixin private TableOptions tableOptions;
  @Mixin private ProjectOptions options;

  @Override
  public Integer call() {
    SheetFormat format = SheetFormat.of(file.toString()).orElseThrow(() -> VetroException.usage(Messages.notASpreadsheet(file)));
    if (!Files.isRegularFile(file)) {
      throw VetroException.usage(Messages.noFile(file));
    }
    Findings before = new Findings();
    Project project = Selection.read(options.root(), List.of(chamberId), before);
    Optional<ChamberProject> chamber = project.chamber(chamberId);
    if (chamber.isEmpty()) {
      before.sorted().forEach(finding -> err().println(Messages.line(finding)));
      err().println(Messages.unreadableChamber(chamberId));
      return 1;
    }
    Findings findings = new Findings();
    List<TableChange> changes = new WorkbookReader(file, findings).read(format)
        .map(sheets -> changes(sheets, format, project, chamber.get(), before.sorted(), findings)).orElse(List.of());
    return report(changes, findings);
  }

  private List<TableChange> changes(List<ReadSheet> sheets, SheetFormat format, Project project, ChamberProject chamber,
      List<Finding> before, Findings findings) {
    List<ChamberTable> meant = tableOptions.select(new ChamberTables(project.root(), chamber));
    Import taking = new Import(project.root(), chamber, findings);
    return format == SheetFormat.CSV ? taking.single(sheets.get(0), only(meant), before) : taking.workbook(sheets, meant, before);
  }

  /** The table that a CSV file is: the one that the options leave, or the one it is called after. */
  private ChamberTable only(List<ChamberTable> meant) {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    List<ChamberTable> fitting = meant.size() == 1 ? meant : meant.stream()
        .filter(table -> table.sheet().equals(name) || table.file().getFileName().toString().equals(name + ".csv")).toList();
    if (fitting.size() != 1) {
      throw VetroException.usage(Messages.oneTableOnly(fitting.isEmpty() ? meant : fitting));
    }
    return fitting.get(0);
  }

  private int report(List<TableChange> changes, Findings findings) {
    ImportReport report = new ImportReport(out());
    changes.forEach(report::tell);
    findings.sorted().forEach(finding -> err().println(Messages.line(finding)));
    boolean sound = !findings.hasErrors();
    if (write && sound && !changes.isEmpty()) {
      ImportWriter.write(changes);
    }
    report.end(changes, sound, write);
    return sound ? 0 : 1;
  }
}
