package it.vetro.pdf.text;

/**
 * The fonts of a document.
 *
 * @param syllables where words may be divided
 * @param fallback asked for the characters that the text fonts lack: arrows, mathematical signs, Greek, Cyrillic
 */
public record FontSet(FontFace regular, FontFace italic, FontFace bold, FontFace boldItalic, FontFace mono,
    FontFace fallback, FontFace fallbackBold, Syllables syllables) {

  /** Stands for a character that no font has. */
  public static final int REPLACEMENT = 0xFFFD;

  /** The font that draws the character in this style; when none has it, the one that draws {@link #REPLACEMENT}. */
  public FontFace face(TextStyle style, int codePoint) {
    FontFace wanted = face(style);
    if (wanted.has(codePoint)) {
      return wanted;
    }
    return style.bold() ? fallbackBold : fallback;
  }

  /** The font of the style for ordinary text. */
  public FontFace face(TextStyle style) {
    if (style.mono()) {
      return mono;
    }
    if (style.bold()) {
      return style.italic() ? boldItalic : bold;
    }
    return style.italic() ? italic : regular;
  }
}
