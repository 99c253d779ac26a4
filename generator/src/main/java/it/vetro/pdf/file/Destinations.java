package it.vetro.pdf.file;

import it.vetro.pdf.layout.Pages;
import it.vetro.pdf.layout.Place;
import it.vetro.pdf.tag.Tag;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The places inside the document that links and bookmarks lead to.
 *
 * @param sheets the pages of the file, as many as are laid out
 * @param tags the elements of the places, by id
 * @param root the element of the whole document, for a place without one
 */
record Destinations(Pages pages, List<PDPage> sheets, Map<String, Tag> tags, Tag root, Elements elements,
    Standards standards) {

  boolean has(String anchor) {
    return pages.places().containsKey(anchor);
  }

  /** Makes an annotation or a bookmark lead to a place. */
  void lead(COSDictionary from, String anchor) {
    standards.lead(from, destination(pages.places().get(anchor)), elements.of(tags.getOrDefault(anchor, root)));
  }

  /** The place as an explicit destination: page, left edge, a little above the text, the reader's zoom. */
  private COSArray destination(Place place) {
    double height = pages.pages().get(place.page()).format().height();
    COSArray destination = new COSArray();
    destination.add(sheets.get(place.page()));
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSInteger.ZERO);
    destination.add(new COSFloat(Math.round(Math.min(height, height - place.top() + 12) * 100) / 100f));
    destination.add(COSNull.NULL);
    return destination;
  }
}
