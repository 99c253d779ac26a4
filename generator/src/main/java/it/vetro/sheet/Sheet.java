package it.vetro.sheet;

import java.util.List;

/**
 * A sheet of a {@link Workbook}.
 *
 * @param name at most 31 characters, none of {@code []:*?/\}
 * @param columns their widths and the style of cells that are not there yet
 * @param rows from the first; a row may have fewer cells than there are columns
 * @param frozenRows how many rows stay in sight above the others
 * @param frozenColumns how many columns stay in sight before the others
 * @param lists the cells that are chosen from a list
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows, int frozenRows, int frozenColumns,
    List<DropDown> lists) {

  /** The longest name that XLSX allows. */
  public static final int NAME_LENGTH = 31;

  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    lists = List.copyOf(lists);
    if (name.isBlank() || name.length() > NAME_LENGTH || name.matches(".*[\\[\\]:*?/\\\\].*")) {
      throw new IllegalArgumentException("not the name of a sheet: " + name);
    }
  }

  /** How many rows hold something, or are chosen from a list. */
  int depth() {
    return Math.max(rows.size(), lists.stream().mapToInt(list -> list.lastRow() + 1).max().orElse(0));
  }
}
