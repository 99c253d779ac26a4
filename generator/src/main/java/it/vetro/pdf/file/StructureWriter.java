package it.vetro.pdf.file;

import it.vetro.pdf.tag.Kid;
import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes the structure tree with the indexes that lead from content, annotations and names back to it. */
final class StructureWriter {

  private final List<PDPage> sheets;
  private final LinkWriter links;
  private final Elements elements;
  private final EmbeddedFiles files;
  private final Standards standards;
  private final TreeMap<String, COSDictionary> names = new TreeMap<>();

  /** @param destinations what links lead to, which knows the elements too */
  StructureWriter(Destinations destinations, LinkWriter links, EmbeddedFiles files) {
    this.sheets = destinations.sheets();
    this.elements = destinations.elements();
    this.standards = destinations.standards();
    this.links = links;
    this.files = files;
  }

  /**
   * Makes the structure tree.
   *
   * @param owners by page: the element of each marked-content sequence
   */
  COSDictionary write(Tag document, List<List<Tag>> owners) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, element(document, root));
    standards.open(root);
    root.setItem(COSName.PARENT_TREE, parentTree(owners));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets.size() + links.inOrder().size());
    if (!names.isEmpty()) {
      root.setItem(COSName.ID_TREE, idTree());
    }
    return root;
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = elements.of(tag);
    boolean leadsNowhere = tag.role().equals("Link") && links.of(tag).isEmpty();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    standards.name(element, leadsNowhere ? "Span" : tag.role());
    element.setItem(COSName.P, parent);
    if (!tag.id().isEmpty()) {
      element.setString(COSName.ID, tag.id());
      names.put(tag.id(), element);
    }
    if (!tag.language().isEmpty()) {
      element.setString(COSName.LANG, tag.language());
    }
    if (!tag.expansion().isEmpty()) {
      element.setString(COSName.E, tag.expansion());
    }
    if (!tag.alternative().isEmpty()) {
      element.setString(COSName.ALT, tag.alternative());
    }
    Map<String, Map<String, Object>> attributes = standards.attributes(tag);
    if (!attributes.isEmpty()) {
      element.setItem(COSName.A, attributes(attributes));
    }
    if (!tag.references().isEmpty()) {
      standards.relate(element, elements.of(tag.references()));
    }
    files.tie(tag.files(), element);
    COSArray kids = kids(tag, element);
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return element;
  }

  private COSArray kids(Tag tag, COSDictionary element) {
    COSArray kids = new COSArray();
    int page = -1;
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag child) {
        kids.add(element(child, element));
      } else if (kid instanceof Leaf leaf) {
        for (Leaf.Mark mark : leaf.marks()) {
          if (page < 0) {
            page = mark.page();
            element.setItem(COSName.PG, sheets.get(page));
          }
          kids.add(mark.page() == page ? COSInteger.get(mark.id()) : elsewhere(mark));
        }
      }
    }
    for (LinkWriter.Annotation annotation : links.of(tag)) {
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
      reference.setItem(COSName.PG, annotation.page());
      reference.setItem(COSName.OBJ, annotation.dictionary());
      reference.setDirect(true);
      kids.add(reference);
    }
    return kids;
  }

  /** Content on another page than the element's own. */
  private COSDictionary elsewhere(Leaf.Mark mark) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, sheets.get(mark.page()));
    reference.setInt(COSName.MCID, mark.id());
    reference.setDirect(true);
    return reference;
  }

  private static COSBase attributes(Map<String, Map<String, Object>> byOwner) {
    COSArray owners = new COSArray();
    byOwner.forEach((owner, values) -> {
      COSDictionary attributes = new COSDictionary();
      attributes.setName(COSName.O, owner);
      values.forEach((name, value) -> attributes.setItem(COSName.getPDFName(name), value(value)));
      attributes.setDirect(true);
      owners.add(attributes);
    });
    return owners.size() == 1 ? owners.get(0) : owners;
  }

  private static COSBase value(Object value) {
    if (value instanceof Integer number) {
      return COSInteger.get(number);
    }
    if (value instanceof List<?> list) {
      COSArray array = new COSArray();
      list.forEach(part -> array.add(part instanceof Double length ? new COSFloat(Math.round(length * 100) / 100f)
          : new COSString((String) part)));
      return array;
    }
    return COSName.getPDFName((String) value);
  }

  /** From pages and annotations to their elements. */
  private COSDictionary parentTree(List<List<Tag>> owners) {
    COSArray numbers = new COSArray();
    for (int page = 0; page < owners.size(); page++) {
      COSArray parents = new COSArray();
      owners.get(page).forEach(tag -> parents.add(elements.of(tag)));
      numbers.add(COSInteger.get(page));
      numbers.add(parents);
    }
    int key = owners.size();
    for (LinkWriter.Annotation annotation : links.inOrder()) {
      numbers.add(COSInteger.get(key++));
      numbers.add(elements.of(annotation.tag()));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private COSDictionary idTree() {
    COSArray pairs = new COSArray();
    names.forEach((name, element) -> {
      pairs.add(new COSString(name));
      pairs.add(element);
    });
    COSArray limits = new COSArray();
    limits.add(new COSString(names.firstKey()));
    limits.add(new COSString(names.lastKey()));
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, limits);
    leaf.setItem(COSName.NAMES, pairs);
    COSArray kids = new COSArray();
    kids.add(leaf);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, kids);
    return tree;
  }
}
