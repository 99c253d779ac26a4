package it.vetro.pdf.html;

import it.vetro.pdf.layout.Align;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.text.TextStyle;
import org.jsoup.nodes.Element;

/**
 * How blocks are set where they stand.
 *
 * @param gap between blocks, in points
 * @param cover whether this is the title page
 * @param measured whether running text keeps to a width that is easy to read: not in cells and lists
 */
record Setting(TextStyle style, double gap, Align align, boolean cover, boolean measured) {

  static Setting body() {
    return new Setting(Theme.body(), 7, Align.LEFT, false, true);
  }

  static Setting titlePage() {
    return new Setting(Theme.body(), 9, Align.LEFT, true, false);
  }

  /** The band at the head of the title page. */
  static Setting titleBand() {
    return new Setting(Theme.body().coloured(Theme.PAPER).emboldened(), 0, Align.LEFT, true, false);
  }

  static Setting cell(TextStyle style, Align align) {
    return new Setting(style, 2.5, align, false, false);
  }

  /** With the look that the element's classes ask for: {@code lead}, {@code small}, {@code muted}, {@code num}. */
  Setting of(Element element) {
    TextStyle look = style;
    if (element.hasClass("lead")) {
      look = look.sized(cover ? 15 : 13.5);
    }
    if (cover && element.tagName().equals("p") && !element.hasClass("lead")) {
      look = look.sized(13).coloured(Theme.MUTED);
    }
    if (element.hasClass("small")) {
      look = look.sized(Math.min(look.size(), 9));
    }
    if (element.hasClass("muted")) {
      look = look.coloured(Theme.MUTED);
    }
    return new Setting(look, gap, element.hasClass("num") ? Align.RIGHT : align, cover, measured);
  }

  Setting styled(TextStyle other) {
    return new Setting(other, gap, align, cover, measured);
  }

  /** For blocks inside one that keeps to the width that is easy to read. */
  Setting unmeasured() {
    return new Setting(style, gap, align, cover, false);
  }

  Setting tightened() {
    return new Setting(style, Math.min(gap, 3), align, cover, false);
  }
}
