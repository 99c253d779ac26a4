package it.vetro.pdf.file;

import it.vetro.pdf.layout.Chunk;
import it.vetro.pdf.layout.Item;
import it.vetro.pdf.layout.Page;
import it.vetro.pdf.layout.Pages;
import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.FontFace;
import it.vetro.pdf.text.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The content stream of one page: decoration in one block that readers skip, then the text, each stretch marked with
 * the element it belongs to.
 */
final class PageContent {

  /** To whoever copies or listens, a hyphen that divides a word is a soft one (ISO 32000-1, 14.8.2.2.3). */
  private static final String SOFT_HYPHEN = "/ActualText <FEFF00AD>";

  private final int index;
  private final Pages pages;
  private final Page page;
  private final EmbeddedFonts fonts;
  private final ContentBytes out = new ContentBytes();
  private final List<Tag> owners = new ArrayList<>();
  private Leaf open;
  private String font = "";
  private double size;
  private Colour colour;
  private long penX;
  private long penY;

  /** @param index of the page, from 0 */
  PageContent(int index, Pages pages, EmbeddedFonts fonts) {
    this.index = index;
    this.pages = pages;
    this.page = pages.pages().get(index);
    this.fonts = fonts;
  }

  /** Paints the page once. */
  byte[] paint(Chunk head, Chunk foot) {
    out.raw("/Artifact BMC\n");
    decorate(head, 0);
    page.content().forEach(placed -> decorate(placed.chunk(), placed.top()));
    out.raw("EMC\n");
    paintRunning(head, "Header");
    for (Page.Placed placed : page.content()) {
      paint(placed);
    }
    endMark();
    paintRunning(foot, "Footer");
    return out.toBytes();
  }

  /** The element each marked-content sequence belongs to, by its number. */
  List<Tag> owners() {
    return Collections.unmodifiableList(owners);
  }

  private void decorate(Chunk chunk, double top) {
    for (Item item : chunk.items()) {
      if (item instanceof Item.Fill fill) {
        fillWith(fill.colour());
        double bottom = page.format().height() - top - fill.y() - fill.height();
        out.number(fill.x()).number(bottom).number(fill.width()).number(fill.height()).raw("re f\n");
      } else if (item instanceof Item.Dots dots && dots.to() > dots.from()) {
        Colour c = dots.colour();
        double y = page.format().height() - top - dots.y();
        out.raw("q 1 J [0 4] 0 d 0.9 w ");
        out.number(c.red() / 255.0).number(c.green() / 255.0).number(c.blue() / 255.0).raw("RG ");
        double from = Math.ceil(dots.from() / 4) * 4;
        out.number(from).number(y).raw("m ").number(dots.to()).number(y).raw("l S Q\n");
      }
    }
  }

  private void paintRunning(Chunk chunk, String subtype) {
    if (chunk.items().isEmpty()) {
      return;
    }
    out.raw("/Artifact <</Type/Pagination/Subtype/" + subtype + ">> BDC\n");
    beginText();
    for (Item item : chunk.items()) {
      if (item instanceof Item.Text text) {
        show(text.piece(), text.x(), text.y());
      }
    }
    out.raw("ET\nEMC\n");
  }

  private void paint(Page.Placed placed) {
    for (Item item : placed.chunk().items()) {
      if (item instanceof Item.Text text && text.piece().isHyphen() && !placed.again()) {
        paintHyphen(text, placed.top());
      } else if (item instanceof Item.Text text) {
        mark(placed.again() ? Leaf.ARTIFACT : text.piece().ink().leaf());
        show(text.piece(), text.x(), placed.top() + text.y());
      } else if (item instanceof Item.PageNumber number) {
        paintNumber(number, placed.top());
      } else if (item instanceof Item.Image image) {
        paintImage(image, placed.top(), placed.again());
      }
    }
  }

  /** A sequence of its own: readers that meet one inside another (Poppler) lose the words behind it. */
  private void paintHyphen(Item.Text hyphen, double top) {
    endMark();
    begin(hyphen.piece().ink().leaf(), SOFT_HYPHEN);
    beginText();
    show(hyphen.piece(), hyphen.x(), top + hyphen.y());
    out.raw("ET\nEMC\n");
  }

  private void paintNumber(Item.PageNumber number, double top) {
    FontFace face = number.face();
    int target = pages.places().get(number.anchor()).page() + 1;
    Piece piece = Piece.of(" " + target, face, number.ink());
    mark(number.ink().leaf());
    show(piece, number.right() - piece.width(), top + number.y());
  }

  /** A drawing is one sequence of its own, whatever it holds; only its element says which part of the page it takes. */
  private void paintImage(Item.Image image, double chunkTop, boolean again) {
    endMark();
    double top = page.format().height() - chunkTop - image.y();
    if (again || image.leaf() == Leaf.ARTIFACT) {
      out.raw("/Artifact BMC\n");
    } else {
      Tag figure = image.leaf().parent();
      figure.attribute("Layout", "BBox", List.of(image.x(), top - image.drawing().height() * image.scale(),
          image.x() + image.drawing().width() * image.scale(), top));
      begin(image.leaf());
    }
    DrawingContent.paint(image, top, fonts, out);
    out.raw("EMC\n");
  }

  private void begin(Leaf leaf) {
    begin(leaf, "");
  }

  private void begin(Leaf leaf, String property) {
    int id = owners.size();
    owners.add(leaf.parent());
    leaf.painted(new Leaf.Mark(index, id));
    out.raw("/" + leaf.parent().role() + " <</MCID " + id + property + ">> BDC\n");
  }

  /** Begins a sequence for the text of the leaf, unless it goes on with the one before. */
  private void mark(Leaf leaf) {
    if (leaf == open) {
      return;
    }
    endMark();
    if (leaf == Leaf.ARTIFACT) {
      out.raw("/Artifact <</Type/Pagination>> BDC\n");
    } else {
      begin(leaf);
    }
    beginText();
    open = leaf;
  }

  private void endMark() {
    if (open != null) {
      out.raw("ET\nEMC\n");
      open = null;
    }
  }

  private void show(Piece piece, double x, double y) {
    String name = fonts.use(piece.face(), piece.shown());
    double points = piece.ink().style().size();
    if (!name.equals(font) || points != size) {
      out.raw("/" + name + " ").number(points).raw("Tf ");
      font = name;
      size = points;
    }
    fillWith(piece.ink().style().colour());
    moveTo(Math.round(x * 100), Math.round((page.format().height() - y) * 100));
    out.string(piece.face(), piece.shown()).raw("Tj\n");
  }

  /** Moves the pen, which a text object counts from where it last stood; in hundredths, so that no error adds up. */
  private void moveTo(long x, long y) {
    out.hundredths(x - penX).hundredths(y - penY).raw("Td ");
    penX = x;
    penY = y;
  }

  private void beginText() {
    out.raw("BT\n");
    penX = 0;
    penY = 0;
  }

  private void fillWith(Colour wanted) {
    if (!wanted.equals(colour)) {
      out.number(wanted.red() / 255.0).number(wanted.green() / 255.0).number(wanted.blue() / 255.0).raw("rg ");
      colour = wanted;
    }
  }
}
