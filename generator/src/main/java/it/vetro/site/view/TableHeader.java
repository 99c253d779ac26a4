package it.vetro.site.view;

import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Column;
import it.vetro.site.view.TableView.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out the headings of a table: groups above the columns they hold, each heading as low and as wide as it goes. */
final class TableHeader {

  private final List<Column> columns;
  private final int lines;

  private TableHeader(List<Column> columns) {
    this.columns = columns;
    this.lines = 1 + columns.stream().mapToInt(c -> c.groups().size()).max().orElse(0);
  }

  static List<List<Heading>> of(List<Column> columns) {
    TableHeader header = new TableHeader(columns);
    List<List<Heading>> lines = new ArrayList<>();
    for (int line = 0; line < header.lines; line++) {
      lines.add(header.line(line));
    }
    return lines;
  }

  private List<Heading> line(int line) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int depth = column.groups().size();
      if (line == depth) {
        headings.add(new Heading(column.title(), note(column), i, 1, lines - depth, numeric(column)));
      } else if (line < depth && (i == 0 || !sameGroup(columns.get(i - 1), column, line))) {
        headings.add(new Heading(column.groups().get(line), "", i, span(i, line), 1, numeric(column)));
      }
    }
    return headings;
  }

  private int span(int first, int line) {
    int last = first;
    while (last + 1 < columns.size() && sameGroup(columns.get(first), columns.get(last + 1), line)) {
      last++;
    }
    return last - first + 1;
  }

  private static boolean sameGroup(Column one, Column other, int line) {
    return one.groups().size() > line && other.groups().size() > line
        && one.groups().subList(0, line + 1).equals(other.groups().subList(0, line + 1));
  }

  private static boolean numeric(Column column) {
    return column.type().isNumeric();
  }

  /** Nature and unit, where the heading does not say them itself. */
  private static String note(Column column) {
    List<String> words = new ArrayList<>();
    for (String word : List.of(column.nature(), column.unit())) {
      if (!word.isEmpty() && !plain(column.title()).contains(plain(word))) {
        words.add(word);
      }
    }
    return String.join(", ", words);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ITALIAN).replaceAll("[^\\p{L}\\p{N}%€]", "");
  }

  /** The columns that are shown: all but the one whose values head the groups of rows. */
  static List<Column> shown(DataTable table) {
    return table.columns().stream().filter(c -> !c.id().equals(table.groupedBy())).toList();
  }
}
