package it.vetro.pdf.html;

import it.vetro.pdf.layout.Anchored;
import it.vetro.pdf.layout.Band;
import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.PageFormat;
import it.vetro.pdf.layout.Room;
import it.vetro.pdf.layout.Section;
import it.vetro.pdf.layout.Stack;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads a whole document. {@code <section class="cover">} is the title page, {@code <section class="landscape">} lies
 * on its side, {@code class="page-break"} begins a page.
 */
public final class HtmlReader {

  private static final Set<String> SECTIONING = Set.of("section", "main", "article", "div", "header", "footer");
  private static final double COVER_TOP = 96;
  private static final double COVER_BAND = 26;

  private final BlockReader blocks;
  private final Anchors anchors;
  private final List<Section> sections = new ArrayList<>();
  private PageFormat format = PageFormat.PORTRAIT;
  private List<Box> open = new ArrayList<>();

  private HtmlReader(BlockReader blocks, Anchors anchors) {
    this.blocks = blocks;
    this.anchors = anchors;
  }

  /** Reads HTML. What cannot be shown as it is written is added to the losses. */
  public static Manuscript read(String html, FontSet fonts, Phrases phrases, Enclosures enclosures, Losses losses) {
    Document document = Jsoup.parse(html);
    Headings headings = new Headings(document, losses);
    Anchors anchors = new Anchors();
    Notes notes = new Notes(document, fonts, anchors, losses);
    InlineReader inlines = new InlineReader(fonts, phrases, losses, notes);
    ContentsReader contents = new ContentsReader(headings, anchors, fonts, losses);
    TableFiles files = new TableFiles(enclosures, phrases, losses);
    HtmlReader reader =
        new HtmlReader(new BlockReader(inlines, headings, notes, fonts, losses, contents, anchors, files), anchors);
    Tag structure = Tag.document().in(document.select("html").attr("lang"));
    reader.readInto(document.body(), structure);
    reader.close();
    if (reader.sections.isEmpty()) {
      reader.sections.add(new Section(PageFormat.PORTRAIT, false, List.of(), new Stack(List.of())));
    }
    return new Manuscript(structure, reader.sections, notes.boxes(), headings.inOrder(), anchors.settled(),
        files.all());
  }

  private void readInto(Element container, Tag tag) {
    List<Node> run = new ArrayList<>();
    for (Node node : container.childNodes()) {
      boolean breaks = node instanceof Element element
          && (SECTIONING.contains(element.tagName()) && !element.hasClass("figures") || element.hasClass("page-break"));
      if (breaks) {
        flush(run, tag);
        readSection((Element) node, tag);
      } else {
        run.add(node);
      }
      if (isContentsBehindCover(node)) {
        flush(run, tag);
        close();
      }
    }
    flush(run, tag);
  }

  /** The table of contents of a document with a title page has a page of its own. */
  private boolean isContentsBehindCover(Node node) {
    return node instanceof Element element && element.is("nav.toc") && !sections.isEmpty()
        && sections.get(sections.size() - 1).bare();
  }

  private void flush(List<Node> run, Tag tag) {
    open.addAll(blocks.blocks(run, tag, Setting.body()));
    run.clear();
  }

  private void readSection(Element element, Tag parent) {
    if (element.hasClass("page-break")) {
      close();
    }
    if (!SECTIONING.contains(element.tagName())) {
      open.addAll(blocks.blocks(List.of(element), parent, Setting.body()));
      return;
    }
    Tag tag = element.tagName().equals("section") ? parent.add("Sect").in(element.attr("lang"))
        : element.hasAttr("lang") ? parent.add("Div").in(element.attr("lang")) : parent;
    if (element.hasClass("cover")) {
      close();
      cover(element, tag);
    } else if (element.hasClass("landscape")) {
      close();
      PageFormat outer = format;
      format = PageFormat.LANDSCAPE;
      begin(element, tag);
      close();
      format = outer;
    } else {
      begin(element, tag);
    }
  }

  private void begin(Element element, Tag tag) {
    if (!element.id().isEmpty()) {
      open.add(new Anchored(element.id(), new Room(0)));
      anchors.put(element.id(), tag);
    }
    readInto(element, tag);
  }

  private void cover(Element element, Tag tag) {
    List<Box> boxes = new ArrayList<>();
    List<Node> below = new ArrayList<>(element.childNodes());
    Element first = element.firstElementChild();
    Box name = new Room(0);
    if (first != null && first.is("p.lead")) {
      below.remove(first);
      name = new Stack(blocks.blocks(List.of(first), tag, Setting.titleBand()));
    }
    boxes.add(new Band(name, Theme.PRIMARY, COVER_BAND));
    boxes.add(new Room(COVER_TOP));
    boxes.addAll(blocks.blocks(below, tag, Setting.titlePage()));
    sections.add(new Section(PageFormat.PORTRAIT, true, List.of(), new Stack(boxes)));
  }

  /** Ends the page: what follows begins a new one. */
  private void close() {
    if (!open.isEmpty()) {
      sections.add(new Section(format, false, List.of(), new Stack(open)));
      open = new ArrayList<>();
    }
  }
}
