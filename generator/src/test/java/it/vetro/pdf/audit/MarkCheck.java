package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;

/** Every stretch of text is in the structure once or an artifact; the indexes lead from the pages back to it. */
final class MarkCheck {

  private MarkCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    Map<String, Structure.Node> owners = new HashMap<>();
    pdf.elements().forEach(element -> element.marks().forEach(mark -> defects.addIf(
        owners.put(mark.page() + "/" + mark.id(), element) != null, "a stretch of text is read twice",
        Role.named(element))));
    for (int page = 0; page < pdf.pages().size(); page++) {
      Set<Integer> painted = painted(pdf, page, owners, defects);
      String prefix = page + "/";
      int number = page;
      owners.keySet().stream().filter(key -> key.startsWith(prefix))
          .filter(key -> !painted.contains(Integer.valueOf(key.substring(prefix.length()))))
          .forEach(key -> defects.add("an element refers to text that is not painted", Role.named(owners.get(key))
              + " on page " + (number + 1)));
      parents(pdf, page, painted, owners, defects);
    }
    parentLinks(pdf, defects);
    names(pdf, defects);
  }

  private static Set<Integer> painted(OpenPdf pdf, int page, Map<String, Structure.Node> owners, Defects defects) {
    Set<Integer> painted = new HashSet<>();
    for (PageInk.Stretch stretch : pdf.pages().get(page).stretches()) {
      Mark mark = stretch.mark();
      String where = "«" + stretch.text().strip() + "» on page " + (page + 1);
      if (mark.equals(Mark.NONE)) {
        defects.addIf(!stretch.text().isBlank(), "text that is neither in the structure nor an artifact", where);
      } else if (!mark.isArtifact()) {
        defects.addIf(!painted.add(mark.id()), "two stretches of a page bear the same number", where);
        defects.addIf(!owners.containsKey(page + "/" + mark.id()), "text that no element holds", where);
      }
    }
    return painted;
  }

  /** The parent tree names, for every stretch of a page, the element that holds it. */
  private static void parents(OpenPdf pdf, int number, Set<Integer> painted, Map<String, Structure.Node> owners,
      Defects defects) {
    PDPage page = pdf.document().getPage(number);
    COSBase listed = pdf.parent(page.getStructParents());
    for (int id : painted) {
      Structure.Node owner = owners.get(number + "/" + id);
      COSBase parent = listed instanceof COSArray array && id < array.size() ? array.getObject(id) : null;
      defects.addIf(owner != null && parent != owner.dictionary(), "the index of a page names another element",
          owner == null ? "" : Role.named(owner));
    }
    defects.addIf(!"S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"))),
        "a page is not tabbed through in the order of the structure", "page " + (number + 1));
  }

  /** Every element names the one above it. */
  private static void parentLinks(OpenPdf pdf, Defects defects) {
    pdf.elements().forEach(outer -> outer.nodes().filter(inner -> inner.dictionary().getCOSDictionary(COSName.P)
        != outer.dictionary()).forEach(inner -> defects.add("an element names another one as its parent",
        Role.named(inner))));
  }

  private static void names(OpenPdf pdf, Defects defects) {
    Set<String> ids = new HashSet<>();
    Map<String, COSDictionary> listed = new HashMap<>();
    collect(pdf.structTreeRoot().getCOSDictionary(COSName.ID_TREE), listed);
    pdf.elements().filter(element -> element.dictionary().getString(COSName.ID) != null).forEach(element -> {
      String id = element.dictionary().getString(COSName.ID);
      defects.addIf(!ids.add(id), "two elements of the same name", id);
      defects.addIf(listed.get(id) != element.dictionary(), "a name that does not lead to its element", id);
    });
    listed.keySet().stream().filter(id -> !ids.contains(id))
        .forEach(id -> defects.add("a listed name that no element bears", id));
  }

  private static void collect(COSDictionary node, Map<String, COSDictionary> into) {
    COSArray names = node == null ? null : node.getCOSArray(COSName.NAMES);
    for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
      COSBase value = names.get(i + 1) instanceof COSObject object ? object.getObject() : names.get(i + 1);
      into.put(names.getString(i), (COSDictionary) value);
    }
    COSArray kids = node == null ? null : node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect((COSDictionary) kids.getObject(i), into);
    }
  }
}
