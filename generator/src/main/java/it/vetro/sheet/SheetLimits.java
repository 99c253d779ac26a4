package it.vetro.sheet;

/** How large a spreadsheet may be, and how much of it has been read. What Vetro writes stays far below; a file beyond is a mistake or an attack. */
final class SheetLimits {

  /** A file, in bytes. */
  static final int FILE_BYTES = 20_000_000;

  /** All parts of a file when they are unpacked, in bytes. */
  static final long UNPACKED_BYTES = 100_000_000;

  /** Parts of a file. */
  static final int PARTS = 2_000;

  /** Sheets of a file. */
  static final int SHEETS = 500;

  /** Cells of a file that hold something. */
  static final int CELLS = 1_000_000;

  /** Columns of a sheet. */
  static final int COLUMNS = 200;

  /** Characters of a cell. */
  static final int CELL_CHARS = 1_000_000;

  /** Characters of all cells of a file. */
  static final long CHARS = 50_000_000;

  private long cells;
  private long chars;

  /**
   * Counts cells that are read.
   *
   * @param times how many of them there are
   * @param column of the last of them, from 0
   * @throws ExceededException when there are too many, or too much in them
   */
  void count(long times, int column, String text) {
    cells += times;
    chars += times * text.length();
    if (column >= COLUMNS) {
      throw new ExceededException("più di " + COLUMNS + " colonne");
    }
    if (text.length() > CELL_CHARS) {
      throw new ExceededException("una cella di più di un milione di caratteri");
    }
    if (cells > CELLS || chars > CHARS) {
      throw new ExceededException(cells > CELLS ? "più di un milione di celle piene" : "più di " + CHARS / 1_000_000 + " milioni di caratteri");
    }
  }

  /** A file goes beyond one of them. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the limit, in Italian: {@code più di 200 colonne} */
    ExceededException(String what) {
      super(what);
    }
  }
}
