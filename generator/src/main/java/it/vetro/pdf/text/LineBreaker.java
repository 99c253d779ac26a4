package it.vetro.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, each as full as it gets; a word wider than the line is cut. */
public final class LineBreaker {

  /** Rounding of widths that does not count as too wide, in points. */
  private static final double TOLERANCE = 0.01;
  /** A word too wide is cut behind one of these where it can be. */
  private static final String CUTS = "/._-@?&=:;,";

  private final double width;
  private final Losses losses;
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> line = new ArrayList<>();
  private double used;
  private Piece gap = Piece.NOTHING;

  private LineBreaker(double width, Losses losses) {
    this.width = width;
    this.losses = losses;
  }

  /** The lines, none when there are no words. */
  public static List<Line> lines(List<Word> words, double width, Losses losses) {
    LineBreaker breaker = new LineBreaker(width, losses);
    for (int i = 0; i < words.size(); i++) {
      breaker.add(words.get(i), i == words.size() - 1);
    }
    if (!breaker.line.isEmpty()) {
      breaker.endLine();
    }
    return breaker.lines;
  }

  private void add(Word word, boolean last) {
    if (!line.isEmpty() && used + gap.width() + word.width() > width + TOLERANCE) {
      wrap();
    }
    if (!gap.isNothing()) {
      paint(gap);
    }
    if (word.width() > width + TOLERANCE) {
      losses.cutWord(word.text());
      cut(word);
    } else {
      word.pieces().forEach(this::paint);
    }
    gap = word.space();
    if (word.endsLine() && !last) {
      wrap();
    }
  }

  /** Ends the line with the space that separates it from the next one; that space takes no room. */
  private void wrap() {
    if (!gap.isNothing()) {
      append(gap);
    }
    endLine();
  }

  private void endLine() {
    lines.add(new Line(List.copyOf(line), used));
    line.clear();
    used = 0;
    gap = Piece.NOTHING;
  }

  private void cut(Word word) {
    for (Piece piece : word.pieces()) {
      String rest = piece.text();
      double size = piece.ink().style().size();
      while (used + piece.face().width(rest, size) > width + TOLERANCE) {
        int end = fitting(rest, piece.face(), size);
        if (end == 0 && line.isEmpty()) {
          end = rest.offsetByCodePoints(0, 1);
        }
        if (end > 0) {
          paint(Piece.of(rest.substring(0, end), piece.face(), piece.ink()));
          rest = rest.substring(end);
        }
        if (rest.isEmpty()) {
          break;
        }
        endLine();
      }
      if (!rest.isEmpty()) {
        paint(Piece.of(rest, piece.face(), piece.ink()));
      }
    }
  }

  /** How many characters fit in what is left of the line, ending behind a sign of punctuation where there is one. */
  private int fitting(String text, FontFace face, double size) {
    int end = 0;
    int atSign = 0;
    double room = width + TOLERANCE - used;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      room -= face.width(text.substring(end, next), size);
      if (room < 0) {
        break;
      }
      if (CUTS.indexOf(text.charAt(end)) >= 0) {
        atSign = next;
      }
      end = next;
    }
    return atSign > end / 2 ? atSign : end;
  }

  private void paint(Piece piece) {
    append(piece);
    used += piece.width();
  }

  private void append(Piece piece) {
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).goesOnWith(piece)) {
      Piece before = line.get(last);
      double wide = before.width() + piece.width();
      line.set(last, new Piece(before.text() + piece.text(), piece.face(), piece.ink(), wide));
    } else {
      line.add(piece);
    }
  }
}
