package it.vetro.site.view;

import it.vetro.model.Note;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of a document, other than those of indicators, as pages and PDFs show it.
 *
 * @param id stable within the document; also the anchor of the table in its chapter
 * @param title as printed
 * @param href its own page
 * @param topic what it is about
 * @param chapter address of the chapter in which it is shown; empty when there is none
 * @param description what it shows; may be empty
 * @param dataSource the document's line "Fonte:"; may be empty
 * @param source where the document prints it
 * @param header lines of headings, from the outermost
 * @param bodies groups of rows
 * @param columns how many columns are shown
 * @param accounts what came of the arithmetic where it does not hold
 * @param notes the notes that its cells refer to
 * @param chart drawings of the same numbers; none when empty
 */
public record TableView(
    String id,
    String title,
    String href,
    Topic topic,
    String chapter,
    String description,
    String dataSource,
    String source,
    List<List<Heading>> header,
    List<Body> bodies,
    int columns,
    List<Account> accounts,
    List<Note> notes,
    Optional<ChartView> chart) {

  private static final int MOST_NARROW = 5;
  private static final int LONGEST_NARROW = 60;

  /** Characters that a line of an upright page holds, and those that the edges of a column take. */
  private static final int UPRIGHT = 84;
  private static final int PADDING = 3;

  /** What a table is about: its slug and its name. */
  public record Topic(String key, String name) {}

  /**
   * A heading of a column, or of several.
   *
   * @param text as printed
   * @param note nature or unit of the column; may be empty
   * @param first the column where it begins, from 0
   * @param columns how many it spans
   * @param lines how many lines of headings it spans
   * @param numeric whether it stands over numbers
   */
  public record Heading(String text, String note, int first, int columns, int lines, boolean numeric) {

    boolean above(int column) {
      return first <= column && column < first + columns;
    }
  }

  /** Rows under one heading; the heading is empty when they have none. */
  public record Body(String title, List<Row> rows) {}

  /**
   * A row.
   *
   * @param kind {@code totale}, {@code parziale}, or empty
   * @param state {@code inserito}, {@code rimosso}, or empty
   * @param cells the first one heads the row
   */
  public record Row(String id, String kind, String state, List<TableCell> cells) {}

  /**
   * A cell.
   *
   * @param printed as printed; empty when nothing is
   * @param previous as it was before an update; empty when it did not change
   * @param numeric whether it is aligned as a number
   * @param alarm whether it is beyond the alarm of its row
   * @param notes marks of its notes
   * @param accounts the {@link Account}s about it
   */
  public record TableCell(
      String printed, String previous, boolean numeric, boolean alarm, List<Cell.Mark> notes, List<AccountMark> accounts) {}

  /**
   * Where an account stands in the list below the table.
   *
   * @param number counted from 1
   * @param rounding whether rounding explains it
   */
  public record AccountMark(int number, boolean rounding) {}

  /**
   * A formula that does not hold, in words.
   *
   * @param text the printed figure, the computed one, the difference
   * @param rounding whether the rounding of the printed figures explains it
   * @param note what the data say about it; may be empty
   */
  public record Account(String text, boolean rounding, String note) {}

  /**
   * A chart: one drawing or several of one kind.
   *
   * @param kind {@code serie}, {@code barre}, {@code composizione}
   */
  public record ChartView(String kind, List<Drawing> drawings) {}

  /** A drawing with its parts. */
  public record Drawing(String id, String title, List<Part> parts) {}

  /** A bar: its label, its length, and the figure as printed. */
  public record Part(String label, BigDecimal value, String text) {}

  /** How many rows have figures or words of their own. */
  public int size() {
    return bodies.stream().mapToInt(b -> b.rows().size()).sum();
  }

  /** Whether it has few columns of short cells: then it takes no more room than they need. */
  public boolean narrow() {
    return columns <= MOST_NARROW && rows().flatMap(r -> r.cells().stream())
        .allMatch(c -> c.printed().length() <= LONGEST_NARROW);
  }

  /** Whether its columns need more room than an upright page has: estimated from what cannot be broken in each. */
  public boolean wide() {
    int[] widths = new int[columns];
    rows().forEach(r -> {
      for (int i = 0; i < columns; i++) {
        TableCell cell = r.cells().get(i);
        widths[i] = Math.max(widths[i], cell.numeric() ? cell.printed().length() : longestWord(cell.printed()));
      }
    });
    return Arrays.stream(widths).sum() + columns * PADDING > UPRIGHT;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
  }

  private Stream<Row> rows() {
    return bodies.stream().flatMap(b -> b.rows().stream());
  }

  /** Whether any row is named by a long text: then all names are read as text, not scanned as headings. */
  public boolean longNames() {
    return columns > 1 && rows().anyMatch(r -> r.cells().get(0).printed().length() > LONGEST_NARROW);
  }

  /** Whether any cell is beyond its alarm. */
  public boolean alarmed() {
    return rows().flatMap(r -> r.cells().stream()).anyMatch(TableCell::alarm);
  }

  /**
   * The headings above a column where they stand in several lines, as {@code line-first}, from the outermost. None where a
   * single line of headings tells it.
   */
  public List<String> headingsOf(int column) {
    return header.size() < 2 ? List.of() : IntStream.range(0, header.size()).boxed()
        .flatMap(line -> header.get(line).stream().filter(h -> h.above(column)).map(h -> line + "-" + h.first())).toList();
  }

  /** Whether an update changed a cell or a row. */
  public boolean amended() {
    return rows().anyMatch(r -> !r.state().isEmpty() || r.cells().stream().anyMatch(c -> !c.previous().isEmpty()));
  }
}
