package it.vetro.pdf.file;

import it.vetro.pdf.tag.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where the standards a file claims differ: all of it, so that nothing else has to ask which they are. An instance
 * belongs to one file.
 */
public sealed interface Standards permits Pdf17Standards, Pdf20Standards {

  /** Sets the version and, where it has a place of its own beside the metadata packet, the description. */
  void describe(PDDocument document, FileDescription about);

  /** The claims, as one {@code rdf:Description} of the metadata packet. */
  String claims(boolean withAttachments);

  /** Says in the structure tree what the elements of our own and those of other standards count as. */
  void open(COSDictionary treeRoot);

  /** Names the kind of an element. */
  void name(COSDictionary element, String role);

  /** The attributes of an element, by owner and name. */
  Map<String, Map<String, Object>> attributes(Tag tag);

  /** Says which other elements an element speaks of. */
  void relate(COSDictionary element, List<COSDictionary> others);

  /**
   * Makes an annotation or a bookmark lead to a place.
   *
   * @param place explicit destination on a page
   * @param element what stands there
   */
  void lead(COSDictionary from, COSArray place, COSDictionary element);

  /** An array of what is there. */
  static COSArray array(Collection<COSDictionary> items) {
    COSArray array = new COSArray();
    items.forEach(array::add);
    return array;
  }
}
