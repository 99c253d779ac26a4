package it.vetro.grid;

import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.WorkbookWriter;

/**
 * A grid as a spreadsheet to fill in.
 *
 * @param edition its year
 * @param format of the file
 * @param workbook what it holds
 */
public record GridFile(int edition, SheetFormat format, Workbook workbook) {

  public String name() {
    return "griglia-" + edition + format.ending();
  }

  /** The same bytes for the same workbook. */
  public byte[] bytes() {
    return WorkbookWriter.bytes(workbook, format);
  }
}
