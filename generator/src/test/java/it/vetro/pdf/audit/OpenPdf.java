package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file that is being looked at: its objects, what is painted on its pages, its structure. */
final class OpenPdf implements AutoCloseable {

  private final PDDocument document;
  private final List<PageInk> pages;
  private final Structure.Node root;
  private final List<Structure.Node> elements;
  private final Map<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
  private final Map<Integer, COSBase> parents = new TreeMap<>();

  private OpenPdf(PDDocument document) throws IOException {
    this.document = document;
    this.pages = PageInk.all(document);
    this.root = Structure.of(document, pages);
    this.elements = root.all().toList();
    for (PDPage page : document.getPages()) {
      pageNumbers.put(page.getCOSObject(), pageNumbers.size());
    }
    collect(structTreeRoot().getCOSDictionary(COSName.PARENT_TREE), parents);
  }

  static OpenPdf of(byte[] bytes) throws IOException {
    PDDocument document = Loader.loadPDF(bytes);
    try {
      return new OpenPdf(document);
    } catch (IOException | RuntimeException broken) {
      document.close();
      throw broken;
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  PDDocument document() {
    return document;
  }

  List<PageInk> pages() {
    return pages;
  }

  Stream<Glyph> glyphs() {
    return pages.stream().flatMap(page -> page.glyphs().stream());
  }

  Structure.Node root() {
    return root;
  }

  /** Every element, in reading order. */
  Stream<Structure.Node> elements() {
    return elements.stream();
  }

  /** The elements of a kind, whatever the standard calls them. */
  Stream<Structure.Node> all(Role role) {
    return elements.stream().filter(role::is);
  }

  COSDictionary structTreeRoot() {
    return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
  }

  /** Number of a page, from 0; -1 for what is no page of the document. */
  int number(COSDictionary page) {
    return page == null ? -1 : pageNumbers.getOrDefault(page, -1);
  }

  /** What the parent tree says under a key: an element, or an array of them. */
  COSBase parent(int key) {
    return parents.get(key);
  }

  Map<Integer, COSBase> parents() {
    return parents;
  }

  /** The page, from 0, that a link or bookmark leads to; empty when it leads outside or nowhere. */
  Optional<Integer> target(COSDictionary from) {
    COSDictionary action = from.getCOSDictionary(COSName.A);
    COSBase place = from.getDictionaryObject(COSName.DEST);
    if (place == null && action != null && "GoTo".equals(action.getNameAsString(COSName.S))) {
      place = action.getDictionaryObject(COSName.D);
    }
    return place instanceof COSArray array && array.getObject(0) instanceof COSDictionary page && number(page) >= 0
        ? Optional.of(number(page)) : Optional.empty();
  }

  private static void collect(COSDictionary node, Map<Integer, COSBase> into) {
    if (node == null) {
      return;
    }
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      into.put(((COSNumber) numbers.getObject(i)).intValue(), numbers.getObject(i + 1));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect((COSDictionary) kids.getObject(i), into);
    }
  }
}
