package it.vetro.sheet;

import it.vetro.finding.Position;
import it.vetro.sheet.ReadCell.Kind;
import it.vetro.sheet.SheetLimits.ExceededException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the sheets of an XLSX file. */
final class XlsxReader {

  /** Formats that show a whole number with its digits alone. */
  private static final Set<String> PLAIN = Set.of("", "general", "@", "0");

  /** What stands in a format as it is: quoted, in brackets, after a backslash. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
  private static final Pattern OF_DATES = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Path file;
  private final Parts parts;
  private final SheetLimits limits = new SheetLimits();

  /** @param name how findings call the file */
  XlsxReader(String name, Path file, Parts parts) {
    this.name = name;
    this.file = file;
    this.parts = parts;
  }

  List<ReadSheet> read() throws IOException, XMLStreamException {
    XlsxMerges merges = XlsxMerges.of(parts);
    List<ReadSheet> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (var sheet : workbook.getSheets().toList()) {
        sheets.add(read(sheet, merges.in(sheet.getName())));
      }
    }
    return sheets;
  }

  private ReadSheet read(org.dhatim.fastexcel.reader.Sheet sheet, Set<String> merged) throws IOException {
    List<ReadRow> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(row -> {
        List<ReadCell> read = row.stream().filter(Objects::nonNull)
            .flatMap(cell -> read(sheet.getName(), cell, merged).stream()).toList();
        if (!read.isEmpty()) {
          rows.add(new ReadRow(read, new Position(name, sheet.getName(), read.get(0).at().line(), 0)));
        }
      });
    }
    return new ReadSheet(sheet.getName(), rows, new Position(name, sheet.getName(), 0, 0));
  }

  private Optional<ReadCell> read(String sheet, Cell cell, Set<String> merged) {
    int column = cell.getColumnIndex();
    Position at = new Position(name, sheet, cell.getAddress().getRow() + 1, column + 1);
    if (merged.contains(cell.getAddress().toString())) {
      return Optional.of(new ReadCell(column, Kind.MERGED, cell.getText(), false, at));
    }
    // other programs write plain text like the result of a formula
    boolean text = cell.getType() == CellType.STRING || cell.getType() == CellType.FORMULA && cell.getFormula() == null;
    if (cell.getType() == CellType.EMPTY || text && cell.getText().isBlank()) {
      return Optional.empty();
    }
    limits.count(1, column, cell.getText());
    if (text) {
      return Optional.of(ReadCell.text(column, cell.getText(), at));
    }
    return Optional.of(switch (cell.getType()) {
      case NUMBER -> number(cell, at);
      case BOOLEAN -> new ReadCell(column, Kind.TRUTH, cell.getText(), false, at);
      case FORMULA -> new ReadCell(column, Kind.FORMULA, "", false, at);
      default -> new ReadCell(column, Kind.FAULT, cell.getText(), false, at);
    });
  }

  private static ReadCell number(Cell cell, Position at) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    BigDecimal number = cell.asNumber();
    if (OF_DATES.matcher(LITERAL.matcher(format).replaceAll("")).find()) {
      LocalDateTime moment = cell.asDate();
      boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT) && number.signum() > 0;
      return new ReadCell(cell.getColumnIndex(), day ? Kind.DATE : Kind.TIME, day ? moment.toLocalDate().toString() : "", false, at);
    }
    boolean plain = PLAIN.contains(format.toLowerCase(Locale.ROOT))
        && !(format.equals("0") && number.stripTrailingZeros().scale() > 0);
    return new ReadCell(cell.getColumnIndex(), Kind.NUMBER, digits(number), plain, at);
  }

  /** Without exponent and without zeros after the last decimal. */
  static String digits(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > 400 || number.scale() > 400) {
      throw new ExceededException("un numero di più di 400 cifre");
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
