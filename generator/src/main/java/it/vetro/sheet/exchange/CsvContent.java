package it.vetro.sheet.exchange;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import it.vetro.read.CsvCell;
import it.vetro.read.CsvText;
import it.vetro.read.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a CSV file holds, to the character, so that rows nobody touched can be written again as they were.
 *
 * @param header the names of its columns, in its order; none when the file is not there
 * @param headerLine its first line as written
 * @param rows those that are not empty
 * @param lineEnd how its lines end
 * @param marked whether it begins with a byte order mark
 * @param version tells whether the file changed since; empty when it is not there
 */
record CsvContent(List<String> header, String headerLine, List<Row> rows, String lineEnd, boolean marked, String version) {

  private static final CsvContent NOTHING = new CsvContent(List.of(), "", List.of(), "\n", false, "");
  private static final int VERSION_DIGITS = 12;

  /**
   * A row.
   *
   * @param cells in the order of the header, trimmed
   * @param written its line or lines without the last line end
   */
  record Row(List<String> cells, String written) {}

  /** Reads a file; nothing when it cannot be cut into rows and cells, and then the findings say why. */
  static Optional<CsvContent> read(SourceReader reader, Path file) {
    if (Files.notExists(file)) {
      return Optional.of(NOTHING);
    }
    byte[] bytes = bytes(file);
    return reader.csvText(file).flatMap(text -> of(text, bytes, name(reader, file), reader.findings()));
  }

  private static Optional<CsvContent> of(CsvText text, byte[] bytes, String file, Findings findings) {
    List<List<CsvCell>> rows = text.rows();
    int first = 0;
    while (first < rows.size() && isBlank(rows.get(first))) {
      first++;
    }
    if (first == rows.size()) {
      return Optional.of(NOTHING);
    }
    int width = rows.get(first).size();
    List<Row> read = new ArrayList<>();
    for (int i = first + 1; i < rows.size(); i++) {
      if (isBlank(rows.get(i))) {
        continue;
      }
      if (rows.get(i).size() != width) {
        findings.add(uneven(file, rows.get(i), width));
        return Optional.empty();
      }
      read.add(new Row(texts(rows.get(i)), withoutLineEnd(text.written(i))));
    }
    String headerLine = text.written(first);
    return Optional.of(new CsvContent(texts(rows.get(first)), withoutLineEnd(headerLine), read,
        headerLine.endsWith("\r\n") ? "\r\n" : "\n", bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB,
        version(bytes)));
  }

  private static Finding uneven(String file, List<CsvCell> row, int width) {
    return Finding.error("foglio.csv-irregolare", new Position(file, row.get(0).line(), row.get(0).column()),
        "La riga ha " + row.size() + " celle, ma le colonne sono " + width + ": il file non si può né esportare né importare.",
        "Correggi prima il file: «vetro check» dice come.");
  }

  private static boolean isBlank(List<CsvCell> row) {
    return row.stream().allMatch(cell -> cell.text().isBlank());
  }

  private static List<String> texts(List<CsvCell> row) {
    return row.stream().map(cell -> clean(cell.text())).toList();
  }

  /** A cell's text as the reader of the project takes it: without spaces around it, with plain line breaks. */
  static String clean(String text) {
    return text.strip().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String withoutLineEnd(String line) {
    return line.endsWith("\r\n") ? line.substring(0, line.length() - 2)
        : line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private static String name(SourceReader reader, Path file) {
    return reader.root().relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + file + ": " + e.getMessage(), e);
    }
  }

  private static String version(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw VetroException.fault("SHA-256", e);
    }
  }
}
