package it.vetro.sheet;

import java.util.List;

/**
 * A spreadsheet to be written as XLSX or ODS. Its cells are text, so that no program makes a date of {@code 1-2} or
 * a number of {@code 00012}; but for those of {@link Style#NUMBER}.
 *
 * @param title of the document
 * @param sheets in order; their names differ, also when capitals do not count
 */
public record Workbook(String title, List<Sheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
