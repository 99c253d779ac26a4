package it.vetro.pdf.html;

import it.vetro.pdf.text.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What a table prints, as a plain table: one row of names, a text in every cell, the group of the row first when rows
 * are grouped. All of it is text as printed: what a figure means the HTML does not say.
 *
 * @param columns names of the columns, no two the same
 * @param rows each with as many cells as there are columns; empty where nothing is printed
 */
record TableData(List<String> columns, List<List<String>> rows) {

  private static final String BETWEEN = " / ";
  /** Marks for the breaking of lines. */
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

  /** Reads a table. Its {@code data-group} names the column of the groups. */
  static TableData of(Element table, Grid grid, Phrases phrases) {
    Grid.Slot[][] slots = grid.slots();
    int head = headRows(grid);
    boolean grouped = grid.rows().stream().anyMatch(row -> group(row, grid) != null);
    List<String> names = new ArrayList<>();
    if (grouped) {
      names.add(table.hasAttr("data-group") ? table.attr("data-group").strip() : phrases.group());
    }
    for (int column = 0; column < grid.columns(); column++) {
      String name = heading(slots, head, column);
      names.add(name.isEmpty() ? phrases.column(column + 1) : name);
    }
    return new TableData(distinct(names), rows(grid, slots, head, grouped));
  }

  private static List<List<String>> rows(Grid grid, Grid.Slot[][] slots, int head, boolean grouped) {
    List<List<String>> rows = new ArrayList<>();
    String group = "";
    for (int i = head; i < slots.length; i++) {
      Grid.Row row = grid.rows().get(i);
      Grid.Row above = i == head ? null : grid.rows().get(i - 1);
      Grid.Slot heading = group(row, grid);
      if (above == null || above.section() != row.section()) {
        group = "";
      }
      if (heading != null) {
        String words = words(heading.element());
        boolean inside = !group.isEmpty() && group(above, grid) != null;
        group = inside ? group + BETWEEN + words : words;
      }
      if (heading == null || row.slots().stream().anyMatch(slot -> slot != heading && slot.element().hasText())) {
        List<String> cells = new ArrayList<>();
        if (grouped) {
          cells.add(group);
        }
        for (int column = 0; column < grid.columns(); column++) {
          cells.add(text(slots[i][column], column, grid.columns()));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** A cell over the whole width speaks once, any other in each of its columns. */
  private static String text(Grid.Slot slot, int column, int columns) {
    return slot == null || column > 0 && slot.columns() == columns ? "" : words(slot.element());
  }

  /** The rows of {@code thead}; without it, the first ones that hold headings alone. */
  private static int headRows(Grid grid) {
    int head = grid.headRows();
    while (grid.headRows() == 0 && head < grid.rows().size() && group(grid.rows().get(head), grid) == null
        && !grid.rows().get(head).slots().isEmpty()
        && grid.rows().get(head).slots().stream().allMatch(Grid.Slot::isHeading)) {
      head++;
    }
    return head;
  }

  /** The cell that heads the rows below; null when the row has none. */
  private static Grid.Slot group(Grid.Row row, Grid grid) {
    return row.slots().stream().filter(slot -> slot.isGroup(grid.columns())).findFirst().orElse(null);
  }

  /** The headings of a column, from the top, each once. */
  private static String heading(Grid.Slot[][] slots, int head, int column) {
    Set<Grid.Slot> above = new LinkedHashSet<>();
    for (int row = 0; row < head; row++) {
      if (slots[row][column] != null) {
        above.add(slots[row][column]);
      }
    }
    return above.stream().map(slot -> words(slot.element())).filter(words -> !words.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private static List<String> distinct(List<String> names) {
    Set<String> taken = new HashSet<>(names);
    Set<String> used = new LinkedHashSet<>();
    for (String name : names) {
      String free = name;
      for (int i = 2; used.contains(free) || !free.equals(name) && taken.contains(free); i++) {
        free = name + " (" + i + ")";
      }
      used.add(free);
    }
    return List.copyOf(used);
  }

  /** The text of an element on one line, without the calls of notes. */
  static String words(Element element) {
    Element plain = element;
    if (element.childrenSize() > 0) {
      plain = element.clone();
      plain.select("a.noteref, script, style, template").remove();
    }
    return UNSEEN.matcher(plain.text()).replaceAll("").strip();
  }
}
