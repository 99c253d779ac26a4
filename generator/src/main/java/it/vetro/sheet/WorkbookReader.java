package it.vetro.sheet;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.read.CsvCell;
import it.vetro.read.CsvText;
import it.vetro.read.SourceReader;
import it.vetro.sheet.SheetLimits.ExceededException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads XLSX, ODS and CSV. What keeps a file from being read goes to the findings. Not to be trusted: the file. */
public final class WorkbookReader {

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Path file;
  private final Findings findings;

  /** @param findings where the mistakes go */
  public WorkbookReader(Path file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The sheets in order, with what they hold; nothing when the file cannot be read. */
  public Optional<List<ReadSheet>> read(SheetFormat format) {
    if (format == SheetFormat.CSV) {
      return new SourceReader(file.toAbsolutePath().getParent(), findings).csvText(file).map(text -> List.of(sheet(text)));
    }
    try {
      if (isOldOrLocked()) {
        error("foglio.protetto", "Il file è protetto da una password, o è di un vecchio formato (.xls).",
            "Aprilo e salvalo di nuovo come .xlsx o .ods, senza password.");
        return Optional.empty();
      }
      return Optional.of(unpacked(format));
    } catch (ExceededException tooLarge) {
      error("foglio.troppo-grande", "Il file ha " + tooLarge.getMessage() + ".",
          "Controlla che sia quello giusto; se lo è, dividilo in più file, per esempio un foglio per file.");
    } catch (LockedException locked) {
      error("foglio.protetto", "Il file è protetto da una password.", "Aprilo e salvalo di nuovo senza password.");
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      error("foglio.illeggibile", "Il file è rovinato, o non è un file " + format.ending() + ".",
          "Aprilo con un foglio di calcolo e salvalo di nuovo in quel formato; se non si apre, ripeti l'esportazione.");
    }
    return Optional.empty();
  }

  private List<ReadSheet> unpacked(SheetFormat format) throws IOException, XMLStreamException {
    try (Parts parts = Parts.open(file)) {
      String name = file.getFileName().toString();
      return format == SheetFormat.XLSX ? new XlsxReader(name, file, parts).read() : new OdsReader(name, parts).read();
    }
  }

  private boolean isOldOrLocked() throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(OLE.length), OLE);
    }
  }

  private ReadSheet sheet(CsvText text) {
    String name = file.getFileName().toString();
    List<ReadRow> rows = new ArrayList<>();
    for (List<CsvCell> row : text.rows()) {
      List<ReadCell> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        CsvCell cell = row.get(column);
        if (!cell.text().isBlank()) {
          cells.add(ReadCell.text(column, cell.text(), new Position(name, cell.line(), cell.column())));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new ReadRow(cells, Position.of(name, row.get(0).line())));
      }
    }
    return new ReadSheet("", rows, Position.of(name));
  }

  private void error(String code, String message, String remedy) {
    findings.add(Finding.error(code, Position.of(file.getFileName().toString()), message, remedy));
  }

  /** A file that only its password opens. */
  static final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
