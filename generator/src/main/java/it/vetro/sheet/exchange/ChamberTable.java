package it.vetro.sheet.exchange;

import it.vetro.read.CsvFormat;
import java.nio.file.Path;

/**
 * A CSV file of a chamber, and the sheet that carries it.
 *
 * @param what how commands call it: {@code scadenzario}, {@code tabelle/personale}
 * @param document id of the plan or report it belongs to; empty when it is the chamber's
 * @param sheet name of its sheet, unlike that of any other file of the chamber
 * @param file where it is, or would be
 * @param name the same relative to the project, with forward slashes
 * @param contents what it holds, for people
 * @param format its columns
 */
public record ChamberTable(
    String what, String document, String sheet, Path file, String name, String contents, CsvFormat format) {

  ChamberTable onSheet(String sheetName) {
    return new ChamberTable(what, document, sheetName, file, name, contents, format);
  }
}
