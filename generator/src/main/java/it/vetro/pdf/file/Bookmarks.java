package it.vetro.pdf.file;

import it.vetro.pdf.html.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks beside the pages: the headings, one inside the other as their levels say. */
final class Bookmarks {

  private static final int DEEPEST = 4;

  private record Open(int level, PDOutlineNode node) {}

  private Bookmarks() {}

  /** Makes the bookmarks; empty when there are no headings. */
  static PDDocumentOutline of(List<Heading> headings, Destinations destinations) {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, outline));
    for (Heading heading : headings) {
      if (heading.marked() && heading.level() <= DEEPEST) {
        while (open.peek().level() >= heading.level()) {
          open.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.text());
        destinations.lead(item.getCOSObject(), heading.anchor());
        open.peek().node().addLast(item);
        open.push(new Open(heading.level(), item));
      }
    }
    outline.openNode();
    return outline;
  }
}
