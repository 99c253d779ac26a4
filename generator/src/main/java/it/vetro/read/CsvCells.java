package it.vetro.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a CSV text into rows of cells, each with its place. A row whose quotes do not match is reported and left out,
 * and reading goes on from the line after the quotes were opened.
 */
final class CsvCells {

  private static final int MOST_RECOVERIES = 20;
  private static final CsvSchema SHAPE = CsvSchema.emptySchema().withColumnSeparator(';');
  private static final CsvFactory FACTORY = CsvFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.LINE_CHARS).build())
      .build();

  private final char[] text;
  private final TextLines lines;
  private final FileFindings findings;
  private CsvParser parser;
  private int linesBefore;
  private int recoveries;

  CsvCells(String text, FileFindings findings) {
    String ended = text.endsWith("\n") ? text : text + '\n';
    this.text = ended.toCharArray();
    this.lines = new TextLines(ended);
    this.findings = findings;
    this.parser = parserFrom(0);
  }

  private CsvParser parserFrom(int offset) {
    try {
      CsvParser created = FACTORY.createParser(text, offset, text.length - offset);
      created.setSchema(SHAPE);
      return created;
    } catch (IOException e) {
      throw VetroException.fault("Il lettore di CSV non parte.", e);
    }
  }

  /** The next row, or null after the last. */
  List<CsvCell> next() {
    while (parser != null) {
      try {
        return readRow();
      } catch (JsonProcessingException e) {
        recover(e);
      } catch (IOException e) {
        throw VetroException.fault("Un testo già in memoria non si legge.", e);
      }
    }
    return null;
  }

  private List<CsvCell> readRow() throws IOException {
    if (parser.nextToken() == null) {
      parser = null;
      return null;
    }
    List<CsvCell> row = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      JsonLocation at = parser.currentTokenLocation();
      row.add(new CsvCell(parser.getText(), linesBefore + at.getLineNr(), at.getColumnNr()));
    }
    return row;
  }

  private void recover(JsonProcessingException e) {
    JsonLocation opened = parser.currentTokenLocation();
    int line = linesBefore + opened.getLineNr();
    report(e, findings.at(line, opened.getColumnNr()));
    parser = null;
    if (++recoveries > MOST_RECOVERIES) {
      findings.error("csv.virgolette", Position.of(findings.file()),
          "Le virgolette sono sbagliate in troppe righe: la lettura si ferma alla riga " + line + ".",
          "Salva di nuovo il file dal foglio di calcolo, con il punto e virgola come separatore.");
      return;
    }
    while (lines.number() < line && lines.next()) {
      // walk to the line of the opening quotes
    }
    if (lines.following() < text.length) {
      linesBefore = line;
      parser = parserFrom(lines.following());
    }
  }

  private void report(JsonProcessingException e, Position opened) {
    if (e instanceof StreamConstraintsException) {
      findings.error("csv.cella-troppo-lunga", opened, "La cella che comincia qui supera il milione di caratteri.",
          "Probabilmente le virgolette aperte qui non sono chiuse: aggiungi quelle di chiusura o togli queste.");
      return;
    }
    int met = linesBefore + e.getLocation().getLineNr();
    findings.error("csv.virgolette", opened,
        "Le virgolette aperte qui non sono chiuse come si deve" + (met == opened.line() ? "." : " (fino alla riga " + met + ")."),
        "Metti le virgolette all'inizio e alla fine della cella; quelle che fanno parte del testo si scrivono doppie (\"\").");
  }
}
