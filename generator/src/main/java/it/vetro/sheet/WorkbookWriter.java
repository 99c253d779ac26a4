package it.vetro.sheet;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.util.Optional;

/** Writes a {@link Workbook}. The same workbook gives the same bytes. */
public final class WorkbookWriter {

  /** What a cell of XLSX can hold, in characters. */
  public static final int XLSX_CELL = 32_767;

  /** The hidden sheet of an XLSX that holds the values of its {@link DropDown}s; one that reads it back passes it over. */
  public static final String LISTS = "Elenchi di scelta";

  private WorkbookWriter() {}

  /**
   * The bytes of the file.
   *
   * @param format XLSX or ODS
   */
  public static byte[] bytes(Workbook workbook, SheetFormat format) {
    try {
      return switch (format) {
        case XLSX -> new XlsxWriter(workbook).bytes();
        case ODS -> new OdsWriter(workbook).bytes();
        case CSV -> throw new IllegalArgumentException("a CSV holds no workbook");
      };
    } catch (IOException e) {
      throw VetroException.fault("Il foglio di calcolo non si scrive.", e);
    }
  }

  /** The first sheet with a cell that the format cannot hold. */
  public static Optional<Sheet> tooLong(Workbook workbook, SheetFormat format) {
    return format != SheetFormat.XLSX ? Optional.empty() : workbook.sheets().stream()
        .filter(sheet -> sheet.rows().stream().flatMap(row -> row.stream()).anyMatch(cell -> cell.text().length() > XLSX_CELL))
        .findFirst();
  }
}
