package it.vetro.pdf.file;

import it.vetro.pdf.layout.Drawing;
import it.vetro.pdf.layout.Item;
import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.Piece;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;

/** Paints a drawing: every path in the coordinates of the page, so that nothing depends on the state before it. */
final class DrawingContent {

  private final EmbeddedFonts fonts;
  private final ContentBytes out;
  private final AffineTransform toPage;
  private final double scale;
  private Colour fill;
  private Drawing.Pen pen;

  /** @param top of the drawing, up from the bottom of the page */
  private DrawingContent(Item.Image image, double top, EmbeddedFonts fonts, ContentBytes out) {
    this.fonts = fonts;
    this.out = out;
    this.scale = image.scale();
    this.toPage = new AffineTransform(scale, 0, 0, -scale, image.x(), top);
  }

  /** Adds the drawing's operators; those behind them find the graphics state as it was. */
  static void paint(Item.Image image, double top, EmbeddedFonts fonts, ContentBytes out) {
    double width = image.drawing().width() * image.scale();
    double height = image.drawing().height() * image.scale();
    out.raw("q ").number(image.x()).number(top - height).number(width).number(height).raw("re W n\n");
    new DrawingContent(image, top, fonts, out).paint(image.drawing().parts());
    out.raw("Q\n");
  }

  private void paint(List<Drawing.Part> parts) {
    for (Drawing.Part part : parts) {
      if (part instanceof Drawing.Filled filled) {
        fillWith(filled.colour());
        out.raw(path(filled.shape()) == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n");
      } else if (part instanceof Drawing.Outlined outlined) {
        drawWith(outlined.pen());
        path(outlined.shape());
        out.raw("S\n");
      } else if (part instanceof Drawing.Words words) {
        show(words);
      } else if (part instanceof Drawing.Clipped clipped) {
        clip(clipped);
      }
    }
  }

  private void clip(Drawing.Clipped clipped) {
    Colour fillBefore = fill;
    Drawing.Pen penBefore = pen;
    out.raw("q\n");
    out.raw(path(clipped.shape()) == PathIterator.WIND_EVEN_ODD ? "W* n\n" : "W n\n");
    paint(clipped.parts());
    out.raw("Q\n");
    fill = fillBefore;
    pen = penBefore;
  }

  /** Builds the path and gives its winding rule. */
  private int path(Shape shape) {
    PathIterator path = shape.getPathIterator(toPage);
    double[] at = new double[2];
    double[] c = new double[6];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> point(c, 0, "m\n", at);
        case PathIterator.SEG_LINETO -> point(c, 0, "l\n", at);
        case PathIterator.SEG_QUADTO -> {
          out.number(at[0] + (c[0] - at[0]) * 2 / 3).number(at[1] + (c[1] - at[1]) * 2 / 3);
          out.number(c[2] + (c[0] - c[2]) * 2 / 3).number(c[3] + (c[1] - c[3]) * 2 / 3);
          point(c, 2, "c\n", at);
        }
        case PathIterator.SEG_CUBICTO -> {
          out.number(c[0]).number(c[1]).number(c[2]).number(c[3]);
          point(c, 4, "c\n", at);
        }
        default -> out.raw("h\n");
      }
    }
    return path.getWindingRule();
  }

  private void point(double[] c, int from, String operator, double[] at) {
    out.number(c[from]).number(c[from + 1]).raw(operator);
    at[0] = c[from];
    at[1] = c[from + 1];
  }

  private void show(Drawing.Words words) {
    Piece piece = words.piece();
    AffineTransform at = new AffineTransform(toPage);
    at.concatenate(words.at());
    at.scale(1, -1);
    double size = Math.sqrt(Math.abs(at.getDeterminant()));
    if (size == 0) {
      return;
    }
    fillWith(piece.ink().style().colour());
    out.raw("BT /" + fonts.use(piece.face(), piece.text()) + " ").number(piece.ink().style().size() * size).raw("Tf ");
    out.factor(at.getScaleX() / size).factor(at.getShearY() / size).factor(at.getShearX() / size)
        .factor(at.getScaleY() / size).number(at.getTranslateX()).number(at.getTranslateY()).raw("Tm ");
    out.string(piece.face(), piece.text()).raw("Tj ET\n");
  }

  private void fillWith(Colour wanted) {
    if (!wanted.equals(fill)) {
      colour(wanted).raw("rg\n");
      fill = wanted;
    }
  }

  private void drawWith(Drawing.Pen wanted) {
    if (wanted.equals(pen)) {
      return;
    }
    colour(wanted.colour()).raw("RG ").number(wanted.width() * scale).raw("w " + wanted.cap() + " J " + wanted.join()
        + " j ").number(Math.max(1, wanted.mitre())).raw("M [");
    wanted.dashes().forEach(length -> out.number(length * scale));
    out.raw("] ").number(wanted.offset() * scale).raw("d\n");
    pen = wanted;
  }

  private ContentBytes colour(Colour colour) {
    return out.number(colour.red() / 255.0).number(colour.green() / 255.0).number(colour.blue() / 255.0);
  }
}
