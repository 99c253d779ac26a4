package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Links: element, area and description belong together, and every link leads somewhere. */
final class LinkCheck {

  private static final int PRINTED = 4;
  private static final int HIDDEN = 2;

  private final OpenPdf pdf;
  private final Defects defects;
  private final Map<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
  private final Set<COSDictionary> held = Collections.newSetFromMap(new IdentityHashMap<>());

  private LinkCheck(OpenPdf pdf, Defects defects) {
    this.pdf = pdf;
    this.defects = defects;
    for (PDPage page : pdf.document().getPages()) {
      COSArray areas = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; areas != null && i < areas.size(); i++) {
        pageNumbers.put((COSDictionary) areas.getObject(i), pdf.number(page.getCOSObject()));
      }
    }
  }

  static void check(OpenPdf pdf, Defects defects) {
    LinkCheck check = new LinkCheck(pdf, defects);
    pdf.all(Role.LINK).forEach(check::link);
    check.pageNumbers.keySet().stream().filter(area -> !check.held.contains(area))
        .forEach(area -> defects.add("an area on a page belongs to no link", describe(area)));
  }

  /** The areas on the pages that an element refers to. */
  static List<COSDictionary> annotations(Structure.Node link) {
    List<COSDictionary> areas = new ArrayList<>();
    COSBase k = link.dictionary().getDictionaryObject(COSName.K);
    COSArray kids = k instanceof COSArray array ? array : new COSArray();
    if (k instanceof COSDictionary only) {
      kids.add(only);
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && "OBJR".equals(kid.getNameAsString(COSName.TYPE))
          && kid.getCOSDictionary(COSName.OBJ) != null) {
        areas.add(kid.getCOSDictionary(COSName.OBJ));
      }
    }
    return areas;
  }

  private void link(Structure.Node link) {
    List<COSDictionary> areas = annotations(link);
    defects.addIf(areas.isEmpty(), "a link without an area", Role.named(link));
    for (COSDictionary area : areas) {
      defects.addIf(!held.add(area), "an area of two links", describe(area));
      String contents = area.getString(COSName.CONTENTS, "");
      defects.addIf(contents.isBlank() || contents.startsWith("#"), "a link without description", Role.named(link));
      defects.addIf(pdf.parent(area.getInt(COSName.STRUCT_PARENT, -1)) != link.dictionary(),
          "the area of a link does not lead back to its element", Role.named(link));
      int flags = area.getInt(COSName.F, 0);
      defects.addIf((flags & PRINTED) == 0 || (flags & HIDDEN) != 0, "a hidden link", Role.named(link));
      COSDictionary action = area.getCOSDictionary(COSName.A);
      boolean leaves = action != null && "URI".equals(action.getNameAsString(COSName.S))
          && !action.getString(COSName.URI, "").isBlank();
      defects.addIf(!leaves && pdf.target(area).isEmpty(), "a link that leads nowhere", Role.named(link));
    }
    defects.addIf(!areas.isEmpty() && !covers(link, areas), "the area of a link is not over its words",
        Role.named(link));
  }

  private boolean covers(Structure.Node link, List<COSDictionary> areas) {
    Set<String> own = new HashSet<>();
    link.all().flatMap(Structure.Node::marks).forEach(mark -> own.add(mark.page() + "/" + mark.id()));
    for (COSDictionary area : areas) {
      int number = pageNumbers.getOrDefault(area, -1);
      COSArray corners = area.getCOSArray(COSName.RECT);
      if (number < 0 || corners == null || corners.size() != 4) {
        return false;
      }
      PDRectangle box = new PDRectangle(corners);
      double height = pdf.document().getPage(number).getMediaBox().getHeight();
      boolean over = pdf.pages().get(number).glyphs().stream().anyMatch(glyph ->
          own.contains(number + "/" + glyph.mark().id()) && box.contains((float) (glyph.x() + glyph.width() / 2),
              (float) (height - glyph.y() + 1)));
      if (!over) {
        return false;
      }
    }
    return true;
  }

  private static String describe(COSDictionary area) {
    return "«" + area.getString(COSName.CONTENTS, "") + "»";
  }
}
