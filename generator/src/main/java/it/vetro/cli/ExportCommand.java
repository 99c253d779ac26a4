package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.read.SourceReader;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookWriter;
import it.vetro.sheet.exchange.ChamberTable;
import it.vetro.sheet.exchange.ChamberTables;
import it.vetro.sheet.exchange.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vetro export}: puts the tables of a chamber into a spreadsheet. */
@Command(
    name = "export",
    description = "Mette le tabelle di un ente in un foglio di calcolo, da modificare e riprendere con «vetro import».")
final class ExportCommand extends ItalianCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ENTE", description = "L'ente.")
  private String chamberId;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "Il file da scrivere: .xlsx, .ods, o .csv per una tabella sola. Non deve esserci già.")
  private Path to;

  @Mixin private TableOptions tableOptions;
  @Mixin private ProjectOptions options;

  @Override
  public Integer call() {
    SheetFormat format = SheetFormat.of(to.toString()).orElseThrow(() -> VetroException.usage(Messages.notASpreadsheet(to)));
    if (Files.exists(to)) {
      throw VetroException.usage(Messages.fileExists(to));
    }
    Findings findings = new Findings();
    Project project = Selection.read(options.root(), List.of(chamberId), findings);
    Optional<ChamberProject> chamber = project.chamber(chamberId);
    Optional<Export> export = chamber.flatMap(read -> Export.of(read, meant(project, read, format), new SourceReader(project.root(), findings)));
    if (export.isEmpty()) {
      findings.sorted().forEach(finding -> err().println(Messages.line(finding)));
      err().println(Messages.unreadableChamber(chamberId));
      return 1;
    }
    write(format == SheetFormat.CSV ? export.get().csv() : bytes(export.get().workbook(), format));
    if (findings.hasErrors()) {
      err().println(Messages.exportedWithErrors(chamberId));
    }
    out().println(Messages.exported(chamberId, export.get().size(), to));
    return 0;
  }

  private List<ChamberTable> meant(Project project, ChamberProject chamber, SheetFormat format) {
    List<ChamberTable> tables = tableOptions.select(new ChamberTables(project.root(), chamber)).stream()
        .filter(table -> tableOptions.areNamed() || Files.exists(table.file())).toList();
    if (tables.isEmpty()) {
      throw VetroException.usage(Messages.nothingToExport());
    }
    if (format == SheetFormat.CSV && tables.size() > 1) {
      throw VetroException.usage(Messages.oneTableOnly(tables));
    }
    return tables;
  }

  private static byte[] bytes(Workbook workbook, SheetFormat format) {
    WorkbookWriter.tooLong(workbook, format).ifPresent(sheet -> {
      throw VetroException.usage(Messages.cellTooLong(sheet.name()));
    });
    return WorkbookWriter.bytes(workbook, format);
  }

  private void write(byte[] bytes) {
    try {
      Files.write(to, bytes, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + to + ": " + e.getMessage(), e);
    }
  }
}
