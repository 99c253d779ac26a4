package it.vetro.pdf.audit;

import static it.vetro.pdf.audit.Surgery.append;
import static it.vetro.pdf.audit.Surgery.id;
import static it.vetro.pdf.audit.Surgery.kids;
import static it.vetro.pdf.audit.Surgery.remove;
import static it.vetro.pdf.audit.Surgery.retag;
import static it.vetro.pdf.audit.Surgery.setKids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Defects that are put into the order of a file, and into what leads through it. */
final class OrderMutations {

  private OrderMutations() {}

  /** Defects of headings, contents, bookmarks and notes. */
  static List<Mutation> landmarks() {
    return List.of(
        new Mutation("headings are paragraphs", file -> retag(file.elements("H[1-6]"), "P")),
        new Mutation("a heading skips a level", file -> retag(List.of(file.first("H3")), "H5")),
        new Mutation("no bookmarks", file -> file.catalog().removeItem(COSName.OUTLINES)),
        new Mutation("a bookmark says something else", file -> firstBookmark(file).setString(COSName.TITLE, "Altro")),
        new Mutation("a bookmark leads to another page", file -> ((COSArray) firstBookmark(file)
            .getDictionaryObject(COSName.DEST)).set(0, file.document().getPage(0))),
        new Mutation("the contents are a Div", file -> {
          retag(file.elements("TOC|TOCI"), "Div");
        }),
        new Mutation("an entry of the contents leads to another page", file -> {
          COSDictionary link = file.first("TOCI");
          COSDictionary area = file.areas(file.page(link)).get(0);
          ((COSArray) area.getDictionaryObject(COSName.DEST)).set(0, file.document().getPage(0));
        }),
        new Mutation("the contents leave out an entry", file -> {
          COSDictionary entry = TableMutations.last(file.elements("TOCI"));
          int page = file.page(entry);
          List<Integer> ids = file.sequences(entry);
          remove(entry);
          file.rewrite(page, content -> TableMutations.silenced(content, ids));
        }),
        new Mutation("a note is a paragraph", file -> retag(List.of(file.first("Note")), "P")),
        new Mutation("the notes are read at the end", file -> {
          for (COSDictionary note : file.elements("Note")) {
            remove(note);
            append(note, file.first("Document"));
          }
        }),
        new Mutation("a note without name", file -> file.first("Note").removeItem(COSName.ID)),
        new Mutation("a note without number", file -> retag(file.elements("Lbl").stream()
            .filter(label -> label.getCOSDictionary(COSName.P).getNameAsString(COSName.S).equals("Note")).toList(), "Span")),
        new Mutation("a list is a row of paragraphs", file -> {
          retag(file.elements("L"), "Div");
          retag(file.elements("LI|LBody"), "Div");
          retag(file.elements("Lbl").stream().filter(label -> label.getCOSDictionary(COSName.P)
              .getNameAsString(COSName.S).equals("Div")).toList(), "Span");
          file.elements("Div").forEach(list -> list.removeItem(COSName.A));
        }));
  }

  private static COSDictionary firstBookmark(Surgery file) {
    return file.catalog().getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
  }

  /** Defects of the order in which a file is read, and of the indexes that lead through it. */
  static List<Mutation> order() {
    return List.of(
        new Mutation("the words of every paragraph in reverse", file -> file.elements("P").forEach(paragraph -> {
          List<COSBase> kids = new ArrayList<>(kids(paragraph));
          Collections.reverse(kids);
          setKids(paragraph, kids);
        })),
        new Mutation("two blocks in the wrong order", file -> {
          COSDictionary section = TableMutations.last(file.elements("Sect"));
          List<COSBase> kids = new ArrayList<>(kids(section));
          Collections.reverse(kids);
          setKids(section, kids);
        }),
        new Mutation("a stretch of text is held twice", file -> {
          COSDictionary paragraph = file.first("P", p -> kids(p).get(0) instanceof COSNumber);
          List<COSBase> kids = new ArrayList<>(kids(paragraph));
          kids.add(kids.get(0));
          setKids(paragraph, kids);
        }),
        new Mutation("a stretch of text is held by nobody", file -> {
          COSDictionary paragraph = file.first("P", p -> kids(p).size() > 2 && kids(p).get(0) instanceof COSNumber);
          setKids(paragraph, kids(paragraph).subList(1, kids(paragraph).size()));
        }),
        new Mutation("the index of a page names other elements", file -> {
          COSArray owners = (COSArray) file.parentNumbers().getObject(2 * 2 + 1);
          COSBase first = owners.get(0);
          owners.set(0, owners.get(owners.size() - 1));
          owners.set(owners.size() - 1, first);
        }),
        new Mutation("two elements of one name", file -> {
          List<COSDictionary> named = file.elements("TH").stream().filter(cell -> id(cell) != null).toList();
          named.get(1).setString(COSName.ID, id(named.get(0)));
        }));
  }
}
