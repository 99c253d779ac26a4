package it.vetro.pdf.file;

import it.vetro.pdf.layout.Item;
import it.vetro.pdf.layout.Page;
import it.vetro.pdf.layout.Pages;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.Link;
import it.vetro.pdf.text.Losses;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** Turns the areas of links into annotations, each tied to its element (ISO 14289-1, 7.18). */
final class LinkWriter {

  private static final int PRINT_FLAG = 4;

  private final Pages pages;
  private final List<PDPage> sheets;
  private final Destinations destinations;
  private final Losses losses;
  private final Map<Tag, List<Annotation>> byTag = new IdentityHashMap<>();
  private final List<Annotation> inOrder = new ArrayList<>();

  /** An annotation and the element that holds it. */
  record Annotation(Tag tag, COSDictionary dictionary, COSDictionary page) {}

  LinkWriter(Destinations destinations, Losses losses) {
    this.pages = destinations.pages();
    this.sheets = destinations.sheets();
    this.destinations = destinations;
    this.losses = losses;
  }

  /** The annotations in the order of the pages; the first one's {@code StructParent} is the number of pages. */
  List<Annotation> inOrder() {
    return inOrder;
  }

  /** The annotations of a {@code Link} element; none when it leads nowhere. */
  List<Annotation> of(Tag tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  void write() {
    for (int i = 0; i < sheets.size(); i++) {
      COSArray annotations = new COSArray();
      for (Page.Placed placed : pages.pages().get(i).content()) {
        for (Item.Area area : joined(placed)) {
          add(area, placed.top(), i, annotations);
        }
      }
      if (annotations.size() > 0) {
        sheets.get(i).getCOSObject().setItem(COSName.ANNOTS, annotations);
      }
    }
  }

  /** The areas of a chunk; those of one link on one line are one. */
  private static List<Item.Area> joined(Page.Placed placed) {
    List<Item.Area> areas = new ArrayList<>();
    for (Item item : placed.chunk().items()) {
      if (item instanceof Item.Area area) {
        int last = areas.size() - 1;
        Item.Area before = last < 0 ? area : areas.get(last);
        if (last >= 0 && before.link() == area.link() && before.y() == area.y()) {
          areas.set(last, new Item.Area(before.x(), before.y(), area.x() + area.width() - before.x(), before.height(),
              before.link()));
        } else {
          areas.add(area);
        }
      }
    }
    return areas;
  }

  private void add(Item.Area area, double top, int page, COSArray annotations) {
    Link link = area.link();
    if (link.isInternal() && !destinations.has(link.anchor())) {
      losses.deadLink(link.target(), link.description());
      return;
    }
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(COSName.RECT, rectangle(area, top, pages.pages().get(page).format().height()));
    annotation.setItem(COSName.BORDER, COSArray.ofCOSIntegers(List.of(0, 0, 0)));
    annotation.setInt(COSName.F, PRINT_FLAG);
    annotation.setString(COSName.CONTENTS, link.description());
    annotation.setInt(COSName.STRUCT_PARENT, sheets.size() + inOrder.size());
    if (link.isInternal()) {
      destinations.lead(annotation, link.anchor());
    } else {
      annotation.setItem(COSName.A, address(link.target()));
    }
    annotations.add(annotation);
    Annotation made = new Annotation(link.tag(), annotation, sheets.get(page).getCOSObject());
    inOrder.add(made);
    byTag.computeIfAbsent(link.tag(), tag -> new ArrayList<>(1)).add(made);
  }

  private static COSDictionary address(String uri) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(uri));
    action.setDirect(true);
    return action;
  }

  private static COSArray rectangle(Item.Area area, double top, double height) {
    double bottom = height - top - area.y() - area.height();
    COSArray rectangle = new COSArray();
    rectangle.setFloatArray(new float[] {rounded(area.x()), rounded(bottom), rounded(area.x() + area.width()),
        rounded(bottom + area.height())});
    return rectangle;
  }

  private static float rounded(double points) {
    return Math.round(points * 100) / 100f;
  }
}
