package it.vetro.pdf.text;

import it.vetro.finding.VetroException;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType font: its characters and their widths. Parsed on first use; safe to share between threads. */
public final class FontFace {

  /** Characters below this bound are looked up in a table: Latin, Greek, Cyrillic, general punctuation, arrows. */
  private static final int TABLE_SIZE = 0x2200;

  private final String name;
  private final byte[] data;
  private volatile Metrics metrics;

  /**
   * A font not parsed yet.
   *
   * @param name of the file, for messages
   * @param data the TrueType file's bytes, not changed afterwards
   */
  public FontFace(String name, byte[] data) {
    this.name = name;
    this.data = data;
  }

  private record Metrics(TrueTypeFont font, CmapLookup cmap, double unitsPerEm, char[] glyphs, float[] advances) {}

  public String name() {
    return name;
  }

  /**
   * The parsed font, to be embedded. It is not made for several threads: callers hold the lock of this face while they
   * read it.
   */
  public TrueTypeFont font() {
    return metrics().font;
  }

  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** Number of the glyph that draws the character; 0 when the font has none. */
  public int glyph(int codePoint) {
    Metrics m = metrics();
    return codePoint < TABLE_SIZE ? m.glyphs[codePoint] : m.cmap.getGlyphId(codePoint);
  }

  /** Width of a text in points, at a size in points. Every character is one the font has. */
  public double width(String text, double size) {
    Metrics m = metrics();
    double em = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      em += codePoint < TABLE_SIZE ? m.advances[codePoint] : advance(m, m.cmap.getGlyphId(codePoint));
      i += Character.charCount(codePoint);
    }
    return em * size;
  }

  /** The outlines of a text that begins at the origin, at a size; {@code y} grows downwards. */
  public Shape outline(String text, double size) {
    Metrics m = metrics();
    Path2D.Double outline = new Path2D.Double();
    AffineTransform at = AffineTransform.getScaleInstance(size / m.unitsPerEm, -size / m.unitsPerEm);
    text.codePoints().map(this::glyph).forEach(glyph -> {
      outline.append(path(m, glyph).getPathIterator(at), false);
      at.translate(advance(m, glyph) * m.unitsPerEm, 0);
    });
    return outline;
  }

  private Shape path(Metrics m, int glyph) {
    try {
      GlyphData data = m.font.getGlyph().getGlyph(glyph);
      return data == null ? new Path2D.Double() : data.getPath();
    } catch (IOException e) {
      throw VetroException.unreadable("Il font «" + name + "» non dice come sono fatti i caratteri.", e);
    }
  }

  /**
   * Parses the font now rather than on first use.
   *
   * @throws VetroException when the bytes are not a TrueType font
   */
  public FontFace parsed() {
    metrics();
    return this;
  }

  private Metrics metrics() {
    Metrics known = metrics;
    if (known == null) {
      synchronized (this) {
        known = metrics;
        if (known == null) {
          known = parse();
          metrics = known;
        }
      }
    }
    return known;
  }

  private Metrics parse() {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(data));
      Metrics m = new Metrics(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm(), new char[TABLE_SIZE],
          new float[TABLE_SIZE]);
      for (int codePoint = 0; codePoint < TABLE_SIZE; codePoint++) {
        int glyph = m.cmap.getGlyphId(codePoint);
        m.glyphs[codePoint] = (char) glyph;
        m.advances[codePoint] = (float) advance(m, glyph);
      }
      return m;
    } catch (IOException e) {
      throw VetroException.unreadable("Il file «" + name + "» non è un font TrueType leggibile.", e);
    }
  }

  private double advance(Metrics m, int glyph) {
    try {
      return m.font.getAdvanceWidth(glyph) / m.unitsPerEm;
    } catch (IOException e) {
      throw VetroException.unreadable("Il font «" + name + "» non dice quanto sono larghi i caratteri.", e);
    }
  }
}
