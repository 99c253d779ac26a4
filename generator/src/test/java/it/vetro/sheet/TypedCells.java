package it.vetro.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets as people leave them behind: with numbers, dates, formulas and merged cells. */
public final class TypedCells {

  private TypedCells() {}

  /** A formula. */
  public record Formula(String text) {}

  /** A number shown in a format. */
  public record Shown(Number number, String format) {}

  /** Writes an XLSX file of one sheet. */
  public static Path xlsx(Path file, String sheet, Object[]... rows) {
    try (var out = Files.newOutputStream(file);
        var workbook = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
      Worksheet to = workbook.newWorksheet(sheet);
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          put(to, row, column, rows[row][column]);
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Worksheet to, int row, int column, Object value) {
    if (value instanceof Formula formula) {
      to.formula(row, column, formula.text());
    } else if (value instanceof LocalDate date) {
      to.value(row, column, date);
      to.style(row, column).format("dd/mm/yyyy").set();
    } else if (value instanceof Shown shown) {
      to.value(row, column, shown.number());
      to.style(row, column).format(shown.format()).set();
    } else if (value instanceof Number number) {
      to.value(row, column, number);
    } else if (value instanceof Boolean truth) {
      to.value(row, column, truth);
    } else if (value != null) {
      to.value(row, column, value.toString());
    }
  }

  /** Changes the text of one part of an XLSX or ODS file. */
  public static Path change(Path file, String part, UnaryOperator<String> change) {
    try {
      Archive archive = new Archive();
      for (Map.Entry<String, byte[]> each : Archive.parts(Files.readAllBytes(file)).entrySet()) {
        byte[] content = each.getValue();
        archive.add(each.getKey(), !each.getKey().equals(part) ? content
            : change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
      }
      return Files.write(file, archive.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of parts that are given. */
  public static Path archive(Path file, Map<String, byte[]> parts) {
    try {
      Archive archive = new Archive();
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        archive.add(part.getKey(), part.getValue());
      }
      return Files.write(file, archive.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zeros(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] million = new byte[1_000_000];
    for (int i = 0; i < megabytes; i++) {
      bytes.writeBytes(million);
    }
    return bytes.toByteArray();
  }
}
