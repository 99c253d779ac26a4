package it.vetro.pdf.layout;

import it.vetro.pdf.text.Piece;
import it.vetro.pdf.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the numbers of a column under each other, digit under digit: those with less behind their last whole digit
 * (decimals, a percent sign, the call of a note) stand as much farther from the right edge. What ends in words stays at
 * the edge.
 */
final class Decimals {

  /** Stands for a character of a raised sign: the call of a note. */
  private static final char RAISED = '\uE000';
  /** What follows the last whole digit, or a dash that stands alone for a number. */
  private static final Pattern TAIL =
      Pattern.compile("(?:(?<=[0-9])|(?<=^[-\u2013\u2014\u2212/]))(?:,[0-9]+)?[\\s%\u2030€)\\]*" + RAISED + "]*$");

  private Decimals() {}

  /** The cells, with the numbers of each column aligned. */
  static List<Cell> aligned(List<Cell> cells, int columns) {
    double[] tails = new double[cells.size()];
    double[] longest = new double[columns];
    for (int i = 0; i < tails.length; i++) {
      Cell cell = cells.get(i);
      tails[i] = cell.whole() && cell.columns() == 1 ? tail(cell.box()) : -1;
      longest[cell.column()] = Math.max(longest[cell.column()], tails[i]);
    }
    Cell[] aligned = cells.toArray(Cell[]::new);
    for (int i = 0; i < tails.length; i++) {
      Cell cell = aligned[i];
      double inset = longest[cell.column()] - tails[i];
      if (tails[i] >= 0 && inset > 0.01) {
        aligned[i] = new Cell(cell.row(), cell.column(), cell.rows(), cell.columns(), moved(cell.box(), inset), true);
      }
    }
    return Arrays.asList(aligned);
  }

  private static Box moved(Box box, double inset) {
    return box instanceof Anchored anchored ? new Anchored(anchored.id(), moved(anchored.box(), inset))
        : ((Paragraph) box).movedFromRight(inset);
  }

  /** Width of what follows the last whole digit; -1 when the box is not a number flush right. */
  private static double tail(Box box) {
    if (box instanceof Anchored anchored) {
      return tail(anchored.box());
    }
    if (!(box instanceof Paragraph number) || number.align() != Align.RIGHT) {
      return -1;
    }
    List<Piece> pieces = pieces(number.words());
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      boolean raised = piece.ink().style().rise() > 0;
      text.append(raised ? String.valueOf(RAISED).repeat(piece.text().length()) : piece.text());
    }
    // in brackets behind a number stands what it was before, in words
    boolean remark = text.indexOf("(") > 0;
    Matcher tail = TAIL.matcher(text);
    return !remark && tail.find() ? width(pieces, tail.start()) : -1;
  }

  private static List<Piece> pieces(List<Word> words) {
    if (words.size() == 1) {
      return words.get(0).pieces();
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      pieces.addAll(words.get(i).pieces());
      if (i < words.size() - 1) {
        pieces.add(words.get(i).space());
      }
    }
    return pieces;
  }

  /** Width of the text from a character on. */
  private static double width(List<Piece> pieces, int from) {
    double width = 0;
    int begin = 0;
    for (Piece piece : pieces) {
      int end = begin + piece.text().length();
      if (from <= begin) {
        width += piece.width();
      } else if (from < end) {
        width += piece.face().width(piece.text().substring(from - begin), piece.ink().style().size());
      }
      begin = end;
    }
    return width;
  }
}
