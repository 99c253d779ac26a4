package it.vetro.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of spreadsheet file. */
public enum SheetFormat {
  XLSX,
  ODS,
  /** One table without looks: it holds a single sheet. */
  CSV;

  /** The kind of a file, by the ending of its name. */
  public static Optional<SheetFormat> of(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> lower.endsWith(format.ending())).findFirst();
  }

  /** {@code .xlsx} */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
