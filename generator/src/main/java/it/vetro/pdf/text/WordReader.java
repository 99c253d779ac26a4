package it.vetro.pdf.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts running text into words, as HTML counts white space, and gives each character to a font that has it. */
public final class WordReader {

  private static final String SOFT_BREAKS = "-/\u2013\u2014";

  private final FontSet fonts;
  private final Losses losses;
  private final List<Word> words = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>(2);
  private final StringBuilder run = new StringBuilder();
  private FontFace runFace;
  private Ink runInk;

  public WordReader(FontSet fonts, Losses losses) {
    this.fonts = fonts;
    this.losses = losses;
  }

  /** Adds text; white space at its ends separates words, none joins them. */
  public void add(String text, Ink ink) {
    endRun();
    String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
    runInk = ink;
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        next = afterSpaces(composed, i);
        space(ink);
        if (Ties.hold(composed, i, next) && !words.isEmpty()) {
          words.set(words.size() - 1, words.get(words.size() - 1).heldToNext());
        }
      } else if (codePoint == 0x200B) {
        endWord(Piece.NOTHING);
      } else if (!isInvisible(codePoint)) {
        put(codePoint, composed);
        if (mayBreakAfter(composed, i, next)) {
          endWord(Piece.NOTHING);
        }
      }
      i = next;
    }
    endRun();
  }

  /** Ends the line here. */
  public void endLine(Ink ink) {
    endRun();
    Piece gap = Piece.of(" ", fonts.face(ink.style()), ink);
    if (!pieces.isEmpty() || words.isEmpty() || words.get(words.size() - 1).endsLine()) {
      endWord(gap);
    }
    int last = words.size() - 1;
    words.set(last, words.get(last).followedBy(gap, true));
  }

  /** The words so far; nothing is added after this. */
  public List<Word> words() {
    endRun();
    if (!pieces.isEmpty()) {
      endWord(Piece.NOTHING);
    }
    return words;
  }

  private void put(int codePoint, String context) {
    int shown = codePoint == 0x2010 || codePoint == 0x2011 ? '-' : codePoint;
    FontFace face = fonts.face(runInk.style(), shown);
    if (!face.has(shown)) {
      losses.missingCharacter(shown, context);
      shown = FontSet.REPLACEMENT;
    }
    if (face != runFace) {
      endRun();
      runFace = face;
    }
    run.appendCodePoint(shown);
  }

  private void space(Ink ink) {
    Piece gap = Piece.of(" ", fonts.face(ink.style()), ink);
    endRun();
    if (!pieces.isEmpty()) {
      endWord(gap);
    } else if (!words.isEmpty()) {
      int last = words.size() - 1;
      Word word = words.get(last);
      if (word.space().isNothing()) {
        words.set(last, word.followedBy(gap, word.endsLine()));
      }
    }
  }

  private void endWord(Piece gap) {
    endRun();
    words.add(Word.of(pieces, gap, fonts.syllables()));
    pieces.clear();
  }

  private void endRun() {
    if (!run.isEmpty()) {
      pieces.add(Piece.of(run.toString(), runFace, runInk));
      run.setLength(0);
    }
  }

  /** After a hyphen, a dash or a slash between two words of letters; never inside {@code 33/2013} or {@code -5}. */
  private static boolean mayBreakAfter(String text, int at, int next) {
    return SOFT_BREAKS.indexOf(text.charAt(at)) >= 0 && at >= 2 && next + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(next)) && Character.isLetter(text.charAt(next + 1));
  }

  private static int afterSpaces(String text, int from) {
    int next = from;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r' || codePoint == '\f';
  }

  /** Marks that guide the setting of text and draw nothing: soft hyphen, joiners, byte order mark, controls. */
  private static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD || codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x2060
        || codePoint == 0xFEFF || codePoint >= 0xFE00 && codePoint <= 0xFE0F || Character.isISOControl(codePoint);
  }
}
