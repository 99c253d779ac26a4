package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** Tables: caption, parts, rows of the same width, and for every cell the headings it is read under. */
final class TableCheck {

  private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

  private final Structure.Node table;
  private final Defects defects;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, Slot> headingsById = new HashMap<>();

  /** A cell in the grid: rows and columns from 0. */
  private record Slot(Structure.Node cell, int row, int column, int rows, int columns, boolean head) {

    boolean sharesRow(Slot other) {
      return row < other.row + other.rows && other.row < row + rows;
    }

    boolean sharesColumn(Slot other) {
      return column < other.column + other.columns && other.column < column + columns;
    }

    boolean isHeading() {
      return Role.HEADING_CELL.is(cell);
    }

    String scope() {
      return cell.attribute("Scope") instanceof COSName scope ? scope.getName() : "";
    }
  }

  private TableCheck(Structure.Node table, Defects defects) {
    this.table = table;
    this.defects = defects;
  }

  static void check(OpenPdf pdf, Defects defects) {
    pdf.all(Role.TABLE).forEach(table -> new TableCheck(table, defects).check());
    pdf.all(Role.CAPTION).filter(caption -> pdf.all(Role.TABLE).noneMatch(table -> table.kids().contains(caption)))
        .filter(caption -> pdf.elements().noneMatch(outer -> outer.kids().contains(caption)
            && (outer.role().matches("Figure|L|TOC") || outer.nodes().anyMatch(Role.FIGURE::is))))
        .forEach(caption -> defects.add("a caption outside its table", Role.named(caption)));
  }

  private void check() {
    parts();
    layOut();
    defects.addIf(slots.stream().noneMatch(Slot::isHeading), "a table without any heading cell", Role.named(table));
    slots.stream().filter(Slot::isHeading).filter(slot -> !SCOPES.contains(slot.scope()))
        .forEach(slot -> defects.add("a heading cell without scope", Role.named(slot.cell())));
    slots.stream().filter(slot -> slot.head() && !slot.isHeading() && !slot.cell().words().isEmpty())
        .forEach(slot -> defects.add("a cell of a table's head that is no heading", Role.named(slot.cell())));
    headings();
  }

  private void parts() {
    List<String> roles = table.roles();
    defects.addIf(roles.lastIndexOf("Caption") > 0, "a caption that is not the first and only one of its table",
        Role.named(table));
    for (Structure.Node part : table.nodes().filter(part -> !Role.CAPTION.is(part)).toList()) {
      defects.addIf(!Role.ROWS.is(part), "something other than head, body, foot in a table", Role.named(part));
      defects.addIf(part.nodes().anyMatch(row -> !Role.ROW.is(row)), "something other than rows in a part of a table",
          Role.named(part));
    }
    table.all().filter(Role.ROW::is).flatMap(Structure.Node::nodes)
        .filter(cell -> !Role.CELL.is(cell) && !Role.HEADING_CELL.is(cell))
        .forEach(cell -> defects.add("something other than cells in a row", Role.named(cell)));
  }

  /** Finds the place of every cell; rows of different widths and cells one over the other are defects. */
  private void layOut() {
    int row = 0;
    int width = -1;
    Map<Integer, Set<Integer>> taken = new HashMap<>();
    for (Structure.Node part : table.nodes().filter(Role.ROWS::is).toList()) {
      for (Structure.Node line : part.nodes().filter(Role.ROW::is).toList()) {
        int column = 0;
        for (Structure.Node cell : line.nodes().toList()) {
          Set<Integer> here = taken.computeIfAbsent(row, key -> new TreeSet<>());
          while (here.contains(column)) {
            column++;
          }
          Slot slot = new Slot(cell, row, column, span(cell, "RowSpan"), span(cell, "ColSpan"), Role.HEAD.is(part));
          take(slot, taken);
          column += slot.columns();
        }
        int filled = taken.getOrDefault(row, Set.of()).size();
        width = width < 0 ? filled : width;
        defects.addIf(filled != width, "rows of a table are not of the same width",
            Role.named(line) + " has " + filled + " columns instead of " + width);
        row++;
      }
    }
    int rows = row;
    taken.keySet().stream().filter(below -> below >= rows).findFirst()
        .ifPresent(below -> defects.add("a cell spans more rows than the table has", Role.named(table)));
  }

  private void take(Slot slot, Map<Integer, Set<Integer>> taken) {
    slots.add(slot);
    String id = slot.cell().dictionary().getString(COSName.ID);
    if (id != null && slot.isHeading()) {
      headingsById.put(id, slot);
    }
    for (int row = slot.row(); row < slot.row() + slot.rows(); row++) {
      for (int column = slot.column(); column < slot.column() + slot.columns(); column++) {
        boolean free = taken.computeIfAbsent(row, key -> new TreeSet<>()).add(column);
        defects.addIf(!free, "two cells of a table on the same place", Role.named(slot.cell()));
      }
    }
  }

  private static int span(Structure.Node cell, String name) {
    return cell.attribute(name) instanceof COSNumber number ? number.intValue() : 1;
  }

  private void headings() {
    boolean named = slots.stream().anyMatch(slot -> slot.isHeading() && (slot.rows() > 1 || slot.columns() > 1)
        || slot.cell().attribute("Headers") != null);
    for (Slot slot : slots) {
      COSBase headers = slot.cell().attribute("Headers");
      boolean any = false;
      for (int i = 0; headers instanceof COSArray array && i < array.size(); i++) {
        Slot heading = array.getObject(i) instanceof COSString id ? headingsById.get(id.getString()) : null;
        any |= heading != null;
        defects.addIf(heading == null, "a cell names a heading that its table has not", Role.named(slot.cell()));
        defects.addIf(heading != null && !heading.sharesColumn(slot) && !heading.sharesRow(slot),
            "a cell names a heading of another row and column", Role.named(slot.cell()));
      }
      if (!slot.isHeading() && named) {
        defects.addIf(!any, "a cell of a table with spans names no heading", Role.named(slot.cell()));
      } else if (!slot.isHeading()) {
        defects.addIf(slots.stream().noneMatch(heading -> heading.isHeading() && speaksFor(heading, slot)),
            "a cell is under no heading", Role.named(slot.cell()));
      }
    }
  }

  private static boolean speaksFor(Slot heading, Slot cell) {
    return !heading.scope().equals("Row") && heading.sharesColumn(cell) && heading.row() < cell.row()
        || !heading.scope().equals("Column") && heading.sharesRow(cell);
  }
}
