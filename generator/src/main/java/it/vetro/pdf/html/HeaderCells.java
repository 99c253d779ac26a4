package it.vetro.pdf.html;

import it.vetro.pdf.tag.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Which headings of a table speak for which cell. Every heading says its scope; where one spans, or the author said so,
 * every cell also names its headings (ISO 32000-1, table 349).
 */
final class HeaderCells {

  private record Entry(Grid.Slot slot, Tag tag, boolean group, String scope) {

    boolean isHeading() {
      return slot.isHeading();
    }

    boolean sharesColumn(Grid.Slot other) {
      return slot.column() < other.column() + other.columns() && other.column() < slot.column() + slot.columns();
    }

    boolean sharesRow(Grid.Slot other) {
      return slot.row() < other.row() + other.rows() && other.row() < slot.row() + slot.rows();
    }
  }

  private final String prefix;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> byHtmlId = new HashMap<>();
  private boolean named;
  private int headings;

  /** @param prefix makes the names of headings unique in the document */
  HeaderCells(String prefix) {
    this.prefix = prefix;
  }

  void add(Grid.Slot slot, Tag tag, boolean group) {
    Entry entry = new Entry(slot, tag, group, slot.isHeading() ? scope(slot, group) : "");
    entries.add(entry);
    named |= slot.element().hasAttr("headers");
    if (slot.isHeading()) {
      named |= group || slot.rows() > 1 || slot.columns() > 1;
      headings++;
      tag.attribute("Table", "Scope", entry.scope());
      tag.named(prefix + "-h" + headings);
      if (!slot.element().id().isEmpty()) {
        byHtmlId.putIfAbsent(slot.element().id(), tag.id());
      }
    }
  }

  /** Names the headings of every cell, once all cells are known. */
  void settle() {
    if (!named) {
      return;
    }
    List<Entry> columns = new ArrayList<>();
    List<Entry> rows = new ArrayList<>();
    List<Entry> groups = new ArrayList<>();
    for (Entry entry : entries) {
      Grid.Slot slot = entry.slot();
      groups.removeIf(group -> ends(group, entry));
      rows.removeIf(row -> row.slot().row() + row.slot().rows() <= slot.row());
      Set<String> headers = explicit(slot.element());
      if (headers.isEmpty()) {
        addIds(columns, column -> column.sharesColumn(slot) && column.slot().row() < slot.row(), headers);
        addIds(groups, group -> group.slot().row() < slot.row(), headers);
        addIds(rows, row -> row.sharesRow(slot), headers);
      }
      if (!headers.isEmpty()) {
        entry.tag().attribute("Table", "Headers", List.copyOf(headers));
      }
      if (entry.group()) {
        groups.add(entry);
      } else if (entry.isHeading()) {
        (entry.scope().equals("Column") ? columns : rows).add(entry);
      }
    }
  }

  private static void addIds(List<Entry> from, Predicate<Entry> which, Set<String> ids) {
    for (Entry entry : from) {
      if (which.test(entry)) {
        ids.add(entry.tag().id());
      }
    }
  }

  /** A group ends with its part of the table, or where the next group of the same kind begins. */
  private static boolean ends(Entry group, Entry next) {
    return group.slot().section() != next.slot().section()
        || next.group() && next.slot().row() > group.slot().row() + 1;
  }

  private Set<String> explicit(Element cell) {
    Set<String> headers = new LinkedHashSet<>();
    if (!cell.hasAttr("headers")) {
      return headers;
    }
    for (String id : cell.attr("headers").strip().split("\\s+")) {
      if (byHtmlId.containsKey(id)) {
        headers.add(byHtmlId.get(id));
      }
    }
    return headers;
  }

  private static String scope(Grid.Slot slot, boolean group) {
    String written = slot.element().attr("scope");
    if (group || written.startsWith("col")) {
      return "Column";
    }
    if (written.startsWith("row")) {
      return "Row";
    }
    return slot.isInHead() ? "Column" : "Row";
  }
}
