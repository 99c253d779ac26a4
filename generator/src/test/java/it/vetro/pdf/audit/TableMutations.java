package it.vetro.pdf.audit;

import static it.vetro.pdf.audit.Surgery.append;
import static it.vetro.pdf.audit.Surgery.attribute;
import static it.vetro.pdf.audit.Surgery.begin;
import static it.vetro.pdf.audit.Surgery.id;
import static it.vetro.pdf.audit.Surgery.kids;
import static it.vetro.pdf.audit.Surgery.remove;
import static it.vetro.pdf.audit.Surgery.retag;
import static it.vetro.pdf.audit.Surgery.setAttribute;
import static it.vetro.pdf.audit.Surgery.setKids;
import static it.vetro.pdf.audit.Surgery.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Defects that are put into the tables of a file. */
final class TableMutations {

  private static final String REPEATED = "/Artifact <</Type/Pagination>> BDC";

  private TableMutations() {}

  /** Where the multi-page table of the sample stands: it is the last one. */
  static COSDictionary last(List<COSDictionary> elements) {
    return elements.get(elements.size() - 1);
  }

  /** Defects of tables. */
  static List<Mutation> all() {
    return List.of(
        new Mutation("every TH is a TD", file -> retag(file.elements("TH"), "TD")),
        new Mutation("one TH of a table's head is a TD", file -> retag(List.of(file.first("TH")), "TD")),
        new Mutation("a TH without Scope", file -> setAttribute(file.first("TH"), "Scope", null)),
        new Mutation("Headers name what is not there", file -> setAttribute(withHeaders(file), "Headers",
            new COSArray(List.of(text("no-such"))))),
        new Mutation("Headers name another column and row", file -> {
          List<COSDictionary> headings = file.elements("TH").stream()
              .filter(cell -> attribute(cell, "ColSpan") == null).toList();
          setAttribute(last(file.elements("TD").stream().filter(cell -> attribute(cell, "Headers") != null).toList()),
              "Headers", new COSArray(List.of(text(id(headings.get(headings.size() - 20))))));
        }),
        new Mutation("a cell of a table with spans without Headers",
            file -> setAttribute(withHeaders(file), "Headers", null)),
        new Mutation("a table is a row of paragraphs", file -> {
          retag(file.elements("Table|THead|TBody|TR"), "Div");
          retag(file.elements("TH|TD|Caption"), "P");
          file.elements("P").forEach(cell -> cell.removeItem(COSName.A));
          file.elements("Div").forEach(row -> row.removeItem(COSName.A));
        }),
        new Mutation("the caption comes last", file -> {
          COSDictionary caption = file.first("Caption");
          remove(caption);
          append(caption, caption.getCOSDictionary(COSName.P));
        }),
        new Mutation("the caption stands before its table", file -> {
          COSDictionary table = file.first("Table");
          COSDictionary caption = file.first("Caption");
          COSDictionary above = table.getCOSDictionary(COSName.P);
          remove(caption);
          List<COSBase> kids = kids(above);
          kids.add(kids.indexOf(table), caption);
          setKids(above, kids);
          caption.setItem(COSName.P, above);
        }),
        new Mutation("a row is not in the structure", file -> {
          COSDictionary row = last(file.elements("TR"));
          int page = file.page(row);
          List<Integer> ids = file.sequences(row);
          remove(row);
          file.rewrite(page, content -> silenced(content, ids));
        }),
        new Mutation("a cell is not in its row", file -> remove(last(file.elements("TD")))),
        new Mutation("a span of columns is not told", file -> setAttribute(file.first("TH",
            cell -> attribute(cell, "ColSpan") != null), "ColSpan", null)),
        new Mutation("the head shown again is read again", file -> {
          COSDictionary heading = last(file.elements("TR").stream()
              .filter(row -> row.getCOSDictionary(COSName.P).getNameAsString(COSName.S).equals("THead")).toList());
          int page = file.document().getNumberOfPages() - 1;
          while (!file.content(page).contains(REPEATED)) {
            page--;
          }
          COSDictionary cell = (COSDictionary) kids(heading).get(0);
          tagged(file, page, REPEATED, cell);
        }));
  }

  private static COSDictionary withHeaders(Surgery file) {
    return file.first("TD", cell -> attribute(cell, "Headers") != null);
  }

  /** Turns the sequences into artifacts. */
  static String silenced(String content, List<Integer> ids) {
    String changed = content;
    for (int id : ids) {
      changed = changed.replaceFirst(begin(id), REPEATED);
    }
    return changed;
  }

  /** Makes an artifact a part of an element, in every index. */
  private static void tagged(Surgery file, int page, String artifact, COSDictionary element) throws IOException {
    COSArray owners = (COSArray) file.parentNumbers().getObject(2 * page + 1);
    int id = owners.size();
    owners.add(element);
    file.rewrite(page, content -> content.replace(artifact, "/TH <</MCID " + id + ">> BDC"));
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, "MCR");
    reference.setItem(COSName.PG, file.document().getPage(page));
    reference.setInt(COSName.MCID, id);
    List<COSBase> kids = kids(element);
    kids.add(reference);
    setKids(element, kids);
  }
}
