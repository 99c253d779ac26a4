package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Figures: a description that says something, and a frame around what they show. */
final class FigureCheck {

  private static final int SHORTEST = 4;
  private static final Pattern FILE_NAME = Pattern.compile("(?i)\\S+\\.(svg|png|jpe?g|gif|webp|pdf|bmp|tiff?)");
  private static final double TOLERANCE = 1.5;

  private FigureCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    pdf.all(Role.FIGURE).forEach(figure -> {
      String said = figure.dictionary().getString(COSName.ALT, "").strip();
      defects.addIf(said.length() < SHORTEST || FILE_NAME.matcher(said).matches(),
          "a figure whose description says nothing", "«" + said + "»");
      defects.addIf(!isNumbers(figure), "a figure without a frame", "«" + said + "»");
      if (isNumbers(figure)) {
        frame(pdf, figure, said, defects);
      }
    });
  }

  private static boolean isNumbers(Structure.Node figure) {
    return figure.attribute("BBox") instanceof COSArray box && box.size() == 4
        && box.toList().stream().allMatch(COSNumber.class::isInstance);
  }

  private static void frame(OpenPdf pdf, Structure.Node figure, String said, Defects defects) {
    PDRectangle box = new PDRectangle((COSArray) figure.attribute("BBox"));
    defects.addIf(box.getWidth() < 1 || box.getHeight() < 1, "an empty frame of a figure", "«" + said + "»");
    Set<String> own = new HashSet<>();
    figure.all().flatMap(Structure.Node::marks).forEach(mark -> own.add(mark.page() + "/" + mark.id()));
    defects.addIf(own.isEmpty(), "a figure without content", "«" + said + "»");
    pdf.glyphs().filter(glyph -> own.contains(glyph.page() + "/" + glyph.mark().id())).filter(glyph -> {
      double up = pdf.document().getPage(glyph.page()).getMediaBox().getHeight() - glyph.y();
      return glyph.x() < box.getLowerLeftX() - TOLERANCE || glyph.right() > box.getUpperRightX() + TOLERANCE
          || up < box.getLowerLeftY() - TOLERANCE || up > box.getUpperRightY() + TOLERANCE;
    }).forEach(glyph -> defects.add("words of a figure outside its frame", glyph));
  }
}
