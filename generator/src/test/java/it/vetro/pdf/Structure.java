package it.vetro.pdf;

import it.vetro.pdf.audit.PageInk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The structure of a file as a screen reader walks it: elements, and between them the text that was painted. */
public final class Structure {

  private static final Set<String> INLINE =
      Set.of("Span", "Em", "Strong", "Code", "Sup", "Sub", "Del", "Ins", "Link", "Reference");

  /** Text of an element: what one marked-content sequence says, on a page, from 0. */
  public record Marked(int page, int id, String text) {

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * An element.
   *
   * @param kids elements ({@link Node}) and text ({@link Marked}), in reading order
   * @param page where it begins, from 0; -1 when it says none
   */
  public record Node(String role, COSDictionary dictionary, List<Object> kids, int page) {

    /**
     * The text; blocks are set apart by line breaks, the pieces of a line by nothing. Of a figure its description is
     * read, and nothing else.
     */
    public String text() {
      if (role.equals("Figure") && dictionary.containsKey(COSName.ALT)) {
        return "\n" + dictionary.getString(COSName.ALT) + "\n";
      }
      StringBuilder text = new StringBuilder();
      for (Object kid : kids) {
        text.append(kid instanceof Node node ? node.text() : kid);
      }
      return INLINE.contains(role) ? text.toString() : "\n" + text + "\n";
    }

    public String words() {
      return String.join(" ", Structure.words(text()));
    }

    public Stream<Node> nodes() {
      return kids.stream().filter(Node.class::isInstance).map(Node.class::cast);
    }

    /** The text of this element itself and not of those below. */
    public Stream<Marked> marks() {
      return kids.stream().filter(Marked.class::isInstance).map(Marked.class::cast);
    }

    /** This element and all below it, in reading order. */
    public Stream<Node> all() {
      return Stream.concat(Stream.of(this), nodes().flatMap(Node::all));
    }

    public Stream<Node> all(String wanted) {
      return all().filter(node -> node.role.equals(wanted));
    }

    public List<String> roles() {
      return nodes().map(Node::role).toList();
    }

    /** Value of an attribute of the element, none when it has none of the name. */
    public COSBase attribute(String name) {
      COSBase attributes = dictionary.getDictionaryObject(COSName.A);
      COSArray owners = new COSArray();
      if (attributes instanceof COSArray array) {
        owners = array;
      } else if (attributes != null) {
        owners.add(attributes);
      }
      for (int i = 0; i < owners.size(); i++) {
        COSBase value = ((COSDictionary) owners.getObject(i)).getDictionaryObject(COSName.getPDFName(name));
        if (value != null) {
          return value;
        }
      }
      return null;
    }
  }

  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final List<Map<Integer, String>> texts = new ArrayList<>();

  private Structure() {}

  /** The root element of an open document. */
  public static Node of(PDDocument document) throws IOException {
    return of(document, PageInk.all(document));
  }

  /** The root element of an open document whose pages are read already. */
  public static Node of(PDDocument document, List<PageInk> painted) {
    Structure structure = new Structure();
    for (PDPage page : document.getPages()) {
      Map<Integer, String> byId = new HashMap<>();
      for (PageInk.Stretch stretch : painted.get(structure.texts.size()).stretches()) {
        if (stretch.mark().id() >= 0) {
          byId.merge(stretch.mark().id(), stretch.text(), String::concat);
        }
      }
      structure.pages.put(page.getCOSObject(), structure.texts.size());
      structure.texts.add(byId);
    }
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSBase first = root.getDictionaryObject(COSName.K);
    return structure.node((COSDictionary) (first instanceof COSArray array ? array.getObject(0) : first), -1);
  }

  /** The words of a text, without the marks that only guide its setting. */
  public static List<String> words(String text) {
    return Stream.of(text.replace("\u00AD", "").replace('\u00A0', ' ').replace('\u202F', ' ').split("\\s+"))
        .filter(word -> !word.isEmpty()).toList();
  }

  private Node node(COSDictionary element, int outerPage) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    int page = own == null ? outerPage : pages.get(own);
    List<Object> kids = new ArrayList<>();
    COSBase k = element.getDictionaryObject(COSName.K);
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(array.getObject(i), page, kids);
      }
    } else if (k != null) {
      add(k, page, kids);
    }
    return new Node(element.getNameAsString(COSName.S), element, kids, own == null ? -1 : page);
  }

  private void add(COSBase kid, int page, List<Object> kids) {
    COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
    if (base instanceof COSInteger id) {
      kids.add(marked(page, id.intValue()));
    } else if (base instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        kids.add(marked(own == null ? page : pages.get(own), dictionary.getInt(COSName.MCID)));
      } else if (!"OBJR".equals(type)) {
        kids.add(node(dictionary, page));
      }
    }
  }

  private Marked marked(int page, int id) {
    return new Marked(page, id, texts.get(page).getOrDefault(id, ""));
  }
}
