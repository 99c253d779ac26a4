package it.vetro.pdf.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes a file apart, changes its objects, and puts it together again. */
final class Surgery {

  private final PDDocument document;

  private Surgery(PDDocument document) {
    this.document = document;
  }

  /** One change to a file. */
  interface Cut {
    void make(Surgery file) throws IOException;
  }

  /** The file with the change. */
  static byte[] on(byte[] good, Cut cut) {
    try (PDDocument document = Loader.loadPDF(good)) {
      cut.make(new Surgery(document));
      ByteArrayOutputStream out = new ByteArrayOutputStream(good.length);
      document.setDocumentId(0L);
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  COSDictionary treeRoot() {
    return catalog().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
  }

  /** Every element, in reading order. */
  List<COSDictionary> elements() {
    List<COSDictionary> all = new ArrayList<>();
    collect(treeRoot(), all);
    return all;
  }

  /** The elements of a role, in reading order. */
  List<COSDictionary> elements(String role) {
    return elements().stream().filter(element -> element.getNameAsString(COSName.S).matches(role)).toList();
  }

  /** The first element of a role that is as asked. */
  COSDictionary first(String role, Predicate<COSDictionary> wanted) {
    return elements(role).stream().filter(wanted).findFirst()
        .orElseThrow(() -> new AssertionError("the good file has no such " + role));
  }

  COSDictionary first(String role) {
    return first(role, element -> true);
  }

  private void collect(COSDictionary element, List<COSDictionary> into) {
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        into.add(inner);
        collect(inner, into);
      }
    }
  }

  /** The kids of an element: elements, references to objects, numbers of sequences. */
  static List<COSBase> kids(COSDictionary element) {
    COSBase k = element.getDictionaryObject(COSName.K);
    List<COSBase> kids = new ArrayList<>();
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(array.getObject(i));
      }
    } else if (k != null) {
      kids.add(k);
    }
    return kids;
  }

  static void setKids(COSDictionary element, List<? extends COSBase> kids) {
    element.setItem(COSName.K, new COSArray(new ArrayList<>(kids)));
  }

  /** Takes an element out of the one above it. */
  static void remove(COSDictionary element) {
    COSDictionary above = element.getCOSDictionary(COSName.P);
    setKids(above, kids(above).stream().filter(kid -> kid != element).toList());
  }

  /** Puts an element at the end of another. */
  static void append(COSDictionary element, COSDictionary above) {
    List<COSBase> kids = kids(above);
    kids.add(element);
    setKids(above, kids);
    element.setItem(COSName.P, above);
  }

  static void retag(List<COSDictionary> elements, String role) {
    elements.forEach(element -> element.setName(COSName.S, role));
  }

  static String id(COSDictionary element) {
    return element.getString(COSName.ID);
  }

  /** The attributes of an element, by owner. */
  static List<COSDictionary> attributes(COSDictionary element) {
    COSBase a = element.getDictionaryObject(COSName.A);
    List<COSDictionary> all = new ArrayList<>();
    if (a instanceof COSDictionary one) {
      all.add(one);
    } else if (a instanceof COSArray array) {
      array.forEach(one -> all.add((COSDictionary) one));
    }
    return all;
  }

  static COSBase attribute(COSDictionary element, String name) {
    return attributes(element).stream().map(owner -> owner.getDictionaryObject(COSName.getPDFName(name)))
        .filter(value -> value != null).findFirst().orElse(null);
  }

  /** Sets an attribute where it stands; {@code null} removes it. */
  static void setAttribute(COSDictionary element, String name, COSBase value) {
    attributes(element).stream().filter(owner -> owner.containsKey(COSName.getPDFName(name)))
        .forEach(owner -> owner.setItem(COSName.getPDFName(name), value));
  }

  /** The numbers of the sequences of an element and all below it, on its page. */
  List<Integer> sequences(COSDictionary element) {
    List<Integer> ids = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSNumber number) {
        ids.add(number.intValue());
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        ids.addAll(sequences(inner));
      }
    }
    return ids;
  }

  /** The page an element names, from 0; that of the first one below it when it names none. */
  int page(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    if (page == null) {
      return page(kids(element).stream().filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
          .findFirst().orElseThrow());
    }
    int number = 0;
    while (document.getPage(number).getCOSObject() != page) {
      number++;
    }
    return number;
  }

  /** The operators of a page. */
  String content(int page) throws IOException {
    try (InputStream in = document.getPage(page).getContents()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** Changes the operators of a page. */
  void rewrite(int page, UnaryOperator<String> change) throws IOException {
    String before = content(page);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing to change on page " + (page + 1));
    }
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(after.getBytes(StandardCharsets.ISO_8859_1));
    }
    document.getPage(page).getCOSObject().setItem(COSName.CONTENTS, stream);
  }

  /** What begins a sequence in the operators of a page, as a regular expression. */
  static String begin(int id) {
    return "/[A-Za-z0-9]+ <</MCID " + id + ">> BDC";
  }

  /** The areas of links on a page. */
  List<COSDictionary> areas(int page) {
    COSArray array = document.getPage(page).getCOSObject().getCOSArray(COSName.ANNOTS);
    List<COSDictionary> areas = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      areas.add((COSDictionary) array.getObject(i));
    }
    return areas;
  }

  /** The areas of all links. */
  List<COSDictionary> areas() {
    List<COSDictionary> all = new ArrayList<>();
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      all.addAll(areas(page));
    }
    return all;
  }

  /** The value of a key of the parent tree. */
  COSArray parentNumbers() {
    return treeRoot().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
  }

  static COSString text(String text) {
    return new COSString(text);
  }
}
