package it.vetro.bench.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF in the order it was painted, parted wherever the pen leaves the line or skips some of it. */
final class PaintedText extends PDFTextStripper {

  private final StringBuilder text = new StringBuilder();
  private TextPosition last;

  private PaintedText() {
    setSuppressDuplicateOverlappingText(false);
  }

  static String of(PDDocument pdf) throws IOException {
    PaintedText painted = new PaintedText();
    painted.getText(pdf);
    return painted.text.toString();
  }

  @Override
  protected void processTextPosition(TextPosition next) {
    if (last != null) {
      double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      if (Math.abs(next.getYDirAdj() - last.getYDirAdj()) > 1) {
        text.append('\n');
      } else if (gap < -2 || gap > next.getFontSizeInPt() * 0.15) {
        text.append(' ');
      }
    }
    text.append(next.getUnicode());
    last = next;
  }
}
