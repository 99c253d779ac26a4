package it.vetro.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines with words, each as full as it gets. A word is divided at a syllable where the line would else stay too
 * empty; a word wider than the line is cut, at a syllable when it has a fitting one.
 */
public final class LineBreaker {

  /** Rounding of widths that does not count as too wide, in points. */
  private static final double TOLERANCE = 0.01;
  /** A word too wide is cut behind one of these where it can be. */
  private static final String CUTS = "/._-@?&=:;,";
  /** A line may stay empty by this part without a word being divided. */
  private static final double EMPTY = 0.25;
  /** So many lines in a row may end with a hyphen. */
  private static final int MOST_HYPHENS = 2;

  private final double width;
  private final Losses losses;
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> line = new ArrayList<>();
  private double used;
  private int hyphens;
  private Piece gap = Piece.NOTHING;

  private LineBreaker(double width, Losses losses) {
    this.width = width;
    this.losses = losses;
  }

  /** The lines, none when there are no words. */
  public static List<Line> lines(List<Word> words, double width, Losses losses) {
    LineBreaker breaker = new LineBreaker(width, losses);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).held() && (i == 0 || !words.get(i - 1).held())) {
        breaker.makeRoomFor(words, i);
      }
      breaker.add(words.get(i), i == words.size() - 1);
    }
    if (!breaker.line.isEmpty()) {
      breaker.endLine();
    }
    return breaker.lines;
  }

  /** Begins a new line when the words that hold together fit there and do not fit in this one. */
  private void makeRoomFor(List<Word> words, int first) {
    double group = words.get(first).width();
    for (int i = first; i + 1 < words.size() && words.get(i).held() && !words.get(i).endsLine(); i++) {
      group += words.get(i).space().width() + words.get(i + 1).width();
    }
    if (!line.isEmpty() && used + gap.width() + group > width + TOLERANCE && group <= width + TOLERANCE) {
      wrap();
    }
  }

  private void add(Word whole, boolean last) {
    Word word = whole;
    if (!line.isEmpty() && used + gap.width() + word.width() > width + TOLERANCE) {
      word = divided(word, last);
      if (word == whole) {
        wrap();
      }
    }
    if (!gap.isNothing()) {
      paint(gap);
    }
    if (word.width() > width + TOLERANCE) {
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
    hyphens = line.isEmpty() || !line.get(line.size() - 1).isHyphen() ? 0 : hyphens + 1;
    lines.add(new Line(List.copyOf(line), used));
    line.clear();
    used = 0;
    gap = Piece.NOTHING;
  }

  /** Sets the beginning of the word at the end of a line that would stay too empty; gives what is left of the word. */
  private Word divided(Word word, boolean last) {
    if (last || hyphens >= MOST_HYPHENS || word.pieces().size() != 1 || width - used <= width * EMPTY) {
      return word;
    }
    Piece piece = word.pieces().get(0);
    int end = syllable(piece, 0, width - used - gap.width(), word.syllables().places(piece.text(), false));
    if (end == 0 || !word.syllables().applyTo(piece.ink().leaf(), false)) {
      return word;
    }
    if (!gap.isNothing()) {
      paint(gap);
    }
    paint(Piece.of(piece.text().substring(0, end), piece.face(), piece.ink()));
    paint(Piece.hyphen(piece.face(), piece.ink()));
    endLine();
    return word.rest(Piece.of(piece.text().substring(end), piece.face(), piece.ink()));
  }

  /** Last place to divide the piece so that what is before, with a hyphen, fits into the room; 0 if none. */
  private static int syllable(Piece piece, int from, double room, List<Integer> places) {
    double size = piece.ink().style().size();
    double letters = room + TOLERANCE - Piece.hyphen(piece.face(), piece.ink()).width();
    int end = 0;
    for (int place : places) {
      if (place > from && piece.face().width(piece.text().substring(from, place), size) <= letters) {
        end = place;
      }
    }
    return end;
  }

  private void cut(Word word) {
    boolean atSyllables = true;
    for (Piece piece : word.pieces()) {
      List<Integer> places = word.syllables().applyTo(piece.ink().leaf(), true)
          ? word.syllables().places(piece.text(), true) : List.of();
      int from = 0;
      double size = piece.ink().style().size();
      while (used + piece.face().width(piece.text().substring(from), size) > width + TOLERANCE) {
        int end = syllable(piece, from, width - used, places);
        boolean hyphen = end > 0;
        if (!hyphen) {
          atSyllables = false;
          end = from + fitting(piece.text().substring(from), piece.face(), size);
        }
        if (end == from && line.isEmpty()) {
          end = piece.text().offsetByCodePoints(from, 1);
        }
        if (end > from) {
          paint(Piece.of(piece.text().substring(from, end), piece.face(), piece.ink()));
          from = end;
        }
        if (hyphen) {
          paint(Piece.hyphen(piece.face(), piece.ink()));
        }
        if (from == piece.text().length()) {
          break;
        }
        endLine();
      }
      if (from < piece.text().length()) {
        paint(Piece.of(piece.text().substring(from), piece.face(), piece.ink()));
      }
    }
    if (!atSyllables) {
      losses.cutWord(word.text());
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
