package it.vetro.pdf;

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
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a file as a screen reader walks it: elements, and between them the text that was painted. */
final class Structure {

  private static final Set<String> INLINE =
      Set.of("Span", "Em", "Strong", "Code", "Sup", "Sub", "Del", "Ins", "Link", "Reference");

  /**
   * An element.
   *
   * @param kids elements ({@link Node}) and text ({@link String}), in reading order
   * @param page where it begins, from 0; -1 when it says none
   */
  record Node(String role, COSDictionary dictionary, List<Object> kids, int page) {

    /** The text; blocks are set apart by line breaks, the pieces of a line by nothing. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (Object kid : kids) {
        text.append(kid instanceof Node node ? node.text() : kid);
      }
      return INLINE.contains(role) ? text.toString() : "\n" + text + "\n";
    }

    String words() {
      return String.join(" ", Structure.words(text()));
    }

    Stream<Node> nodes() {
      return kids.stream().filter(Node.class::isInstance).map(Node.class::cast);
    }

    /** This element and all below it, in reading order. */
    Stream<Node> all() {
      return Stream.concat(Stream.of(this), nodes().flatMap(Node::all));
    }

    Stream<Node> all(String wanted) {
      return all().filter(node -> node.role.equals(wanted));
    }

    List<String> roles() {
      return nodes().map(Node::role).toList();
    }

    /** Value of an attribute of the element, none when it has none of the name. */
    COSBase attribute(String name) {
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
  static Node of(PDDocument document) throws IOException {
    Structure structure = new Structure();
    for (PDPage page : document.getPages()) {
      structure.pages.put(page.getCOSObject(), structure.texts.size());
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byId = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, byId));
      structure.texts.add(byId);
    }
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    return structure.node((COSDictionary) root.getDictionaryObject(COSName.K), -1);
  }

  static List<String> words(String text) {
    return Stream.of(text.replace("\u00AD", "").replace('\u00A0', ' ').replace('\u202F', ' ').split("\\s+")).filter(word -> !word.isEmpty())
        .toList();
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
    if (content.getMCID() >= 0) {
      byId.merge(content.getMCID(), text(content), String::concat);
    }
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        collect(inner, byId);
      }
    }
  }

  /** The text as it is heard: what stands for it, where something does. */
  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner && inner.getMCID() < 0) {
        text.append(text(inner));
      }
    }
    return text.toString();
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
      kids.add(texts.get(page).get(id.intValue()));
    } else if (base instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        int there = pages.get(dictionary.getCOSDictionary(COSName.PG));
        kids.add(texts.get(there).get(dictionary.getInt(COSName.MCID)));
      } else if (!"OBJR".equals(type)) {
        kids.add(node(dictionary, page));
      }
    }
  }
}
