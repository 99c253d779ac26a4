package it.vetro.read;

import it.vetro.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/** A CSV file as it is written, the line of its columns among the rows. */
public final class CsvText {

  private final String text;
  private final List<List<CsvCell>> rows;
  private final List<Integer> lineStarts = new ArrayList<>();

  private CsvText(String text, List<List<CsvCell>> rows) {
    this.text = text;
    this.rows = rows;
    TextLines lines = new TextLines(text);
    while (lines.next()) {
      lineStarts.add(lines.start());
    }
  }

  /** Cuts a text that is known to be in form, as one that Vetro wrote. */
  public static CsvText of(String text) {
    return of(text, new FileFindings("", new Findings()));
  }

  static CsvText of(String text, FileFindings findings) {
    CsvCells cells = new CsvCells(text, findings);
    List<List<CsvCell>> rows = new ArrayList<>();
    for (List<CsvCell> row = cells.next(); row != null; row = cells.next()) {
      rows.add(row);
    }
    return new CsvText(text, rows);
  }

  /** The text without its byte order mark. */
  public String text() {
    return text;
  }

  /** All rows, those of empty cells too. */
  public List<List<CsvCell>> rows() {
    return rows;
  }

  /** A row's line or lines, to the character, with their line end. */
  public String written(int row) {
    return text.substring(start(row), row + 1 < rows.size() ? start(row + 1) : text.length());
  }

  private int start(int row) {
    return lineStarts.get(rows.get(row).get(0).line() - 1);
  }
}
