package it.vetro.pdf.audit;

import it.vetro.pdf.layout.PageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every character inside the margins, none on another. */
final class GeometryCheck {

  private static final double TOLERANCE = 0.6;
  /** Running heads stand between the text and this distance from the edge of the sheet. */
  private static final double RUNNING = 30;
  private static final double BAND = 20;

  private GeometryCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    for (int page = 0; page < pdf.pages().size(); page++) {
      List<Glyph> glyphs = pdf.pages().get(page).glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
      boolean lying = pdf.document().getPage(page).getMediaBox().getWidth()
          > pdf.document().getPage(page).getMediaBox().getHeight();
      PageFormat format = lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT;
      glyphs.stream().filter(glyph -> isOutside(glyph, format))
          .forEach(glyph -> defects.add("characters outside the margins", glyph));
      overlaps(glyphs, defects);
    }
  }

  private static boolean isOutside(Glyph glyph, PageFormat format) {
    boolean beside = glyph.x() < format.left() - TOLERANCE
        || glyph.right() > format.left() + format.bodyWidth() + TOLERANCE;
    boolean running = glyph.mark().isRunning();
    double first = running ? RUNNING : format.top() - TOLERANCE;
    double last = running ? format.height() - RUNNING : format.bottom() + TOLERANCE;
    boolean inText = running && glyph.y() > format.top() && glyph.top() < format.bottom();
    return beside || glyph.top() < first || glyph.y() > last || inText;
  }

  private static void overlaps(List<Glyph> glyphs, Defects defects) {
    Map<Integer, List<Glyph>> bands = new HashMap<>();
    for (Glyph glyph : glyphs) {
      int band = (int) (glyph.y() / BAND);
      IntStream.rangeClosed(band - 1, band + 1).mapToObj(b -> bands.getOrDefault(b, List.of())).flatMap(List::stream)
          .filter(other -> glyph.isOver(other, TOLERANCE)).findFirst()
          .ifPresent(other -> defects.add("characters one on the other", glyph + " on " + other));
      bands.computeIfAbsent(band, b -> new ArrayList<>()).add(glyph);
    }
  }
}
