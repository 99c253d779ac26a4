package it.vetro.pdf.audit;

import it.vetro.pdf.text.Colour;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Text can be told from what is painted behind it: WCAG 2.2, 1.4.3. */
final class ContrastCheck {

  private static final double LEAST = 4.5;
  private static final double LEAST_LARGE = 3;
  /** Large text, in points; bold text is large from 14. */
  private static final double LARGE = 18;
  private static final double LARGE_BOLD = 14;

  private ContrastCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    Map<Long, Double> ratios = new HashMap<>();
    pdf.glyphs().filter(glyph -> !glyph.isBlank()).forEach(glyph -> {
      double ratio = ratios.computeIfAbsent((long) glyph.ink() << 32 | glyph.paper(),
          key -> new Colour(glyph.ink() & 0xFFFFFF).contrastWith(new Colour(glyph.paper() & 0xFFFFFF)));
      boolean bold = glyph.font().getName() != null && glyph.font().getName().toLowerCase(Locale.ROOT).contains("bold");
      boolean large = glyph.size() >= LARGE || bold && glyph.size() >= LARGE_BOLD;
      defects.addIf(ratio < (large ? LEAST_LARGE : LEAST), "text that cannot be told from its ground",
          String.format(Locale.ROOT, "%s, %06X on %06X", glyph, glyph.ink() & 0xFFFFFF, glyph.paper() & 0xFFFFFF));
      defects.addIf(!glyph.visible(), "text that is not painted", glyph);
    });
  }
}
