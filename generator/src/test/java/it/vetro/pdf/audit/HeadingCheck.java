package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Headings: no level skipped; the bookmarks are the headings, with the same text, level and page. */
final class HeadingCheck {

  /** The deepest level that has bookmarks. */
  private static final int DEEPEST_MARK = 4;

  private HeadingCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    List<Structure.Node> headings = pdf.all(Role.HEADING).toList();
    int above = 0;
    for (Structure.Node heading : headings) {
      int level = Role.level(heading);
      defects.addIf(level > above + 1, "a heading skips a level", Role.named(heading));
      defects.addIf(heading.words().isEmpty(), "a heading without text", heading.role());
      above = level;
    }
    List<String> expected = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Structure.Node heading : headings) {
      int level = Role.level(heading);
      if (level <= DEEPEST_MARK && !isOnCover(pdf, heading)) {
        while (!open.isEmpty() && open.peek() >= level) {
          open.pop();
        }
        expected.add(bookmark(open.size(), Role.wordsWithoutNotes(heading), page(heading)));
        open.push(level);
      }
    }
    List<String> found = new ArrayList<>();
    if (pdf.document().getDocumentCatalog().getDocumentOutline() != null) {
      collect(pdf, pdf.document().getDocumentCatalog().getDocumentOutline(), 0, found);
    }
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String heading = i < expected.size() ? expected.get(i) : "nothing";
      String mark = i < found.size() ? found.get(i) : "nothing";
      defects.addIf(!heading.equals(mark), "the bookmarks are not the headings", heading + ", but " + mark);
    }
  }

  /** The page of a heading's first words; a heading of one link or one emphasis has them further down. */
  static int page(Structure.Node heading) {
    return heading.all().flatMap(Structure.Node::marks).map(Structure.Marked::page).findFirst().orElse(-1);
  }

  /** The title page bears no running head, and its headings are not listed. */
  private static boolean isOnCover(OpenPdf pdf, Structure.Node heading) {
    int page = page(heading);
    return page == 0 && pdf.pages().get(0).stretches().stream().noneMatch(stretch -> stretch.mark().isRunning());
  }

  private static String bookmark(int depth, String text, int page) {
    return "«" + text + "» at depth " + depth + " on page " + (page + 1);
  }

  private static void collect(OpenPdf pdf, PDOutlineNode node, int depth, List<String> marks) {
    for (PDOutlineItem item : node.children()) {
      marks.add(bookmark(depth, Role.said(item.getTitle()), pdf.target(item.getCOSObject()).orElse(-1)));
      collect(pdf, item, depth + 1, marks);
    }
  }
}
